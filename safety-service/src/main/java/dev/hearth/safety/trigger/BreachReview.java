package dev.hearth.safety.trigger;

import dev.hearth.guidance.rule.Transition.OrderBreached;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.safety.practice.FindingAnswer;
import dev.hearth.safety.standing.OrderFactsReader;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Asks the practice rules when a trigger says that the protection order was breached. */
@Singleton
class BreachReview {
  private final OrderFactsReader facts;

  BreachReview(OrderFactsReader facts) {
    this.facts = facts;
  }

  /** What is open; without a record of the order it is not known whether help was offered. */
  List<FindingAnswer> of(UUID caseId, Instant now) {
    SituationBuilder situation = Situation.describe(now);
    facts.find(caseId, now).ifPresent(known -> situation.protectionOrder(known.order()));
    return FindingAnswer.open(RuleBook.evaluate(situation.build(), new OrderBreached()));
  }
}
