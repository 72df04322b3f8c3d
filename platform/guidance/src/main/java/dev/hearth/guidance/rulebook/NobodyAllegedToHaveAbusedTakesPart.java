package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.situation.CatalogueEntry.StatedGroup;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.child.Carer.Alleged;
import java.util.Set;
import java.util.UUID;

/** ELI-03: carer sessions and joint work after sexual abuse are with a non-abusing carer alone. */
final class NobodyAllegedToHaveAbusedTakesPart extends RuleOnWhatIsChosen {

  private static final RuleCard CARD =
      RuleCard.describe("ELI-03", "Never the person alleged to have abused", Severity.BLOCK)
          .states(
              "Carer sessions and joint work after sexual abuse are only with a "
                  + "non-abusing parent or carer.")
          .evaluatedAt(Moment.ITEM_ACTIVATE, Moment.REFERRAL_SEND)
          .explains(
              "Somebody who takes part is alleged to have harmed the child, or nobody "
                  + "has said that this is not so.")
          .howToFix(
              "Take this person out of the item.",
              "Where nobody has asked: find out before anything starts, and record it "
                  + "on the person.")
          .blocks("Starting the item or sending the referral.")
          .brokenWhen("The stepfather, under investigation, joins the carer sessions.")
          .keptWhen("The mother comes to the carer sessions.")
          .related("ELI-02")
          .from(
              SourceDocument.NICE_SCIE_QUICK_GUIDE,
              "Interventions after sexual abuse",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  private static final Set<Alleged> ALLEGED = Set.of(Alleged.YES, Alleged.UNDER_INVESTIGATION);

  @Override
  Finding judge(Chosen chosen, Situation situation) {
    StatedGroup group = chosen.entry().statedGroup();
    Truth afterSexualAbuse =
        group == null
            ? Truth.UNKNOWN
            : Truth.contains(group.maltreatmentTypes(), MaltreatmentType.SEXUAL_ABUSE);
    PlanItem item = chosen.item();
    Set<UUID> takingPart = item == null ? null : item.carers().takingPart();
    return CARD.judge(
        chosen.subject(),
        afterSexualAbuse,
        takingPart == null
            ? Truth.UNKNOWN
            : Count.of(takingPart, carer -> isAlleged(carer, situation)).any());
  }

  private static Truth isAlleged(UUID carer, Situation situation) {
    return situation.carers().stream()
        .filter(each -> each.id().equals(carer))
        .findFirst()
        .map(each -> each.allegedToHaveAbused())
        .filter(told -> told != Alleged.NOT_ASKED)
        .map(told -> Truth.of(ALLEGED.contains(told)))
        .orElse(Truth.UNKNOWN);
  }
}
