package dev.hearth.bench.load;

import dev.hearth.bench.BenchBroken;
import java.util.Map;
import java.util.Optional;

/** What a service answered; names of headers are in lower case. */
public record Answer(int status, Map<String, String> headers, String body) {

  /** Copies the headers. */
  public Answer {
    headers = Map.copyOf(headers);
  }

  /** Goes on only with this status. */
  public Answer mustBe(int expected) {
    if (status != expected) {
      throw new BenchBroken("Answered " + status + " instead of " + expected + ": " + body);
    }
    return this;
  }

  /** The state to build the next change on. */
  public String etag() {
    return Optional.ofNullable(headers.get("etag"))
        .orElseThrow(() -> new BenchBroken("Answered without an ETag: " + body));
  }
}
