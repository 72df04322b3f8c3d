package dev.hearth.catalog.search;

import dev.hearth.catalog.intervention.Fingerprint;
import dev.hearth.kit.paging.Cursor;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of findings ends: best first, then by id. What an entry is worth depends on the
 * question and the entry alone, so that a change elsewhere in the catalogue moves nothing.
 *
 * @param worth of the last one shown
 * @param id of the last one shown
 */
public record Place(int worth, String id) {
  private static final int TAG_DIGITS = 16;

  /**
   * The place that a cursor names, null for the first page.
   *
   * @param question anything that is equal for equal questions alone
   * @param isId whether a text is an id of what was searched
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it was not given out for this
   *     question
   */
  public static @Nullable Place of(
      @Nullable String cursor, String question, Predicate<String> isId) {
    return Cursor.decode(
        cursor,
        text -> {
          String[] parts = text.split("/", 3);
          if (!parts[0].equals(tag(question))) {
            throw new IllegalArgumentException("Of another question");
          }
          if (!isId.test(parts[2])) {
            throw new IllegalArgumentException("No id");
          }
          return new Place(Integer.parseInt(parts[1]), parts[2]);
        });
  }

  /** As it is put into a cursor; the question goes in as a few bytes of its hash. */
  public String text(String question) {
    return tag(question) + "/" + worth + "/" + id;
  }

  private static String tag(String question) {
    return Fingerprint.of(question).substring(0, TAG_DIGITS);
  }
}
