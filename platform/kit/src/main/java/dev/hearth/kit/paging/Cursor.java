package dev.hearth.kit.paging;

import dev.hearth.kit.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Opaque cursors: what they hold is the list's own affair and may change. */
public final class Cursor {
  private Cursor() {}

  /** Makes a cursor of a keyset, for lists that are no {@link Page}. */
  public static String encode(String keyset) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(keyset.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor.
   *
   * @param parse makes the list's keyset from what was encoded
   * @return null when there is no cursor, which is the first page
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is not one that was given out
   */
  public static <T> @Nullable T decode(@Nullable String cursor, Function<String, T> parse) {
    if (cursor == null || cursor.isEmpty()) {
      return null;
    }
    try {
      byte[] keyset = Base64.getUrlDecoder().decode(cursor);
      return parse.apply(new String(keyset, StandardCharsets.UTF_8));
    } catch (RuntimeException notOurs) {
      throw Problems.badField("cursor", "must be the next of an earlier page, unchanged");
    }
  }
}
