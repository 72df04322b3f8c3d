package dev.hearth.caseplan.plan;

import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** The item now, but for its details. */
  static ItemPicture of(PlannedItem item) {
    PlanItem seen = item.forTheRules();
    Hold hold = item.hold();
    return new ItemPicture(seen.status())
        .with("title", item.sealedTitle())
        .with("kind", seen.kind())
        .with("interventionCode", item.interventionCode())
        .with("interventionVersion", item.interventionVersion())
        .with("assignee", seen.assignee())
        .with("purpose", seen.purpose())
        .with("target", seen.target())
        .with("involvesMother", seen.involvesMother())
        .with("agreement", seen.agreement().state())
        .with("agreementAt", seen.agreement().at())
        .with("heldBecause", hold == null ? null : hold.because());
  }

  // Sealed bytes are compared as they are, so what did not change must keep its bytes.
  private ItemPicture with(String field, @Nullable Object value) {
    fields.put(field, value instanceof byte[] sealed ? ByteBuffer.wrap(sealed) : value);
    return this;
  }

  /**
   * What differs from an earlier picture.
   *
   * @param earlier null when there is none
   * @param details the names of what changed beside; no picture shows it
   */
  Optional<Change> since(@Nullable ItemPicture earlier, List<String> details) {
    Stream<String> seen =
        fields.keySet().stream()
            .filter(
                field ->
                    !Objects.equals(
                        fields.get(field), earlier == null ? null : earlier.fields.get(field)));
    List<String> changed = Stream.concat(seen, details.stream()).toList();
    ItemStatus before = earlier == null ? null : earlier.status;
    return before == status && changed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Change(before, status, changed));
  }
}
