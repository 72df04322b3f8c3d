package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.match.LikeBefore;
import dev.hearth.guidance.match.LikeBefore.Mark;
import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.CatalogueMatch;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.mother.PastHelp.Effect;
import dev.hearth.guidance.situation.mother.PastHelp.Experience;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** PAST-02: what is like something that hurt her before needs a reason. */
final class WhatHurtHerIsNotRepeated implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("PAST-02", "Do not repeat what hurt", Severity.WARN)
          .states(
              "Use her experience to decide what not to try: a proposal like something that hurt her"
                  + " needs a reason.")
          .evaluatedAt(Moment.CATALOGUE_MATCH, Moment.ITEM_ACTIVATE, Moment.REFERRAL_SEND)
          .explains(
              "She has been through something like this, and it hurt. Ask her what would have to be"
                  + " different this time, or look for another way.")
          .howToFix(
              "Talk with her about what hurt, and offer something of another kind or from somebody"
                  + " else.",
              "Where she wants it all the same: write down what is different this time and when you"
                  + " agreed it.",
              "Where nobody asked her about help before: ask.")
          .blocks("Nothing. In a match it marks the intervention and leaves it in the list.")
          .brokenWhen("VIPP is proposed; work with video in 2022 hurt her.")
          .keptWhen(
              "The reason beside the warning: another worker, the tape stays with her, agreed with"
                  + " her on 4 May.")
          .related("PAST-01", "CHO-01")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Look at what has and has not worked",
              Basis.EXPLICIT);

  private static final Set<Effect> HURT = Set.of(Effect.HURT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    HerExperience before = HerExperience.in(situation);
    return transition instanceof CatalogueMatch
        ? situation.candidates().stream()
            .map(each -> judge(Subject.intervention(each.code()), Likeness.of(each), before))
            .toList()
        : situation.items(transition.itemIds()).stream()
            .map(each -> judge(Subject.item(each.id()), Likeness.of(each), before))
            .toList();
  }

  private static Finding judge(Subject subject, Likeness proposed, HerExperience before) {
    Truth hurt = before.any(each -> hurt(each).and(Truth.of(proposed.isLike(Likeness.of(each)))));
    Finding finding = CARD.judge(subject, before.any(each -> Truth.TRUE), hurt);
    return before
        .likenessOf(proposed, each -> hurt(each).isTrue())
        .map(like -> finding.withFact("sharedWithWhatHurt", marks(like)).withDetail(like))
        .orElse(finding);
  }

  private static String marks(LikeBefore like) {
    return like.experiences().stream()
        .flatMap(each -> each.marks().stream())
        .distinct()
        .sorted()
        .map(Mark::name)
        .collect(Collectors.joining(","));
  }

  private static Truth hurt(Experience experience) {
    return Truth.isOneOf(experience.effect(), HURT);
  }
}
