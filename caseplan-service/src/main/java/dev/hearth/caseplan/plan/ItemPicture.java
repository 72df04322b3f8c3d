package dev.hearth.caseplan.plan;

import dev.hearth.guidance.situation.ItemStatus;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An item at one moment, field by field, so that two moments can be compared. */
final class ItemPicture {
  private final ItemStatus status;
  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  private ItemPicture(ItemStatus status) {
    this.status = status;
  }

  /**
   * What became different.
   *
   * @param from the status before; null when the item is new
   * @param fields the names of the fields that changed; for a new item, those that say something
   */
  record Change(@Nullable ItemStatus from, ItemStatus to, List<String> fields) {
    Change {
      fields = List.copyOf(fields);
    }
  }

  static ItemPicture of(ItemStatus status) {
    return new ItemPicture(status);
  }

  /** Adds a field; sealed bytes are compared, so what did not change must keep its bytes. */
  ItemPicture with(String field, @Nullable Object value) {
    fields.put(field, value instanceof byte[] sealed ? ByteBuffer.wrap(sealed.clone()) : value);
    return this;
  }

  /** What differs from an earlier picture; null when there is none. */
  Optional<Change> since(@Nullable ItemPicture earlier) {
    List<String> changed =
        fields.keySet().stream()
            .filter(
                field ->
                    !Objects.equals(
                        fields.get(field), earlier == null ? null : earlier.fields.get(field)))
            .toList();
    ItemStatus before = earlier == null ? null : earlier.status;
    return before == status && changed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Change(before, status, changed));
  }
}
