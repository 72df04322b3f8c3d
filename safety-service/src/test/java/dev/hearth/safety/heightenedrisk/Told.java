package dev.hearth.safety.heightenedrisk;

import dev.hearth.safety.testing.ACase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Times of heightened risk as they are told. */
final class Told {
  private Told() {}

  static Map<String, Object> once(ACase hers, Instant from) {
    Map<String, Object> body = new HashMap<>();
    body.put("caseId", hers.id());
    body.put("what", "The final on television");
    body.put("source", "MOTHER");
    body.put("from", from.toString());
    body.put("to", from.plus(Duration.ofHours(4)).toString());
    return body;
  }

  static Map<String, Object> weekly(ACase hers, Instant first) {
    Map<String, Object> body = new HashMap<>();
    body.put("caseId", hers.id());
    body.put("what", "Payday");
    body.put("source", "MOTHER");
    body.put("rrule", "FREQ=WEEKLY");
    body.put("dtstart", LocalDateTime.ofInstant(first, ZoneOffset.UTC).toString());
    body.put("zone", "UTC");
    return body;
  }
}
