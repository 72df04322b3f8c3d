package dev.hearth.safety.due;

import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the caller's own cases that are overdue or due within a week. */
@ApplicationScoped
@Transactional
class DueCases {
  private final DueCaseReader reader;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  DueCases(DueCaseReader reader, CurrentCaller caller, Audit audit, Clock clock) {
    this.reader = reader;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  Page<DueCase> list(@Nullable String cursor, int limit) {
    Place sent = Cursor.decode(cursor, Place::parse);
    Place after = sent == null ? Place.first(clock.instant()) : sent;
    Page<DueCaseReader.Placed> page =
        Page.of(
            reader.read(caller.get().subject(), after, limit + 1),
            limit,
            placed -> placed.place().text());
    List<DueCase> cases = page.items().stream().map(DueCaseReader.Placed::dueCase).toList();
    cases.forEach(each -> audit.allowed("standing.due", "case", each.caseId(), each.caseId()));
    return new Page<>(cases, page.next());
  }
}
