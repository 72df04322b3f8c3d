package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.casefile.AgreeingPersons;
import dev.hearth.guidance.situation.AgreementState;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked about agreements over REST, and what is answered. */
final class AgreementMessages {
  private AgreementMessages() {}

  /**
   * Where the mother stands on an item.
   *
   * @param words what she said
   * @param asksToStart her own words when she asks to go ahead although safety or basics are open
   * @param statutoryOrderReference the order that imposes the item, if one does
   * @param givenBy the person of the case who said it: the mother, or the primary carer; the mother
   *     when left out
   * @param at when it was said; now when left out
   */
  record RecordAgreement(
      @NotNull AgreementState state,
      @Nullable @Size(max = 2000) String words,
      @Nullable @Size(max = 2000) String asksToStart,
      @Nullable @Size(max = 200) String statutoryOrderReference,
      @Nullable UUID givenBy,
      @Nullable Instant at) {}

  /**
   * She takes her yes back.
   *
   * @param words what she said
   * @param at when she said it; now when left out
   */
  record WithdrawAgreement(@Nullable @Size(max = 2000) String words, @Nullable Instant at) {}

  /**
   * What was said once of an item.
   *
   * @param itemVersion which version of the item it was said of
   * @param ofThisVersion whether the item has stood unchanged since
   * @param recordedBy the subject of whoever wrote it down
   */
  record AgreementEntry(
      UUID id,
      int itemVersion,
      boolean ofThisVersion,
      AgreementState state,
      Instant saidAt,
      AgreeingPersons.@Nullable Role saidBy,
      @Nullable UUID givenBy,
      @Nullable String words,
      @Nullable String asksToStart,
      @Nullable String statutoryOrderReference,
      String recordedBy,
      Instant recordedAt,
      @Nullable Withdrawn withdrawn) {}

  /** When and how she took it back. */
  record Withdrawn(Instant at, @Nullable String words, String recordedBy) {}
}
