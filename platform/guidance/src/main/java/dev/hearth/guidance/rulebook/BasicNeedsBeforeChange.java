package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.OverridePolicy;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.NeedStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import java.util.Set;

/** NEED-01: the basics come first; only then is more change asked of her. */
final class BasicNeedsBeforeChange extends RuleOnEachItem {

  private static final RuleCard CARD =
      RuleCard.describe("NEED-01", "Basic needs before change", Severity.BLOCK)
          .states(
              "Basics come first (safety, then housing, food, material needs); only then is more"
                  + " change asked of her.")
          .evaluatedAt(Moment.PLAN_ACTIVATE, Moment.ITEM_ACTIVATE, Moment.REFERRAL_SEND)
          .explains(
              "A basic need is not met. Sort this first; it is not reasonable to ask more of her"
                  + " until then.")
          .howToFix(
              "Start practical support for the unmet need, carried by you or an agency; it is never"
                  + " held back.",
              "Ask about the needs nobody has asked about yet.",
              "Where she asks to go ahead all the same: record her own words and bring it to a"
                  + " supervisor.")
          .blocks(
              "Starting the item that asks change of her, while housing, food or material needs are"
                  + " unmet. A need that is partly met or was not asked is a warning. Her safety is"
                  + " SAF-02.")
          .override(OverridePolicy.SHE_ASKED)
          .brokenWhen(
              "Housing is unmet (she sleeps on a friend's sofa); a skills course is to start.")
          .keptWhen(
              "Housing and food are met, material needs partly with a voucher ordered: the course"
                  + " may start, with a warning.")
          .related("NEED-02", "SAF-02")
          .from(SourceDocument.CASE_PLANNING_WITH_MOTHERS, "Be practical", Basis.EXPLICIT);

  private static final Set<NeedStatus> UNMET = Set.of(NeedStatus.UNMET);

  private static final Set<NeedStatus> NOT_QUITE =
      Set.of(NeedStatus.PARTLY_MET, NeedStatus.NOT_ASKED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(PlanItem item, Situation situation) {
    Subject subject = Subject.item(item.id());
    Count unmet = Count.of(BasicNeed.BEFORE_CHANGE, need -> isOneOf(situation, need, UNMET));
    Count notQuite = Count.of(BasicNeed.BEFORE_CHANGE, need -> isOneOf(situation, need, NOT_QUITE));
    Finding finding = CARD.judge(subject, item.isGated(), unmet.any().or(notQuite.any()));
    if (finding.outcome() == Outcome.NOT_APPLICABLE) {
      return finding;
    }
    if (finding.outcome() == Outcome.VIOLATED) {
      finding =
          unmet.any().isTrue()
              ? finding.overridableIf(item.motherRequestedStart())
              : finding
                  .because("A basic need is met only in part, or nobody has asked about it.")
                  .withSeverity(Severity.WARN);
    }
    for (BasicNeed need : BasicNeed.BEFORE_CHANGE) {
      NeedStatus status = situation.need(need);
      finding = finding.withFact(need.name(), status == null ? "NOT_TOLD" : status);
    }
    return finding;
  }

  private static Truth isOneOf(Situation situation, BasicNeed need, Set<NeedStatus> these) {
    return Truth.isOneOf(situation.need(need), these);
  }
}
