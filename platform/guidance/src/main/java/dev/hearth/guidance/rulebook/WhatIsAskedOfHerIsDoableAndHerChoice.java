package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.item.HerView;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** MOT-04: what involves her she can do, it feels like her own choice, and now is the time. */
final class WhatIsAskedOfHerIsDoableAndHerChoice extends RuleOnEachItem {

  private static final RuleCard CARD =
      RuleCard.describe("MOT-04", "Doable, not disempowering", Severity.WARN)
          .states(
              "Avoid items that would leave her powerless, that she cannot do, or that do not fit her"
                  + " present priorities.")
          .evaluatedAt(Moment.ITEM_ACTIVATE, Moment.REFERRAL_SEND)
          .explains(
              "She said no to one of three questions, or was not asked: can she do it, does it feel"
                  + " like her own choice, is this the time? Being made to do what she cannot is what"
                  + " his control feels like.")
          .howToFix(
              "Put the three questions to her and record her answers.",
              "Change the item until she can say yes: less of it, later, or somebody else carries"
                  + " the part she cannot.",
              "Where no change helps: drop it.")
          .blocks("Nothing.")
          .brokenWhen("Her task is to be in court four mornings a week; she says she cannot.")
          .keptWhen(
              "The task is made anew: a support worker goes to court; she can do her part, and says"
                  + " it is her own choice.")
          .related("MOT-01", "REF-04")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Make it fair and empowering",
              Basis.EXPLICIT);

  private static final Set<Told> NOT_A_YES = Set.of(Told.NO, Told.NOT_ASKED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(PlanItem item, Situation situation) {
    HerView view = item.herView();
    Truth broken =
        isNoYes(view.canDo()).or(isNoYes(view.feelsOwnChoice())).or(isNoYes(view.fitsNow()));
    return CARD.judge(Subject.item(item.id()), item.involvesMother(), broken)
        .withFact("canDo", view.canDo())
        .withFact("feelsOwnChoice", view.feelsOwnChoice())
        .withFact("fitsNow", view.fitsNow());
  }

  private static Truth isNoYes(@Nullable Told answer) {
    return Truth.isOneOf(answer, NOT_A_YES);
  }
}
