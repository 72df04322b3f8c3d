package dev.hearth.safety.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.hearth.kit.encryption.SealedDocuments;
import dev.hearth.safety.plan.PlanWords.Action;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Seals what a plan says, bound to the plan and its version, and opens it again. */
@Singleton
class SealedPlans {
  private static final TypeReference<PlanWords> PLAN = new TypeReference<>() {};
  private static final TypeReference<List<Action>> ACTIONS = new TypeReference<>() {};
  private static final TypeReference<String> TEXT = new TypeReference<>() {};

  private final SealedDocuments sealed;

  SealedPlans(SealedDocuments sealed) {
    this.sealed = sealed;
  }

  byte[] seal(SafetyPlan plan, PlanWords words) {
    return sealed.seal(plan.caseId(), place(plan) + plan.version(), words);
  }

  /** What a version says; empty when the case was erased. */
  Optional<PlanWords> open(SafetyPlanVersion version) {
    return switch (version.shape()) {
      case PLAN ->
          sealed.open(
              version.caseId(),
              "safety-plan/" + version.planId() + "/" + version.number(),
              version.sealedWords(),
              PLAN);
      case ACTIONS ->
          sealed
              .open(version.caseId(), "safety-plan.actions", version.sealedWords(), ACTIONS)
              .map(PlanWords::ofActions);
    };
  }

  byte[] sealEnding(SafetyPlan plan, String words) {
    return sealed.seal(plan.caseId(), place(plan) + "ending", words);
  }

  /** Her words on ending the plan, if there are any and they were not erased. */
  Optional<String> openEnding(SafetyPlan plan) {
    return Optional.ofNullable(plan.sealedEnding())
        .flatMap(kept -> sealed.open(plan.caseId(), place(plan) + "ending", kept, TEXT));
  }

  private static String place(SafetyPlan plan) {
    return "safety-plan/" + plan.id() + "/";
  }
}
