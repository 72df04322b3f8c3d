package dev.hearth.caseplan.versions;

import java.time.Instant;
import java.util.UUID;

/** Where a page ends of the versions of several things that are one, newest first. */
public record PlaceInHistory(Instant madeAt, UUID thingId, long version) {

  /** Reads what {@link #text} wrote. */
  public static PlaceInHistory parse(String text) {
    String[] parts = text.split("/", 3);
    return new PlaceInHistory(
        Instant.parse(parts[0]), UUID.fromString(parts[1]), Long.parseLong(parts[2]));
  }

  /** As it is put into a cursor. */
  String text() {
    return madeAt + "/" + thingId + "/" + version;
  }
}
