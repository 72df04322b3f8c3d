package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.CatalogueMatch;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.mother.PastHelp;
import dev.hearth.guidance.situation.mother.PastHelp.Effect;
import dev.hearth.guidance.situation.mother.PastHelp.Experience;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** PAST-03: what helped her before is taken up again, or it is noted why not. */
final class WhatHelpedHerIsConsideredFirst implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("PAST-03", "Build on what helped", Severity.PROMPT)
          .states("What helped her before is considered first when choosing what to try.")
          .evaluatedAt(Moment.PLAN_DRAFT, Moment.PLAN_ACTIVATE, Moment.CATALOGUE_MATCH)
          .explains(
              "Something helped her before, and nothing like it is in the plan. Could it do her good"
                  + " again, or is another way better this time?")
          .howToFix(
              "Ask her whether she would like it again, and put it in the plan.",
              "Where it cannot be had or she wants something else: note that it was considered.")
          .blocks("Nothing. In a match it marks the intervention that is like what helped.")
          .brokenWhen(
              "A mother and baby group helped in 2023; the plan has none and nothing is noted.")
          .keptWhen("The same group again; or the note that there is no group within reach.")
          .related("PAST-01", "PAST-02")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Look at what has and has not worked",
              Basis.EXPLICIT);

  private static final Set<Effect> HELPED = Set.of(Effect.HELPED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    return transition instanceof CatalogueMatch
        ? situation.candidates().stream().map(each -> judge(each, situation)).toList()
        : List.of(judge(Subject.plan(), situation, before -> true));
  }

  private static Finding judge(CatalogueEntry candidate, Situation situation) {
    Likeness proposed = Likeness.of(candidate);
    Finding finding =
        judge(
            Subject.intervention(candidate.code()),
            situation,
            before -> Likeness.of(before).isLike(proposed));
    return finding.outcome() == Outcome.VIOLATED
        ? finding.withDetail(
            HerExperience.in(situation)
                .likenessOf(proposed, each -> helped(each).isTrue())
                .orElse(null))
        : finding;
  }

  /** Judges by those of her experiences that say something of the subject. */
  private static Finding judge(
      Subject subject, Situation situation, Predicate<Experience> saysSomething) {
    HerExperience before = HerExperience.in(situation);
    PastHelp past = situation.mother().pastHelp();
    Truth considered = Truth.told(past == null ? null : past.consideredNoted());
    Truth leftOut =
        before.any(
            each ->
                helped(each)
                    .and(Truth.of(saysSomething.test(each) && !isInThePlan(each, situation))));
    return CARD.judge(
            subject,
            before.any(each -> helped(each).and(Truth.of(saysSomething.test(each)))),
            leftOut.and(considered.not()))
        .withFact("consideredNoted", past == null ? null : past.consideredNoted());
  }

  // In whatever status: what she declined or has behind her was considered as well.
  private static boolean isInThePlan(Experience experience, Situation situation) {
    Likeness before = Likeness.of(experience);
    return situation.items().stream().anyMatch(item -> before.isLike(Likeness.of(item)));
  }

  private static Truth helped(Experience experience) {
    return Truth.isOneOf(experience.effect(), HELPED);
  }
}
