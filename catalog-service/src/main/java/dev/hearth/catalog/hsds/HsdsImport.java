package dev.hearth.catalog.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.catalog.hsds.HsdsReader.Read;
import dev.hearth.catalog.hsds.ImportReport.Landed;
import dev.hearth.catalog.offer.OfferExchange;
import dev.hearth.catalog.offer.OfferExchange.Brought;
import dev.hearth.catalog.offer.OfferExchange.Taken;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.Problems.FieldProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Brings an agency's services in from another system. Either all land or, when that is asked for,
 * those that can; every other is named with everything that is wrong with it.
 */
@ApplicationScoped
class HsdsImport {
  private static final int MOST_SERVICES = 200;

  private final OfferExchange offers;
  private final CurrentCaller caller;

  HsdsImport(OfferExchange offers, CurrentCaller caller) {
    this.offers = offers;
    this.caller = caller;
  }

  /**
   * Brings services in.
   *
   * @param sent a list of services, alone or as the {@code contents} of a page
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is no such list or, unless part
   *     was asked for, when one record is wrong; nothing has changed then
   */
  @Transactional
  ImportReport bring(JsonNode sent, ImportMode mode) {
    List<Read> reads = read(sent);
    Taken taken =
        offers.taken(
            reads.stream().filter(each -> each.brought() != null).map(HsdsImport::id).toList());
    Set<UUID> seen = new HashSet<>();
    List<FieldProblem> refused = new ArrayList<>();
    List<Found> good = new ArrayList<>();
    for (Read read : reads) {
      Brought brought = read.brought() == null ? null : judged(read, read.brought(), taken, seen);
      if (brought != null && read.findings().wrong().isEmpty()) {
        good.add(new Found(read.pointer(), brought));
      }
      refused.addAll(read.findings().wrong());
    }
    if (mode == ImportMode.WHOLE && !refused.isEmpty()) {
      throw Problems.problem(400, "import-refused", "The import cannot land")
          .withDetail(
              "Mend what violations names, or send it with mode=PARTIAL. Nothing was changed.")
          .with("violations", refused)
          .build();
    }
    return new ImportReport(
        land(good, taken),
        refused,
        reads.stream().flatMap(read -> read.findings().unclassified().stream()).toList(),
        reads.stream().flatMap(read -> read.findings().leftOut().stream()).toList());
  }

  private record Found(String record, Brought brought) {}

  private List<Read> read(JsonNode sent) {
    boolean isPage = sent.isObject();
    JsonNode services = isPage ? sent.path("contents") : sent;
    if (!services.isArray() || services.size() > MOST_SERVICES) {
      throw Problems.badField(
          "/contents",
          "must be a list of at most " + MOST_SERVICES + " services, alone or in a page");
    }
    UUID agency = caller.get().agency();
    List<Read> reads = new ArrayList<>();
    for (int i = 0; i < services.size(); i++) {
      reads.add(HsdsReader.read(services.get(i), (isPage ? "/contents/" : "/") + i, agency));
    }
    return reads;
  }

  private Brought judged(Read read, Brought brought, Taken taken, Set<UUID> seen) {
    Brought judged = classified(read, brought);
    if (!seen.add(judged.id())) {
      wrong(read, new FieldProblem("id", "must be another for each service"));
    }
    offers.broken(judged, taken).forEach(problem -> wrong(read, problem));
    return judged;
  }

  /** A code that we do not know classifies nothing, even one of our own vocabulary. */
  private Brought classified(Read read, Brought brought) {
    String code = brought.content().interventionCode();
    if (code == null || offers.isKnown(code)) {
      return brought;
    }
    read.findings().unclassified(pointer(read, "interventionCode"));
    return new Brought(brought.id(), brought.content().offering(null), brought.capacity(), false);
  }

  // What could not even be read is said once.
  private static void wrong(Read read, FieldProblem problem) {
    String pointer = pointer(read, problem.field());
    if (!read.findings().isWrong(pointer)) {
      read.findings().wrong(pointer, problem.message());
    }
  }

  private static String pointer(Read read, String field) {
    return HsdsPointers.of(read.pointer(), field, read.pointers());
  }

  // In the order of ids, so that two imports at once wait for each other and not both.
  private List<Landed> land(List<Found> good, Taken taken) {
    return good.stream()
        .sorted(Comparator.comparing(each -> each.brought().id()))
        .map(
            each ->
                new Landed(each.record(), each.brought().id(), offers.land(each.brought(), taken)))
        .toList();
  }

  private static UUID id(Read read) {
    return Objects.requireNonNull(read.brought()).id();
  }
}
