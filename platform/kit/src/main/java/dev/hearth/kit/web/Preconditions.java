package dev.hearth.kit.web;

import dev.hearth.kit.problem.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Strong ETags made from versions, and the preconditions that build on them. */
public final class Preconditions {
  private static final Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");

  private Preconditions() {}

  /** The strong ETag of a version, quotes included. */
  public static String etag(long version) {
    return "\"" + version + "\"";
  }

  /**
   * The version that the caller builds on.
   *
   * @param ifMatch the header as sent
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 when it is missing, 412 when it is no
   *     ETag that this service could have given
   */
  public static long expectedVersion(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Problems.preconditionRequired("If-Match with the ETag that you read");
    }
    Matcher matcher = STRONG.matcher(ifMatch.strip());
    if (!matcher.matches()) {
      throw Problems.stale();
    }
    return Long.parseLong(matcher.group(1));
  }

  /** Refuses with 412 unless the thing still has the version that the caller builds on. */
  public static void requireVersion(long expected, long actual) {
    if (expected != actual) {
      throw Problems.stale();
    }
  }

  /** A PUT that creates says so with {@code If-None-Match: *}; 428 otherwise. */
  public static void requireCreation(@Nullable String ifNoneMatch) {
    if (ifNoneMatch == null || !"*".equals(ifNoneMatch.strip())) {
      throw Problems.preconditionRequired("If-None-Match: * to create");
    }
  }
}
