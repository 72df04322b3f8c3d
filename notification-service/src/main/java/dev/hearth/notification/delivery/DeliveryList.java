package dev.hearth.notification.delivery;

import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was sent, or not, to the caller's agency. */
@ApplicationScoped
@Transactional
class DeliveryList {
  private final DeliveryRepository repository;
  private final CurrentCaller caller;
  private final Audit audit;

  DeliveryList(DeliveryRepository repository, CurrentCaller caller, Audit audit) {
    this.repository = repository;
    this.caller = caller;
    this.audit = audit;
  }

  Page<DeliveryAnswer> newest(int limit, @Nullable String cursor) {
    List<Delivery> rows = repository.newest(Cursor.decode(cursor, NewestFirst::parse), limit + 1);
    Page<Delivery> page = Page.of(rows, limit, row -> row.place().text());
    Map<UUID, List<DeliveryAttempt>> attempts =
        repository.attemptsOf(page.items().stream().map(Delivery::id).toList());
    audit.allowed("delivery.listed", "delivery", caller.get().agency(), null);
    return new Page<>(
        page.items().stream()
            .map(delivery -> delivery.answer(attempts.getOrDefault(delivery.id(), List.of())))
            .toList(),
        page.next());
  }
}
