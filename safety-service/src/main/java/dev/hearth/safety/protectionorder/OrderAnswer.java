package dev.hearth.safety.protectionorder;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.hearth.guidance.situation.FeelsSafer;
import dev.hearth.guidance.situation.OrderStatus;
import dev.hearth.safety.practice.FindingAnswer;
import dev.hearth.safety.practice.GivenReason;
import dev.hearth.safety.protectionorder.BreachRequest.WantsToReport;
import dev.hearth.safety.protectionorder.OrderRequest.TopicState;
import dev.hearth.safety.protectionorder.OrderWords.Condition;
import dev.hearth.safety.protectionorder.OrderWords.EarlierOrder;
import dev.hearth.safety.protectionorder.OrderWords.ProtectedPerson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a protection order. It begins with what is still to do with her; what was said
 * is absent when it was erased.
 *
 * @param status as of today: an order whose last day is over reads EXPIRED
 * @param suggestedAnswer for the next safety check; absent where she has to be asked first, and
 *     where the agency's default instrument does not ask this
 * @param lastBreachAt from a report or from a trigger
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProtectionOrderAnswer")
record OrderAnswer(
    List<FindingAnswer> findings,
    OrderStatus status,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String zone,
    @Nullable List<Condition> conditions,
    @Nullable List<ProtectedPerson> protectedPersons,
    DiscussionAnswer discussion,
    @Nullable List<EarlierOrder> earlierOrders,
    BreachSupportAnswer breachSupport,
    @Nullable Instant lastBreachAt,
    @Nullable SuggestedAnswer suggestedAnswer,
    UUID id,
    UUID caseId,
    Instant recordedAt,
    String recordedBy,
    Instant changedAt,
    String changedBy,
    List<GivenReason> reasonsGiven) {
  @Override
  public String toString() {
    return "OrderAnswer" + "[" + id + "]";
  }

  /** The four topics. */
  record DiscussionAnswer(
      TopicAnswer conditions,
      FeelingAnswer feelsSafer,
      TopicAnswer pastExperience,
      TopicAnswer reportingBreaches) {}

  /** Whether a topic was talked through, and what she said. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TopicAnswer(TopicState state, @Nullable String words) {
    @Override
    public String toString() {
      return "TopicAnswer" + "[" + state + "]";
    }

    static TopicAnswer of(boolean discussed, @Nullable String words) {
      return new TopicAnswer(discussed ? TopicState.DISCUSSED : TopicState.NOT_DISCUSSED, words);
    }
  }

  /** Whether the order makes her safer in her eyes, and what she said. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FeelingAnswer(FeelsSafer answer, @Nullable String words) {
    @Override
    public String toString() {
      return "FeelingAnswer" + "[" + answer + "]";
    }
  }

  /**
   * Help to report breaches.
   *
   * @param offeredAt when it was offered with the order; an offer after a breach is kept there
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record BreachSupportAnswer(@Nullable Instant offeredAt, @Nullable String prefers) {
    @Override
    public String toString() {
      return "BreachSupportAnswer";
    }
  }

  /** An answer that what is recorded suggests; she is asked all the same. */
  record SuggestedAnswer(String item, String value) {}

  /**
   * A breach.
   *
   * @param findings what the practice rules say of the order now; only in answers to a change
   * @param triggerId the trigger that it made or joined
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "OrderBreachAnswer")
  record BreachAnswer(
      @Nullable List<FindingAnswer> findings,
      Instant happenedAt,
      @Nullable String whatHappened,
      WantsToReport wantsToReport,
      @Nullable Instant supportOfferedAt,
      @Nullable String supportPreferred,
      @Nullable Instant reportedAt,
      UUID id,
      UUID orderId,
      UUID caseId,
      UUID triggerId,
      Instant recordedAt,
      String recordedBy) {
    @Override
    public String toString() {
      return "BreachAnswer" + "[" + id + "]";
    }
  }

  /** An order in a list, without anything she said. */
  record OrderSummary(UUID id, UUID caseId, OrderStatus status, Instant changedAt) {}
}
