package dev.hearth.catalog.match;

import dev.hearth.catalog.intervention.CaseContext;
import dev.hearth.catalog.intervention.Code;
import dev.hearth.catalog.intervention.Symptom;
import dev.hearth.guidance.gate.GateState;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.CareContext.WhoCares;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.NeedStatus;
import dev.hearth.guidance.situation.child.Child;
import dev.hearth.guidance.situation.mother.PastHelp;
import dev.hearth.kit.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A child, a mother and who cares, without a name. Everything may be left out: what is left out was
 * not asked. A list that is there is whole: what is not in it is not so.
 *
 * @param jurisdiction two letters of the country, such as NL
 * @param child whom it is about
 * @param whoCares who cares for the child
 * @param maltreatmentTypes everything that happened
 * @param contexts the circumstances that hold
 * @param symptoms the signs that are there, hers and the child's
 * @param mother what is known of her
 * @param safetyGate whether the safety gate of the case is open; left out where nobody assessed
 * @param needs how far her basic needs are met
 * @param pastHelp what help she had before
 */
@Schema(name = "MatchQuestion")
record MatchQuestion(
    @Nullable @Pattern(regexp = "[A-Z]{2}", message = "must be two capital letters, such as NL")
        String jurisdiction,
    @Nullable @Valid AskedChild child,
    @Nullable WhoCares whoCares,
    @Nullable Set<@NotNull MaltreatmentType> maltreatmentTypes,
    @Nullable Set<@NotNull CaseContext> contexts,
    @Nullable Set<@NotNull Symptom> symptoms,
    @Nullable @Valid AskedMother mother,
    @Nullable GateState safetyGate,
    @Nullable @Valid AskedNeeds needs,
    @Nullable @Valid AskedPastHelp pastHelp) {

  /** It is never written anywhere, not by accident either. */
  @Override
  public String toString() {
    return "MatchQuestion";
  }

  /**
   * The child.
   *
   * @param ageMonths in full months, 0 to 300; left out where it is not known
   * @param unborn whether the child is not yet born, and so has no age
   * @param sex as recorded
   */
  @Schema(name = "MatchedChild")
  record AskedChild(
      @Nullable @Min(0) @Max(300) Integer ageMonths,
      @Nullable Boolean unborn,
      Child.@Nullable Sex sex) {
    static final AskedChild NOT_ASKED = new AskedChild(null, null, null);

    @Override
    public String toString() {
      return "AskedChild";
    }
  }

  /**
   * The mother.
   *
   * @param ageYears in full years, 10 to 100
   * @param weeksPregnant in full weeks, 0 to 44; left out where she is not pregnant
   * @param outsideOwnCommunity whether she raises the child outside her own community
   * @param firstContact whether this is her first contact with help
   * @param hesitant whether she hesitates to take help
   */
  @Schema(name = "MatchedMother")
  record AskedMother(
      @Nullable @Min(10) @Max(100) Integer ageYears,
      @Nullable Said refugee,
      @Nullable @Min(0) @Max(44) Integer weeksPregnant,
      @Nullable Said firstChild,
      @Nullable Said lowEducation,
      @Nullable Said outsideOwnCommunity,
      @Nullable Said firstContact,
      @Nullable Said hesitant) {

    static final AskedMother NOT_ASKED =
        new AskedMother(null, null, null, null, null, null, null, null);

    @Override
    public String toString() {
      return "AskedMother";
    }
  }

  /** How far her basic needs are met; safety follows the assessment and is the gate's. */
  @Schema(name = "MatchedNeeds")
  record AskedNeeds(
      @Nullable NeedStatus housing, @Nullable NeedStatus food, @Nullable NeedStatus material) {

    @Override
    public String toString() {
      return "AskedNeeds";
    }
  }

  /**
   * What help she had before.
   *
   * @param status RECORDED when it is left out and there are experiences
   * @param experiences with the status RECORDED only, at most 50
   */
  @Schema(name = "MatchedPastHelp")
  record AskedPastHelp(
      PastHelp.@Nullable Status status,
      @Nullable @Valid @Size(max = 50) List<@NotNull AskedExperience> experiences) {

    @Override
    public String toString() {
      return "AskedPastHelp";
    }
  }

  /**
   * One experience of help. It is compared by code and class; who gave it is not asked, since the
   * catalogue says what helps and not who gives it.
   *
   * @param interventionCode the catalogue's code, if it can be named
   * @param classCode the code of the catalogue's class, if only that can be named
   * @param effect what it did to her; left out when nobody asked
   * @param words hers, at most 2,000 characters; they come back with what is like it, and stay
   *     nowhere
   */
  @Schema(name = "MatchedExperience")
  record AskedExperience(
      @Nullable @Pattern(regexp = Code.PATTERN, message = "must be a code of the catalogue")
          String interventionCode,
      @Nullable @Pattern(regexp = Code.PATTERN, message = "must be a code of the catalogue")
          String classCode,
      PastHelp.@Nullable Effect effect,
      @Nullable @Size(max = 2000) @Pattern(regexp = PLAIN_TEXT, message = "must be plain text")
          String words) {

    @Override
    public String toString() {
      return "AskedExperience";
    }
  }

  // Half of a surrogate pair is no character, and could not be written into the answer.
  private static final String PLAIN_TEXT = "[\\P{Cs}&&[\\P{Cc}\n\r\t]]*";

  /** Refuses what contradicts itself, by the field that has to be mended. */
  void requireSense() {
    if (child != null && Boolean.TRUE.equals(child.unborn()) && child.ageMonths() != null) {
      throw Problems.badField("child.ageMonths", "must be left out for a child not yet born");
    }
    if (pastHelp != null
        && pastHelp.experiences() != null
        && !pastHelp.experiences().isEmpty()
        && pastHelp.status() != null
        && pastHelp.status() != PastHelp.Status.RECORDED) {
      throw Problems.badField("pastHelp.experiences", "must be empty unless they are RECORDED");
    }
  }

  AskedChild childOrNotAsked() {
    return child == null ? AskedChild.NOT_ASKED : child;
  }

  AskedMother motherOrNotAsked() {
    return mother == null ? AskedMother.NOT_ASKED : mother;
  }

  /** The needs that were asked; a missing one was not. */
  Map<BasicNeed, NeedStatus> needsAsked() {
    Map<BasicNeed, NeedStatus> asked = new EnumMap<>(BasicNeed.class);
    if (needs != null) {
      put(asked, BasicNeed.HOUSING, needs.housing());
      put(asked, BasicNeed.FOOD, needs.food());
      put(asked, BasicNeed.MATERIAL, needs.material());
    }
    return asked;
  }

  private static void put(
      Map<BasicNeed, NeedStatus> asked, BasicNeed need, @Nullable NeedStatus status) {
    if (status != null && status != NeedStatus.NOT_ASKED) {
      asked.put(need, status);
    }
  }
}
