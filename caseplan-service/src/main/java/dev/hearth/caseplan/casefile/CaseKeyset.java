package dev.hearth.caseplan.casefile;

import java.time.Instant;
import java.util.UUID;

/** Where a page of cases, newest first, ends. */
record CaseKeyset(Instant createdAt, UUID id) {
  static CaseKeyset parse(String text) {
    String[] parts = text.split("/", 2);
    return new CaseKeyset(Instant.parse(parts[0]), UUID.fromString(parts[1]));
  }

  String text() {
    return createdAt + "/" + id;
  }
}
