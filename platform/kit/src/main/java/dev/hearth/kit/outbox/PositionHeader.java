package dev.hearth.kit.outbox;

import dev.hearth.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The header Hearth-Position: up to eight positions, each {@code topic:key:sequence:seal}. A client
 * hands it on as it came.
 */
@Singleton
public class PositionHeader {
  /** The header's name. */
  public static final String NAME = "Hearth-Position";

  private static final Pattern ONE =
      Pattern.compile("([a-z.\\-]{1,80}):([^:,\\s]{1,100}):(\\d{1,18}):([A-Za-z0-9_\\-]{22})");
  private static final int MOST = 8;

  private final PositionSeal seal;

  PositionHeader(PositionSeal seal) {
    this.seal = seal;
  }

  /** Writes positions for the present caller. */
  public String write(List<Position> positions) {
    return positions.stream()
        .map(position -> position + ":" + seal.seal(position))
        .collect(Collectors.joining(","));
  }

  /**
   * Reads what this caller was given before.
   *
   * @throws HttpProblem 400 when it is not one that a service gave to this caller
   */
  public List<Position> read(String header) {
    List<String> parts = Arrays.stream(header.split(",", -1)).map(String::strip).toList();
    if (parts.size() > MOST) {
      throw Problems.badField(NAME, "must not name more than " + MOST + " positions");
    }
    return parts.stream().map(this::one).toList();
  }

  private Position one(String part) {
    Matcher matcher = ONE.matcher(part);
    if (!matcher.matches()) {
      throw notGivenOut();
    }
    Position position =
        new Position(matcher.group(1), matcher.group(2), Long.parseLong(matcher.group(3)));
    if (!seal.fits(position, matcher.group(4))) {
      throw notGivenOut();
    }
    return position;
  }

  private static HttpProblem notGivenOut() {
    return Problems.badField(NAME, "must be the header of an earlier answer to you, unchanged");
  }
}
