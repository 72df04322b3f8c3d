package dev.hearth.catalog.intervention;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an entry has in a field. */
final class Fields {
  private Fields() {}

  static @Nullable Object value(RecordComponent field, Intervention entry) {
    try {
      return field.getAccessor().invoke(entry);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("An entry cannot be looked at: " + field.getName(), e);
    }
  }

  /** Whether a field with this value states anything. */
  static boolean says(@Nullable Object value) {
    return value != null && !value.equals("unstated") && !value.equals(List.of());
  }
}
