package dev.hearth.caseplan.need;

import dev.hearth.caseplan.section.WhoSaid;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.NeedStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of needs and practicalities over REST, and what is answered. */
public final class NeedMessages {
  private NeedMessages() {}

  /**
   * How far each basic need is met. Safety is not among them: it follows the safety standing.
   *
   * @param said who said it, when, and a note; of a need whose status stays and that is left out
   *     here, what was said stays
   */
  @Schema(name = "RecordNeeds")
  record RecordNeeds(
      @NotNull NeedStatus housing,
      @NotNull NeedStatus food,
      @NotNull NeedStatus material,
      @Nullable @Valid @Size(max = 3) List<@NotNull NeedSaid> said) {
    NeedStatus of(BasicNeed need) {
      return switch (need) {
        case HOUSING -> housing;
        case FOOD -> food;
        case MATERIAL -> material;
        case SAFETY -> throw new IllegalArgumentException("Nobody records the need of safety");
      };
    }
  }

  /**
   * Who said how a need stands.
   *
   * @param saidAt now when left out
   */
  record NeedSaid(
      @NotNull BasicNeed need,
      @Nullable WhoSaid whoSaid,
      @Nullable Instant saidAt,
      @Nullable @Size(max = 2000) String note) {}

  /** The four basic needs in the order in which they are worked on. */
  public record NeedsAnswer(List<NeedAnswer> needs) {}

  /**
   * One basic need.
   *
   * @param rank its place in the order, from 1
   * @param computed true for safety, which follows the safety standing and is never written
   * @param because why safety stands as it does, in plain words
   */
  public record NeedAnswer(
      int rank,
      BasicNeed need,
      NeedStatus status,
      boolean computed,
      @Nullable String because,
      @Nullable WhoSaid whoSaid,
      @Nullable Instant saidAt,
      @Nullable String note) {}

  /** What may have to be in place first; a practicality that is left out was not asked. */
  @Schema(name = "Practicalities")
  public record Practicalities(
      @NotNull @Valid @Size(max = 4) List<@NotNull PracticalityAnswered> practicalities) {}

  /** How one practicality stands. */
  public record PracticalityAnswered(
      @NotNull Practicality practicality,
      @NotNull PracticalityStatus status,
      @Nullable WhoSaid whoSaid,
      @Nullable Instant saidAt,
      @Nullable @Size(max = 2000) String note) {}
}
