package dev.hearth.caseplan.standing;

import dev.hearth.guidance.situation.ContingencyPlan;
import dev.hearth.guidance.situation.FeelsSafer;
import dev.hearth.guidance.situation.OrderDiscussion;
import dev.hearth.guidance.situation.OrderDiscussion.Topic;
import dev.hearth.guidance.situation.OrderStatus;
import dev.hearth.guidance.situation.ProtectionOrder;
import dev.hearth.guidance.situation.SafetyChecks;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code dev.hearth.safety.standing.v1} tells beside the gate, for the rules. All of it is
 * optional: what was not told, or cannot be read, is not known.
 */
record ToldFacts(
    @Nullable Checks checks, @Nullable Contingency contingency, @Nullable Order order) {

  /**
   * When safety was checked and is to be checked.
   *
   * @param openTriggers null when nobody told of them, which is not to say that there are none
   */
  record Checks(
      @Nullable Instant completedAt,
      @Nullable Instant nextDueAt,
      @Nullable List<OpenTrigger> openTriggers,
      @Nullable Instant separationAt,
      @Nullable Instant safetyPlanUpdatedAt) {

    Checks {
      openTriggers = openTriggers == null ? null : List.copyOf(openTriggers);
    }

    /** As the rules see it; null unless it was told when the next is due and what is open. */
    @Nullable SafetyChecks forRules(boolean enoughAsked, @Nullable Instant validUntil) {
      if (nextDueAt == null || openTriggers == null) {
        return null;
      }
      SafetyChecks.LastCheck last =
          completedAt == null || validUntil == null
              ? null
              : new SafetyChecks.LastCheck(completedAt, enoughAsked, validUntil);
      return new SafetyChecks(
          last,
          nextDueAt,
          openTriggers.stream().map(OpenTrigger::forRules).toList(),
          separationAt,
          safetyPlanUpdatedAt);
    }
  }

  /** A trigger that no assessment has answered yet, whole, its type a code and never words. */
  record OpenTrigger(String type, Instant at, Boolean voids, Instant dueAt) {
    private static final Pattern CODE = Pattern.compile("[A-Z_]{1,40}");

    OpenTrigger {
      if (!CODE.matcher(type).matches()) {
        throw new IllegalArgumentException("The type of a trigger is no code");
      }
      Objects.requireNonNull(at);
      Objects.requireNonNull(voids);
      Objects.requireNonNull(dueAt);
    }

    private SafetyChecks.OpenTrigger forRules() {
      return new SafetyChecks.OpenTrigger(type, at, voids, dueAt);
    }
  }

  /** What is known of a contingency plan. */
  record Contingency(
      @Nullable Boolean contingencyPlanActive,
      @Nullable Boolean contingencyPlanAgreedByHer,
      @Nullable RiskTimesHeard riskTimesHeard) {

    /** As the rules see it; null when nobody told whether there is one. */
    @Nullable ContingencyPlan forRules() {
      if (contingencyPlanActive == null) {
        return null;
      }
      return new ContingencyPlan(
          contingencyPlanActive,
          contingencyPlanActive ? contingencyPlanAgreedByHer : Boolean.FALSE,
          riskTimesHeard == null ? null : riskTimesHeard.fromHer(),
          riskTimesHeard == null ? null : riskTimesHeard.fromPractitioner(),
          null,
          null);
    }
  }

  /** Who was heard on when danger peaks. */
  record RiskTimesHeard(@Nullable Boolean fromHer, @Nullable Boolean fromPractitioner) {}

  /** The order, where the standing keeps it. */
  record AboutOrder(@Nullable Order protectionOrder) {}

  /**
   * What is known of a protection order.
   *
   * @param notDiscussed null in what an older writer told, which gave no times either
   */
  record Order(
      @Nullable OrderStatus status,
      @Nullable FeelsSafer feelsSafer,
      @Nullable Boolean allTopicsDiscussed,
      @Nullable Boolean breachSupportOffered,
      @Nullable Set<Topic> notDiscussed,
      @Nullable Instant breachSupportOfferedAt,
      @Nullable Instant lastBreachAt) {

    Order {
      notDiscussed = notDiscussed == null ? null : Set.copyOf(notDiscussed);
    }

    /** As the rules see it; null when it was not told whole, or the times belie that help. */
    @Nullable ProtectionOrder forRules() {
      if (status == null || feelsSafer == null || notDiscussed == null) {
        return null;
      }
      OrderDiscussion discussion =
          new OrderDiscussion(
              !notDiscussed.contains(Topic.CONDITIONS),
              feelsSafer,
              !notDiscussed.contains(Topic.PAST_EXPERIENCE),
              !notDiscussed.contains(Topic.REPORTING_BREACHES));
      ProtectionOrder order =
          new ProtectionOrder(status, discussion, breachSupportOfferedAt, lastBreachAt);
      return Boolean.valueOf(order.helpToReportIsOffered()).equals(breachSupportOffered)
          ? order
          : null;
    }
  }
}
