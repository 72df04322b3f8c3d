package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.step.Referral;

/** A rule on the referral that is to go out; where nobody describes one, nothing of it is told. */
abstract class RuleOnTheReferral extends RuleOnEachItem {

  abstract Finding judge(Subject subject, PlanItem item, Referral referral);

  @Override
  final Finding judge(PlanItem item, Situation situation) {
    Referral referral = situation.referral();
    return judge(Subject.item(item.id()), item, referral == null ? Referral.untold() : referral);
  }
}
