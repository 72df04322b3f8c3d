package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.mother.Mother.HealthConcern;
import org.jspecify.annotations.Nullable;

/** MHS-02: a supportive GP can tide her over until things are stable. */
final class AGpWhoKnowsHerStoryIsConsidered extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("MHS-02", "A GP who knows her story", Severity.PROMPT)
          .states(
              "Consider a supportive GP as a short-term help for such problems until things are"
                  + " stable.")
          .evaluatedAt(Moment.PLAN_DRAFT, Moment.PLAN_ACTIVATE)
          .explains(
              "Her mental health or substance use is a concern. A doctor who hears her story could"
                  + " carry her through the worst of it.")
          .howToFix(
              "Ask whether there is a doctor whom she trusts, and offer to book a long appointment.",
              "Where she does not want one: note it as an item she declined.")
          .blocks("Nothing.")
          .brokenWhen("She has not slept for weeks, and the plan has no doctor in it.")
          .keptWhen("A long appointment with her doctor is booked.")
          .related("MHS-01")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Work with other agencies and supports",
              Basis.EXPLICIT);

  private static final String SUPPORTIVE_GP = "supportive-gp";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    // Also where she declined it: it was considered, and she is not asked twice.
    boolean considered =
        situation.items().stream().anyMatch(item -> item.isFromCatalogue(SUPPORTIVE_GP));
    return CARD.judge(PLAN, isAConcern(situation.mother().healthConcern()), Truth.of(!considered));
  }

  private static Truth isAConcern(@Nullable HealthConcern concern) {
    return concern == null || concern == HealthConcern.NOT_ASKED
        ? Truth.UNKNOWN
        : Truth.of(concern == HealthConcern.CONCERN);
  }
}
