package dev.hearth.kit.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items at most as many as were asked for
 * @param next opaque cursor of the next page; absent on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {
  public Page {
    items = List.copyOf(items);
  }

  /**
   * Makes a page from one row more than was asked for: that row only tells that there is more.
   *
   * @param rows up to {@code limit + 1} rows in the list's order
   * @param cursorOf the keyset of the last row shown
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursorOf) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    List<T> shown = rows.subList(0, limit);
    return new Page<>(shown, Cursor.encode(cursorOf.apply(shown.getLast())));
  }
}
