package dev.hearth.safety.protectionorder;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that is said about an order. Kept as one sealed document; it never prints itself. */
record OrderWords(
    List<Condition> conditions,
    List<ProtectedPerson> protectedPersons,
    List<EarlierOrder> earlierOrders,
    @Nullable String onConditions,
    @Nullable String onFeelingSafer,
    @Nullable String onPastExperience,
    @Nullable String onReportingBreaches,
    @Nullable String breachSupportPreferred) {

  OrderWords {
    conditions = List.copyOf(conditions);
    protectedPersons = List.copyOf(protectedPersons);
    earlierOrders = List.copyOf(earlierOrders);
  }

  /** What he may not do, and what she thinks of it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "OrderCondition")
  record Condition(
      @NotBlank @Size(max = 1000) String text, @Nullable @Size(max = 1000) String herView) {
    @Override
    public String toString() {
      return "Condition";
    }
  }

  /**
   * Somebody the order protects.
   *
   * @param personId the person as the case knows them; without it there is a label
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ProtectedPerson(@Nullable UUID personId, @Nullable @Size(max = 100) String label) {
    @Override
    public String toString() {
      return "ProtectedPerson";
    }
  }

  /** An order from before, and what it did in her view. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EarlierOrder(
      @NotBlank @Size(max = 500) String what,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable @Size(max = 1000) String whatItDid) {
    @Override
    public String toString() {
      return "EarlierOrder";
    }
  }

  @Override
  public String toString() {
    return "OrderWords[" + conditions.size() + " conditions]";
  }
}
