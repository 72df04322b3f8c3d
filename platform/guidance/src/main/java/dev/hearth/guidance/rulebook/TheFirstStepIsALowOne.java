package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.match.StandsFirst;
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
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.mother.Mother;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** LOW-01: where it is hard to take help, the first thing is one that is easy to come to. */
final class TheFirstStepIsALowOne implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("LOW-01", "Low threshold first", Severity.PROMPT)
          .states(
              "When the threshold for help is high, start with low-threshold help (mother and baby"
                  + " group, preventive home visits) that opens the way to more.")
          .evaluatedAt(Moment.CATALOGUE_MATCH, Moment.PLAN_DRAFT, Moment.PLAN_ACTIVATE)
          .explains(
              "Help is new to her, or she hesitates. Let it begin with something light that is close"
                  + " by; from there the way to more is short.")
          .howToFix(
              "Put something easy first, such as a mother and baby group or a visit at home, and let"
                  + " the rest come later.",
              "Begin with practical support; it is never too much.")
          .blocks("Nothing.")
          .brokenWhen("She never had help before, and the plan begins with therapy every week.")
          .keptWhen("The plan begins with the mother and baby group.")
          .related("ENG-01")
          .from(SourceDocument.INTERVENTIONS_FOR_MOTHERS, "Treatment methods 2", Basis.EXPLICIT);

  private static final Set<ItemKind> LIGHT_BY_KIND =
      Set.of(ItemKind.PRACTICAL_SUPPORT, ItemKind.SAFETY_MEASURE, ItemKind.COMMUNITY_SUPPORT);

  private static final String FOR_THE_MOTHER = "MOTHER";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    List<PlanItem> hers = inOrder(situation, transition);
    Truth hard = helpIsHardToTake(situation.mother());
    if (transition instanceof CatalogueMatch) {
      Truth nothingYet = Count.of(hers, PlanItem::involvesMother).any().not();
      return situation.candidates().stream()
          .map(candidate -> judge(candidate, hard.and(nothingYet)))
          .toList();
    }
    return List.of(CARD.judge(Subject.plan(), hard.and(any(hers)), firstIsTooMuch(hers)));
  }

  /** A candidate could be the first step only where the plan has nothing for her yet. */
  private static Finding judge(CatalogueEntry candidate, Truth itWouldBeFirst) {
    Truth applies = itWouldBeFirst.and(Truth.contains(candidate.recipients(), FOR_THE_MOTHER));
    Truth tooMuch = isTooMuch(candidate, candidate.kind());
    return CARD.judge(Subject.intervention(candidate.code()), applies, tooMuch)
        .withDetail(applies.isTrue() && tooMuch.isFalse() ? new StandsFirst() : null);
  }

  private static Truth helpIsHardToTake(Mother mother) {
    return Told.isYes(mother.firstContact()).or(Told.isYes(mother.hesitant()));
  }

  private static Truth any(List<PlanItem> hers) {
    return Truth.of(!hers.isEmpty());
  }

  /** What involves her, or may, from the earliest on. */
  private static List<PlanItem> inOrder(Situation situation, Transition transition) {
    return situation.items().stream()
        .filter(item -> item.status().isInThePlan() && !item.involvesMother().isFalse())
        .sorted(Comparator.comparing(item -> beginsAt(item, situation.now(), transition)))
        .toList();
  }

  private static Instant beginsAt(PlanItem item, Instant now, Transition transition) {
    Instant scheduled = item.timing().scheduledStart();
    if (scheduled != null) {
      return scheduled;
    }
    if (transition.activates(item.id())) {
      return now;
    }
    return switch (item.status()) {
      case ACTIVE, ON_HOLD, DONE -> Instant.MIN;
      case PROPOSED, AGREED, DECLINED -> Instant.MAX;
    };
  }

  /** Where nobody told whether an item involves her, the first may be that one or a later one. */
  private static Truth firstIsTooMuch(List<PlanItem> hers) {
    Truth first = Truth.FALSE;
    for (PlanItem item : hers.reversed()) {
      Truth tooMuch = isTooMuch(item);
      first = item.involvesMother().isTrue() || tooMuch == first ? tooMuch : Truth.UNKNOWN;
    }
    return first;
  }

  private static Truth isTooMuch(PlanItem item) {
    CatalogueEntry entry = item.catalogueEntry();
    return entry == null ? Truth.FALSE : isTooMuch(entry, item.kind());
  }

  private static Truth isTooMuch(CatalogueEntry entry, @Nullable ItemKind kind) {
    return Truth.told(entry.lowThreshold()).not().and(Truth.isOneOf(kind, LIGHT_BY_KIND).not());
  }
}
