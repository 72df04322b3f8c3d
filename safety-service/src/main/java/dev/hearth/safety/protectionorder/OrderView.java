package dev.hearth.safety.protectionorder;

import dev.hearth.guidance.review.Review;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.guidance.situation.OrderDiscussion;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.safety.instrument.AgencyInstruments;
import dev.hearth.safety.practice.FindingAnswer;
import dev.hearth.safety.practice.GivenReasons;
import dev.hearth.safety.protectionorder.OrderAnswer.BreachAnswer;
import dev.hearth.safety.protectionorder.OrderAnswer.BreachSupportAnswer;
import dev.hearth.safety.protectionorder.OrderAnswer.DiscussionAnswer;
import dev.hearth.safety.protectionorder.OrderAnswer.FeelingAnswer;
import dev.hearth.safety.protectionorder.OrderAnswer.OrderSummary;
import dev.hearth.safety.protectionorder.OrderAnswer.SuggestedAnswer;
import dev.hearth.safety.protectionorder.OrderAnswer.TopicAnswer;
import dev.hearth.safety.standing.OrderFacts;
import dev.hearth.safety.standing.OrderFactsReader;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens orders and breaches for whoever may read them, with what the practice rules say. */
@Singleton
class OrderView {
  private static final String ORDER_TAG = "order-status";

  private final SealedOrders sealed;
  private final OrderFactsReader facts;
  private final GivenReasons reasons;
  private final AgencyInstruments instruments;

  OrderView(
      SealedOrders sealed,
      OrderFactsReader facts,
      GivenReasons reasons,
      AgencyInstruments instruments) {
    this.sealed = sealed;
    this.facts = facts;
    this.reasons = reasons;
    this.instruments = instruments;
  }

  /** What the practice rules say of the case's order at this step. */
  Review review(UUID caseId, Transition step, Instant now) {
    Situation situation =
        Situation.describe(now).protectionOrder(factsOf(caseId, now).order()).build();
    return RuleBook.evaluate(situation, step);
  }

  OrderAnswer of(ProtectionOrder order, Instant now) {
    OrderFacts known = factsOf(order.caseId(), now);
    Review review = review(order.caseId(), new Transition.ProtectionOrderUpdate(), now);
    OrderWords words = sealed.open(order).orElse(null);
    return new OrderAnswer(
        FindingAnswer.open(review),
        known.order().status(),
        order.validFrom(),
        order.validUntil(),
        order.zone(),
        words == null ? null : words.conditions(),
        words == null ? null : words.protectedPersons(),
        discussion(order.discussion(), words),
        words == null ? null : words.earlierOrders(),
        new BreachSupportAnswer(
            order.breachSupportOfferedAt(), words == null ? null : words.breachSupportPreferred()),
        known.order().lastBreachAt(),
        known.suggestedAnswer().flatMap(this::suggested).orElse(null),
        order.id(),
        order.caseId(),
        order.recordedAt(),
        order.recordedBy(),
        order.changedAt(),
        order.changedBy(),
        reasons.about(order.caseId(), order.id()));
  }

  OrderSummary summary(ProtectionOrder order, Instant now) {
    return new OrderSummary(
        order.id(),
        order.caseId(),
        factsOf(order.caseId(), now).order().status(),
        order.changedAt());
  }

  BreachAnswer of(OrderBreach breach, @Nullable Review review) {
    BreachWords words = sealed.open(breach).orElse(null);
    return new BreachAnswer(
        review == null ? null : FindingAnswer.open(review),
        breach.happenedAt(),
        words == null ? null : words.whatHappened(),
        breach.wantsToReport(),
        breach.supportOfferedAt(),
        words == null ? null : words.supportPreferred(),
        breach.reportedAt(),
        breach.id(),
        breach.orderId(),
        breach.caseId(),
        breach.triggerId(),
        breach.recordedAt(),
        breach.recordedBy());
  }

  private static DiscussionAnswer discussion(OrderDiscussion codes, @Nullable OrderWords words) {
    return new DiscussionAnswer(
        TopicAnswer.of(codes.conditions(), words == null ? null : words.onConditions()),
        new FeelingAnswer(codes.feelsSafer(), words == null ? null : words.onFeelingSafer()),
        TopicAnswer.of(codes.pastExperience(), words == null ? null : words.onPastExperience()),
        TopicAnswer.of(
            codes.reportingBreaches(), words == null ? null : words.onReportingBreaches()));
  }

  private Optional<SuggestedAnswer> suggested(String value) {
    return instruments
        .itemTagged(ORDER_TAG)
        .filter(item -> item.has(value))
        .map(item -> new SuggestedAnswer(item.id(), value));
  }

  private OrderFacts factsOf(UUID caseId, Instant now) {
    return facts.find(caseId, now).orElseThrow();
  }
}
