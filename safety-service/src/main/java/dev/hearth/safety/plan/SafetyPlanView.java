package dev.hearth.safety.plan;

import dev.hearth.safety.plan.PlanWords.Section;
import dev.hearth.safety.plan.SafetyPlanAnswer.AgreementAnswer;
import dev.hearth.safety.plan.SafetyPlanAnswer.PlanVersionSummary;
import dev.hearth.safety.practice.GivenReason;
import dev.hearth.safety.practice.GivenReasons;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens plans for whoever may read them. */
@Singleton
class SafetyPlanView {
  private final SafetyPlanRepository plans;
  private final SealedPlans sealed;
  private final GivenReasons reasons;

  SafetyPlanView(SafetyPlanRepository plans, SealedPlans sealed, GivenReasons reasons) {
    this.plans = plans;
    this.sealed = sealed;
    this.reasons = reasons;
  }

  /** The version in force, or the last one of a plan that is not. */
  SafetyPlanAnswer of(SafetyPlan plan, SafetyPlanVersion version) {
    return answer(plan, version, reasons.about(plan.caseId(), plan.id()));
  }

  /** An earlier version as it was. */
  SafetyPlanAnswer earlier(SafetyPlan plan, SafetyPlanVersion version) {
    return answer(plan, version, null);
  }

  PlanVersionSummary summary(SafetyPlanVersion version, @Nullable SafetyPlanVersion before) {
    return new PlanVersionSummary(
        version.number(),
        version.madeAt(),
        version.madeBy(),
        version.agreed().state(),
        version.completedAt(),
        changed(version, sealed.open(version), before));
  }

  private SafetyPlanAnswer answer(
      SafetyPlan plan, SafetyPlanVersion version, @Nullable List<GivenReason> given) {
    Optional<PlanWords> opened = sealed.open(version);
    PlanWords words = opened.orElse(null);
    return new SafetyPlanAnswer(
        words == null ? null : words.warningSigns(),
        words == null ? null : words.actions(),
        words == null ? null : words.peopleToCall(),
        words == null ? null : words.placesToGo(),
        words == null ? null : words.children(),
        words == null ? null : words.thingsToTake(),
        words == null || plan.kind() == PlanKind.SAFETY ? null : words.networks(),
        words == null ? null : words.policeInvolved(),
        words == null ? null : words.policeNote(),
        words == null ? null : words.mayBeSharedWith(),
        new AgreementAnswer(
            version.agreed().state(),
            version.agreed().at(),
            words == null ? null : words.herWords()),
        plan.id(),
        plan.caseId(),
        plan.kind(),
        version.number(),
        plan.isActive() && version.number() == plan.version(),
        version.hasActionForMother(),
        changed(version, opened, before(version)),
        version.madeAt(),
        version.madeBy(),
        version.completedAt(),
        version.completedBy(),
        plan.supersededAt(),
        plan.supersededBy(),
        plan.endedAt(),
        plan.endedBy(),
        sealed.openEnding(plan).orElse(null),
        given);
  }

  private @Nullable SafetyPlanVersion before(SafetyPlanVersion version) {
    return version.number() == 1
        ? null
        : plans.version(version.planId(), version.number() - 1).orElseThrow();
  }

  private @Nullable Set<Section> changed(
      SafetyPlanVersion version, Optional<PlanWords> words, @Nullable SafetyPlanVersion before) {
    if (before == null || words.isEmpty()) {
      return null;
    }
    Set<Section> changed = EnumSet.noneOf(Section.class);
    sealed.open(before).ifPresent(old -> changed.addAll(words.get().changedSince(old)));
    if (!Objects.equals(version.agreed(), before.agreed())) {
      changed.add(Section.AGREEMENT);
    }
    return changed;
  }
}
