package dev.hearth.kit.outbox;

import dev.hearth.kit.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a stream of events, {@code topic:key:sequence} in the Hearth-Position header.
 *
 * @param sequence from 1
 */
public record Position(String topic, String key, long sequence) {
  private static final Pattern ONE =
      Pattern.compile("([a-z.\\-]{1,80}):([^:,\\s]{1,100}):(\\d{1,18})");
  private static final int MOST = 8;

  /** Reads the header; 400 when it is not one that a service gave out. */
  public static List<Position> parse(String header) {
    List<String> parts = Arrays.stream(header.split(",", -1)).map(String::strip).toList();
    if (parts.size() > MOST) {
      throw Problems.badField("Hearth-Position", "must not name more than " + MOST + " positions");
    }
    return parts.stream().map(Position::one).toList();
  }

  private static Position one(String part) {
    Matcher matcher = ONE.matcher(part);
    if (!matcher.matches()) {
      throw Problems.badField(
          "Hearth-Position", "must be the header of an earlier answer, unchanged");
    }
    return new Position(matcher.group(1), matcher.group(2), Long.parseLong(matcher.group(3)));
  }

  @Override
  public String toString() {
    return topic + ":" + key + ":" + sequence;
  }
}
