package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that looks at what is chosen from the catalogue: each item of a step, or each candidate of
 * a match.
 */
abstract class RuleOnWhatIsChosen implements PracticeRule {

  /** What an intervention of the catalogue is chosen for. */
  record Chosen(Subject subject, CatalogueEntry entry, @Nullable PlanItem item) {}

  abstract Finding judge(Chosen chosen, Situation situation);

  @Override
  public final List<Finding> evaluate(Situation situation, Transition transition) {
    if (transition instanceof Transition.CatalogueMatch) {
      return situation.candidates().stream()
          .map(
              entry ->
                  judge(new Chosen(Subject.intervention(entry.code()), entry, null), situation))
          .toList();
    }
    return situation.items(transition.itemIds()).stream()
        .map(item -> ofItem(item, situation))
        .toList();
  }

  private Finding ofItem(PlanItem item, Situation situation) {
    Subject subject = Subject.item(item.id());
    CatalogueEntry entry = item.catalogueEntry();
    // A task or an outside service was not chosen from the catalogue.
    return entry == null
        ? card().notApplicable(subject)
        : judge(new Chosen(subject, entry, item), situation);
  }
}
