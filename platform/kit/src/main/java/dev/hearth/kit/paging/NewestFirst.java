package dev.hearth.kit.paging;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a page of a list ends that is sorted by creation, newest first.
 *
 * @param id breaks ties between rows of the same instant
 */
public record NewestFirst(Instant createdAt, UUID id) {
  /** Reads what {@link #text} wrote. */
  public static NewestFirst parse(String text) {
    String[] parts = text.split("/", 2);
    return new NewestFirst(Instant.parse(parts[0]), UUID.fromString(parts[1]));
  }

  /** As it is put into a cursor. */
  public String text() {
    return createdAt + "/" + id;
  }
}
