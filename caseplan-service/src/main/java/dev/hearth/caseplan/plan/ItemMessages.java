package dev.hearth.caseplan.plan;

import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.Practicality;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.item.HealthWork.HealthTarget;
import dev.hearth.guidance.situation.item.HealthWork.Whose;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an item says beside what it is, in groups; the same in requests and answers. A field that is
 * left out is not recorded, and a text of blanks says nothing.
 */
final class ItemMessages {
  static final int TEXT = 2000;
  static final int MOST_LINKS = 20;

  private ItemMessages() {}

  /**
   * How mother and child are kept safe.
   *
   * @param childSafetyNote how the child is safe in and after sessions
   * @param safetyConsideration inside and outside the sessions: travel, timing, who knows
   * @param homeVisitArrangement where and when it is safe to meet
   */
  record ItemSafety(
      @Nullable @Size(max = TEXT) String childSafetyNote,
      @Nullable @Size(max = TEXT) String safetyConsideration,
      @Nullable @Size(max = TEXT) String homeVisitArrangement) {}

  /** What she says of it. */
  record ItemHerView(@Nullable Told canDo, @Nullable Told feelsOwnChoice, @Nullable Told fitsNow) {}

  /**
   * Which options were put forward.
   *
   * @param singleOptionReason why there was only one
   * @param reasonForChoice why this one was chosen
   * @param offeredToChild whether the child was given the choice
   */
  record ItemChoice(
      @Nullable @Size(max = 10) List<@NotNull @Valid OfferedOption> optionsOffered,
      @Nullable @Size(max = TEXT) String singleOptionReason,
      @Nullable @Size(max = TEXT) String reasonForChoice,
      @Nullable Told offeredToChild,
      @Nullable @Valid ChildDiscussion childDiscussion) {}

  /** One option: an entry of the catalogue, or something else by its name. */
  record OfferedOption(
      @Nullable @Pattern(regexp = "[a-z0-9-]{1,80}") String interventionCode,
      @Nullable @Size(max = 300) String name,
      boolean explainedInvolves,
      boolean explainedHelps) {}

  /** What the child or young person was told. */
  record ChildDiscussion(@Nullable Boolean fully, @Nullable Boolean alternativesSaid) {}

  /** Whose health it is about, and the part that his violence plays in it. */
  record ItemHealth(
      @Nullable Whose subject,
      @Nullable @Size(max = 2) Set<@NotNull HealthTarget> targets,
      @Nullable @Valid ViolenceLink violenceLink) {}

  /** Whether the part of his violence was thought through, and what was written down for it. */
  record ViolenceLink(@Nullable Boolean considered, @Nullable @Size(max = TEXT) String note) {}

  /**
   * When it happens.
   *
   * @param dependsOn items of this plan that come first
   * @param weeklyHours what it takes of her week
   */
  record ItemTiming(
      @Nullable @Size(max = MOST_LINKS) Set<@NotNull UUID> dependsOn,
      @Nullable Instant scheduledStart,
      @Nullable Boolean needsHerAttendance,
      @Nullable @Min(0) @Max(168) Integer weeklyHours) {}

  /**
   * What it serves, and who gives it.
   *
   * @param priorities of hers that it answers
   * @param childId the child it is for
   * @param goalIds goals of this plan
   * @param provider the agency that gives it
   */
  record ItemLinks(
      @Nullable @Size(max = MOST_LINKS) Set<@NotNull UUID> priorities,
      @Nullable BasicNeed supportsNeed,
      @Nullable Practicality supportsPracticality,
      @Nullable UUID childId,
      @Nullable @Size(max = MOST_LINKS) Set<@NotNull UUID> goalIds,
      @Nullable UUID provider) {}

  /**
   * Carers who take part, and what goes beside it for them.
   *
   * @param parallelCarerItemId the item with the carer's own sessions
   * @param noSafeCarer there is no carer who could safely have them
   */
  record ItemCarers(
      @Nullable @Size(max = MOST_LINKS) Set<@NotNull UUID> personIds,
      @Nullable UUID parallelCarerItemId,
      @Nullable Boolean noSafeCarer) {}
}
