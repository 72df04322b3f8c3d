package dev.hearth.caseplan.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The life of a plan: every step that it knows, from where, and where it leads. */
enum PlanStep {
  ACTIVATE(PlanStatus.ACTIVE, PlanStatus.DRAFT),
  SUSPEND(PlanStatus.SUSPENDED, PlanStatus.ACTIVE),
  RESUME(PlanStatus.ACTIVE, PlanStatus.SUSPENDED),
  CLOSE(PlanStatus.CLOSED, PlanStatus.DRAFT, PlanStatus.ACTIVE, PlanStatus.SUSPENDED);

  private final PlanStatus to;
  private final Set<PlanStatus> from;

  PlanStep(PlanStatus to, PlanStatus first, PlanStatus... more) {
    this.to = to;
    this.from = EnumSet.of(first, more);
  }

  /** Where it leads. */
  PlanStatus to() {
    return to;
  }

  /** Refuses with 409 a step that is not known from where the plan stands. */
  void requireFrom(PlanStatus status) {
    if (!from.contains(status)) {
      throw NoSuchTransition.of("plan", status, knownFrom(status));
    }
  }

  /** The steps that are known from there. */
  static List<PlanStep> knownFrom(PlanStatus status) {
    return Arrays.stream(values()).filter(step -> step.from.contains(status)).toList();
  }
}
