package dev.hearth.guidance.review;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.PlanReview;
import java.util.List;
import java.util.Set;

/** Findings of every strength, made from a rule that says nothing in particular. */
final class ARule {

  static final Subject PLAN = Subject.plan();
  static final String REASON = "She wants this before the move.";
  static final Set<Role> WORKER = Set.of(Role.WORKER);
  static final Set<Role> SUPERVISOR = Set.of(Role.WORKER, Role.SUPERVISOR);

  static final Finding BLOCK = named("SAF-02", Severity.BLOCK).violated(PLAN);
  static final Finding WARNING = named("NEED-02", Severity.WARN).violated(PLAN);

  private ARule() {}

  static Review reviewOf(Finding... findings) {
    return new Review(new PlanReview(), List.of(findings));
  }

  static RuleCard named(String code, Severity severity) {
    return RuleCard.describe(code, "A rule", severity)
        .states("A rule holds.")
        .evaluatedAt(Moment.PLAN_REVIEW)
        .explains("It does not hold.")
        .howToFix("Make it hold.")
        .blocks("The review.")
        .brokenWhen("It does not.")
        .keptWhen("It does.")
        .from(SourceDocument.CASE_PLANNING_WITH_MOTHERS, "Whole page", Basis.EXPLICIT);
  }
}
