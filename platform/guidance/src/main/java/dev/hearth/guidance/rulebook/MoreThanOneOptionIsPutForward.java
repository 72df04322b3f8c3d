package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.item.Choice;
import dev.hearth.guidance.situation.item.Choice.Option;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CHO-01: more than one option is put forward, and each is explained. */
final class MoreThanOneOptionIsPutForward extends RuleOnEachItem {

  static final Set<ItemKind> CHOSEN_KINDS =
      Set.of(ItemKind.THERAPY, ItemKind.PARENTING_PROGRAMME, ItemKind.PROGRAMME);

  private static final RuleCard CARD =
      RuleCard.describe("CHO-01", "A choice of options", Severity.WARN)
          .states(
              "Where it can be done, put more than one option forward and say for each what happens"
                  + " in it and how it might help.")
          .evaluatedAt(Moment.ITEM_ACTIVATE, Moment.REFERRAL_SEND)
          .explains(
              "There was nothing to choose from, or nobody said what would happen and what it could"
                  + " bring. A choice needs at least two things that one can picture.")
          .howToFix(
              "Put a second option beside it, and explain each: what happens in it, and how it may"
                  + " help.",
              "Where there is only one within reach: note why.")
          .blocks("Nothing.")
          .brokenWhen("TF-CBT is all that was offered, and no reason is noted.")
          .keptWhen("TF-CBT and Letting the Future In were explained, and he chose the second.")
          .related("CHO-02", "CHV-06")
          .from(
              SourceDocument.NICE_SCIE_QUICK_GUIDE,
              "introduction; Working with children",
              Basis.EXPLICIT);

  private static final int A_CHOICE = 2;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(PlanItem item, Situation situation) {
    Choice choice = item.choice();
    List<Option> offered = choice.optionsOffered();
    Truth broken = isNoChoice(choice).or(isLeftUnexplained(offered));
    Finding finding = CARD.judge(Subject.item(item.id()), item.isOfKind(CHOSEN_KINDS), broken);
    return finding.outcome() == Outcome.NOT_APPLICABLE
        ? finding
        : finding.withFact("optionsOffered", offered == null ? "UNKNOWN" : offered.size());
  }

  private static Truth isNoChoice(Choice choice) {
    List<Option> offered = choice.optionsOffered();
    Truth tooFew = offered == null ? Truth.UNKNOWN : Truth.of(offered.size() < A_CHOICE);
    return tooFew.and(Truth.told(choice.singleOptionReasonNoted()).not());
  }

  private static Truth isLeftUnexplained(@Nullable List<Option> offered) {
    return offered == null
        ? Truth.UNKNOWN
        : Count.of(offered, option -> isExplained(option).not()).any();
  }

  private static Truth isExplained(Option option) {
    return Truth.told(option.explainedInvolves()).and(Truth.told(option.explainedHelps()));
  }
}
