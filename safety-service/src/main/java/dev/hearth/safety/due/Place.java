package dev.hearth.safety.due;

import dev.hearth.safety.times.SentTimes;
import java.time.Instant;
import java.util.UUID;

/**
 * The place of a case in the order of urgency.
 *
 * @param asOf the moment of the first page; the pages after it keep to it, so that no case is
 *     passed over because it fell due in between
 */
record Place(Instant asOf, int urgency, int rank, Instant dueAt, UUID caseId) {
  /** Before everything that is due as of this moment. */
  static Place first(Instant asOf) {
    return new Place(asOf, -1, 0, Instant.EPOCH, new UUID(0, 0));
  }

  static Place parse(String text) {
    String[] parts = text.split("/", 5);
    return new Place(
        SentTimes.withinReason(Instant.parse(parts[0])),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        SentTimes.withinReason(Instant.parse(parts[3])),
        UUID.fromString(parts[4]));
  }

  String text() {
    return asOf + "/" + urgency + "/" + rank + "/" + dueAt + "/" + caseId;
  }
}
