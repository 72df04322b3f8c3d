package dev.hearth.safety.plan;

import dev.hearth.guidance.situation.AgreementState;
import dev.hearth.guidance.situation.PoliceInvolvement;
import dev.hearth.safety.plan.PlanWords.Action;
import dev.hearth.safety.plan.PlanWords.ForChild;
import dev.hearth.safety.plan.PlanWords.Network;
import dev.hearth.safety.plan.PlanWords.PersonToCall;
import dev.hearth.safety.plan.PlanWords.PlaceToGo;
import dev.hearth.safety.plan.PlanWords.Sharing;
import dev.hearth.safety.plan.PlanWords.ThingToTake;
import dev.hearth.safety.plan.PlanWords.WarningSign;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A safety plan as it is made with her; one action is enough to begin with.
 *
 * @param kind SAFETY when it is left out
 * @param warningSigns when this shows, then that is done
 * @param actions what is done in any case
 * @param networks for a contingency plan: who besides police has a part
 * @param policeInvolved for a contingency plan
 * @param mayBeSharedWith nobody when it is empty
 * @param agreement not asked when it is left out
 */
record SafetyPlanRequest(
    @NotNull UUID caseId,
    @Nullable PlanKind kind,
    @Nullable @Size(max = 30) List<@NotNull @Valid WarningSign> warningSigns,
    @Nullable @Size(max = 50) List<@NotNull @Valid Action> actions,
    @Nullable @Size(max = 30) List<@NotNull @Valid PersonToCall> peopleToCall,
    @Nullable @Size(max = 20) List<@NotNull @Valid PlaceToGo> placesToGo,
    @Nullable @Size(max = 20) List<@NotNull @Valid ForChild> children,
    @Nullable @Size(max = 50) List<@NotNull @Valid ThingToTake> thingsToTake,
    @Nullable @Size(max = 30) List<@NotNull @Valid Network> networks,
    @Nullable PoliceInvolvement policeInvolved,
    @Nullable @Size(max = 1000) String policeNote,
    @Nullable @Size(max = 30) List<@NotNull @Valid Sharing> mayBeSharedWith,
    @Nullable @Valid HerAgreement agreement) {

  /**
   * Where she stands on the plan.
   *
   * @param at when she said so; now when it is left out
   */
  record HerAgreement(
      @NotNull AgreementState state,
      @Nullable Instant at,
      @Nullable @Size(max = 2000) String words) {
    @Override
    public String toString() {
      return "HerAgreement" + "[" + state + "]";
    }
  }

  PlanKind kindOrSafety() {
    return kind == null ? PlanKind.SAFETY : kind;
  }

  PlanWords words() {
    return new PlanWords(
        orNone(warningSigns),
        orNone(actions),
        orNone(peopleToCall),
        orNone(placesToGo),
        orNone(children),
        orNone(thingsToTake),
        orNone(networks),
        policeInvolved,
        policeNote,
        orNone(mayBeSharedWith),
        agreement == null ? null : agreement.words());
  }

  @Override
  public String toString() {
    return "SafetyPlanRequest[" + caseId + "]";
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
