package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.ReferralSend;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** REF-04: services come in an order that works, and no more at once than she can carry. */
final class OrderAndTimingAreRealistic implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("REF-04", "Realistic order and timing", Severity.WARN)
          .states("Order and timing of services are realistic, and so is what is expected of her.")
          .evaluatedAt(Moment.REFERRAL_SEND, Moment.PLAN_ACTIVATE)
          .explains(
              "This is more than one person can attend to at a time, or something begins before what"
                  + " it rests on. Spread it out.")
          .howToFix(
              "Ask her what she wants to begin with, and leave the rest proposed for later.",
              "Give what comes later a start that lies after what it rests on.")
          .blocks("Nothing.")
          .brokenWhen("Four services that she has to go to begin in the same week.")
          .keptWhen("Housing comes first, the doctor after that, and the group in autumn.")
          .related("NEED-01")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Be clear about what you are referring her to",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    return List.of(judge(situation, transition));
  }

  private static Finding judge(Situation situation, Transition transition) {
    int most = situation.settings().mostAtOnce();
    Count atOnce = Count.of(situation.items(), item -> asksHerToBeThere(item, transition));
    Count tooEarly =
        Count.of(
            whatIsLookedAt(situation, transition),
            item -> beginsTooEarly(item, situation, transition));
    Subject subject =
        transition instanceof ReferralSend sent ? Subject.item(sent.itemId()) : Subject.plan();
    return CARD.judge(
            subject,
            Truth.of(!situation.items().isEmpty()),
            atOnce.atLeast(most + 1L).or(tooEarly.any()))
        .withFact("atOnce", atOnce.sure())
        .withFact("mostAtOnce", most)
        .withFact("tooEarly", tooEarly.sure());
  }

  private static Truth asksHerToBeThere(PlanItem item, Transition transition) {
    boolean underWay = item.status() == ItemStatus.ACTIVE || begins(item, transition);
    return Truth.of(underWay)
        .and(item.involvesMother())
        .and(Truth.told(item.timing().needsHerAttendance()));
  }

  private static List<PlanItem> whatIsLookedAt(Situation situation, Transition transition) {
    return transition instanceof ReferralSend
        ? situation.items(transition.itemIds())
        : situation.items().stream()
            .filter(item -> item.status().isLive() || begins(item, transition))
            .toList();
  }

  private static Truth beginsTooEarly(PlanItem item, Situation situation, Transition transition) {
    Instant start = startOf(item, situation, transition);
    // Nobody has said when it begins, so nothing is out of order yet.
    if (start == null) {
      return Truth.FALSE;
    }
    return item.timing().dependsOn().stream()
        .map(id -> comesAfter(start, id, situation, transition))
        .reduce(Truth.FALSE, Truth::or);
  }

  private static @Nullable Instant startOf(
      PlanItem item, Situation situation, Transition transition) {
    Instant scheduled = item.timing().scheduledStart();
    return scheduled == null && begins(item, transition) ? situation.now() : scheduled;
  }

  private static Truth comesAfter(
      Instant start, UUID what, Situation situation, Transition transition) {
    return situation.items().stream()
        .filter(item -> item.id().equals(what))
        .findFirst()
        .map(item -> comesAfter(start, item, situation.now(), transition))
        .orElse(Truth.UNKNOWN);
  }

  private static Truth comesAfter(
      Instant start, PlanItem item, Instant now, Transition transition) {
    if (isThere(item) || transition.activates(item.id())) {
      return Truth.FALSE;
    }
    if (!start.isAfter(now) || !item.status().isInThePlan()) {
      return Truth.TRUE;
    }
    Instant scheduled = item.timing().scheduledStart();
    return scheduled == null ? Truth.UNKNOWN : Truth.of(!scheduled.isBefore(start));
  }

  private static boolean isThere(PlanItem item) {
    return item.status() == ItemStatus.ACTIVE || item.status() == ItemStatus.DONE;
  }

  private static boolean begins(PlanItem item, Transition transition) {
    return transition.itemIds().contains(item.id());
  }
}
