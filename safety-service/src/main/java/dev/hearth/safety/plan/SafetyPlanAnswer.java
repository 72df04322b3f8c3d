package dev.hearth.safety.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.hearth.guidance.situation.AgreementState;
import dev.hearth.guidance.situation.PoliceInvolvement;
import dev.hearth.safety.plan.PlanWords.Action;
import dev.hearth.safety.plan.PlanWords.ForChild;
import dev.hearth.safety.plan.PlanWords.Network;
import dev.hearth.safety.plan.PlanWords.PersonToCall;
import dev.hearth.safety.plan.PlanWords.PlaceToGo;
import dev.hearth.safety.plan.PlanWords.Section;
import dev.hearth.safety.plan.PlanWords.Sharing;
import dev.hearth.safety.plan.PlanWords.ThingToTake;
import dev.hearth.safety.plan.PlanWords.WarningSign;
import dev.hearth.safety.practice.FindingAnswer;
import dev.hearth.safety.practice.GivenReason;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of a safety plan. It begins with what to do, because it may be read in danger; what she
 * said is absent when it was erased.
 *
 * @param version the number of this version, from 1
 * @param changed the sections that are different from the version before
 * @param active whether this is the version in force
 * @param supersededBy the newer plan, when there is one
 * @param completedAt when this version was gone through with her to its end
 * @param reasonsGiven why somebody went on although a rule warned; not in earlier versions
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SafetyPlanAnswer(
    @Nullable List<WarningSign> warningSigns,
    @Nullable List<Action> actions,
    @Nullable List<PersonToCall> peopleToCall,
    @Nullable List<PlaceToGo> placesToGo,
    @Nullable List<ForChild> children,
    @Nullable List<ThingToTake> thingsToTake,
    @Nullable List<Network> networks,
    @Nullable PoliceInvolvement policeInvolved,
    @Nullable String policeNote,
    @Nullable List<Sharing> mayBeSharedWith,
    AgreementAnswer agreement,
    UUID id,
    UUID caseId,
    PlanKind kind,
    int version,
    boolean active,
    boolean hasActionForMother,
    @Nullable Set<Section> changed,
    Instant madeAt,
    String madeBy,
    @Nullable Instant completedAt,
    @Nullable String completedBy,
    @Nullable Instant supersededAt,
    @Nullable UUID supersededBy,
    @Nullable Instant endedAt,
    @Nullable String endedBy,
    @Nullable String endingWords,
    @Nullable List<GivenReason> reasonsGiven) {
  @Override
  public String toString() {
    return "SafetyPlanAnswer" + "[" + id + "]";
  }

  /** Where she stands on this version. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "HerAgreementAnswer")
  record AgreementAnswer(AgreementState state, @Nullable Instant at, @Nullable String words) {
    @Override
    public String toString() {
      return "AgreementAnswer" + "[" + state + "]";
    }
  }

  /** A plan in a list, without anything she said. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PlanSummary(
      UUID id,
      UUID caseId,
      PlanKind kind,
      int version,
      boolean active,
      Instant madeAt,
      String madeBy,
      @Nullable Instant supersededAt,
      @Nullable UUID supersededBy,
      @Nullable Instant endedAt) {

    static PlanSummary of(SafetyPlan plan) {
      return new PlanSummary(
          plan.id(),
          plan.caseId(),
          plan.kind(),
          plan.version(),
          plan.isActive(),
          plan.madeAt(),
          plan.madeBy(),
          plan.supersededAt(),
          plan.supersededBy(),
          plan.endedAt());
    }
  }

  /**
   * A version in a list.
   *
   * @param changed absent for the first version, and when what was said was erased
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PlanVersionSummary(
      int version,
      Instant madeAt,
      String madeBy,
      AgreementState agreement,
      @Nullable Instant completedAt,
      @Nullable Set<Section> changed) {}

  /**
   * A contingency plan that was gone through with her.
   *
   * @param findings what the practice rules say of it; nothing is held back by them
   */
  @Schema(name = "CompletedContingencyPlan")
  record Completed(SafetyPlanAnswer plan, List<FindingAnswer> findings) {}
}
