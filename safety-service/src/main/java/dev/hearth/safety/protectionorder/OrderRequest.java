package dev.hearth.safety.protectionorder;

import dev.hearth.guidance.situation.FeelsSafer;
import dev.hearth.guidance.situation.OrderDiscussion;
import dev.hearth.guidance.situation.OrderStatus;
import dev.hearth.safety.practice.Acknowledgement;
import dev.hearth.safety.protectionorder.OrderWords.Condition;
import dev.hearth.safety.protectionorder.OrderWords.EarlierOrder;
import dev.hearth.safety.protectionorder.OrderWords.ProtectedPerson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case's protection order, whole; the status is enough to begin with.
 *
 * @param from the first day it holds
 * @param until the last day it holds; afterwards it reads EXPIRED
 * @param zone whose clocks say when a day is over, such as Australia/Brisbane; the service's own
 *     when it is left out
 * @param discussion nothing is talked through when it is left out
 */
@Schema(name = "ProtectionOrderRequest")
record OrderRequest(
    @NotNull UUID caseId,
    @NotNull OrderStatus status,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable @Size(max = 50) String zone,
    @Nullable @Size(max = 50) List<@NotNull @Valid Condition> conditions,
    @Nullable @Size(max = 20) List<@NotNull @Valid ProtectedPerson> protectedPersons,
    @Nullable @Valid Discussion discussion,
    @Nullable @Size(max = 20) List<@NotNull @Valid EarlierOrder> earlierOrders,
    @Nullable @Valid BreachSupport breachSupport,
    @Nullable @Size(max = 20) List<@NotNull @Valid Acknowledgement> acknowledgements) {

  /** The four topics to talk through with her; one that is left out is not discussed. */
  record Discussion(
      @Nullable @Valid Topic conditions,
      @Nullable @Valid Feeling feelsSafer,
      @Nullable @Valid Topic pastExperience,
      @Nullable @Valid Topic reportingBreaches) {
    static final Discussion NOT_YET = new Discussion(null, null, null, null);
  }

  /** Whether a topic was talked through, whatever she chose to say. */
  @Schema(name = "OrderTopic")
  record Topic(@NotNull TopicState state, @Nullable @Size(max = 2000) String words) {
    @Override
    public String toString() {
      return "Topic" + "[" + state + "]";
    }
  }

  /** How far a topic has come. */
  enum TopicState {
    DISCUSSED,
    NOT_DISCUSSED
  }

  /** Whether the order makes her safer, in her own eyes and words. */
  record Feeling(@NotNull FeelsSafer answer, @Nullable @Size(max = 2000) String words) {
    @Override
    public String toString() {
      return "Feeling" + "[" + answer + "]";
    }
  }

  /**
   * Help to report breaches to police.
   *
   * @param offeredAt when it was last offered
   * @param prefers what she prefers, also no help
   */
  record BreachSupport(@Nullable Instant offeredAt, @Nullable @Size(max = 1000) String prefers) {
    @Override
    public String toString() {
      return "BreachSupport";
    }
  }

  /** The same, its days on the clocks of this zone where it names none. */
  OrderRequest in(ZoneId own) {
    return zone != null
        ? this
        : new OrderRequest(
            caseId,
            status,
            from,
            until,
            own.getId(),
            conditions,
            protectedPersons,
            discussion,
            earlierOrders,
            breachSupport,
            acknowledgements);
  }

  /** On whose clocks its days begin and end. */
  String clocks() {
    return Objects.requireNonNull(zone);
  }

  OrderDiscussion talkedThrough() {
    Discussion all = discussion == null ? Discussion.NOT_YET : discussion;
    return new OrderDiscussion(
        isDiscussed(all.conditions()),
        all.feelsSafer() == null ? FeelsSafer.NOT_DISCUSSED : all.feelsSafer().answer(),
        isDiscussed(all.pastExperience()),
        isDiscussed(all.reportingBreaches()));
  }

  OrderWords words() {
    Discussion all = discussion == null ? Discussion.NOT_YET : discussion;
    return new OrderWords(
        orNone(conditions),
        orNone(protectedPersons),
        orNone(earlierOrders),
        words(all.conditions()),
        all.feelsSafer() == null ? null : all.feelsSafer().words(),
        words(all.pastExperience()),
        words(all.reportingBreaches()),
        breachSupport == null ? null : breachSupport.prefers());
  }

  /** Microseconds are what the database keeps. */
  @Nullable Instant breachSupportOfferedAt() {
    return breachSupport == null || breachSupport.offeredAt() == null
        ? null
        : breachSupport.offeredAt().truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public String toString() {
    return "OrderRequest[" + caseId + "]";
  }

  private static boolean isDiscussed(@Nullable Topic topic) {
    return topic != null && topic.state() == TopicState.DISCUSSED;
  }

  private static @Nullable String words(@Nullable Topic topic) {
    return topic == null ? null : topic.words();
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
