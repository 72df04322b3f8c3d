package dev.hearth.caseplan.contact;

import dev.hearth.caseplan.practice.FindingAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of contacts over REST, and what is answered. */
final class ContactMessages {
  private ContactMessages() {}

  /**
   * A contact. It is kept as it was, whatever the practice rules say of it.
   *
   * @param happenedAt when it was, or should have been
   * @param with persons of the case
   * @param note in the worker's words
   */
  record RecordContact(
      @NotNull ContactType type,
      @NotNull Instant happenedAt,
      @NotNull @Size(min = 1, max = 20) Set<@NotNull UUID> with,
      @NotNull ContactOutcome outcome,
      @Nullable @Valid SafetyCheck safetyCheck,
      @Nullable @Size(max = 8000) String note) {
    // Microseconds are what the database keeps; validation names a missing field afterwards.
    @SuppressWarnings("NullAway")
    RecordContact {
      happenedAt = happenedAt == null ? null : happenedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same contact with others who were there. */
    RecordContact with(Set<UUID> others) {
      return new RecordContact(type, happenedAt, others, outcome, safetyCheck, note);
    }

    boolean tellsOfSafety() {
      return outcome == ContactOutcome.HELD && safetyCheck != null && safetyCheck.counts();
    }
  }

  /** What the practice rules say of a contact that has been kept. */
  record KeptContact(List<FindingAnswer> findings) {}

  /**
   * A contact as it is known now; what was said is absent when the case was erased.
   *
   * @param safetyChecked whether it tells how safe she or the children are
   */
  record ContactAnswer(
      UUID id,
      UUID caseId,
      ContactType type,
      Instant happenedAt,
      ContactOutcome outcome,
      boolean safetyChecked,
      @Nullable Set<UUID> with,
      @Nullable SafetyCheck safetyCheck,
      @Nullable String note,
      Instant recordedAt,
      String recordedBy,
      Instant changedAt,
      String changedBy) {}

  /** A line of the list of a case's contacts: no words. */
  record ContactLine(
      UUID id,
      ContactType type,
      Instant happenedAt,
      ContactOutcome outcome,
      boolean safetyChecked,
      String recordedBy) {}

  /** A contact as somebody wrote it once; the contact is absent when the case was erased. */
  record ContactVersion(
      long version, Instant madeAt, String madeBy, @Nullable RecordContact contact) {}
}
