package dev.hearth.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a service answered. */
public record Reply(String request, int status, HttpHeaders headers, JsonNode body) {

  /** Goes on only with this status; anything else ends the story with what was answered. */
  public Reply mustBe(int expected) {
    if (status != expected) {
      throw new StoryBroken(
          request + " answered " + status + " instead of " + expected + ": " + body);
    }
    return this;
  }

  /** A text of the body, by JSON pointer. */
  public String text(String pointer) {
    return body.at(pointer).asText();
  }

  /** The texts of one field of every element of a list in the body. */
  public List<String> texts(String listPointer, String field) {
    return StreamSupport.stream(body.at(listPointer).spliterator(), false)
        .map(element -> element.path(field).asText())
        .toList();
  }

  /** The state to build the next change on. */
  public String etag() {
    return headers.firstValue("ETag").orElseThrow(() -> new StoryBroken(request + ": no ETag"));
  }

  /** How far other services must have read to know what this did. */
  public String position() {
    return headers
        .firstValue("Hearth-Position")
        .orElseThrow(() -> new StoryBroken(request + ": no Hearth-Position"));
  }
}
