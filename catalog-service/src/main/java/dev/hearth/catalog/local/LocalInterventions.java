package dev.hearth.catalog.local;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.catalog.intervention.CheckedEntry;
import dev.hearth.catalog.intervention.CurrentCatalogue;
import dev.hearth.catalog.intervention.EntryContent;
import dev.hearth.catalog.intervention.EverPublished;
import dev.hearth.catalog.intervention.Intervention;
import dev.hearth.catalog.intervention.InterventionPublished;
import dev.hearth.catalog.intervention.KeptVersion;
import dev.hearth.catalog.intervention.Listed;
import dev.hearth.catalog.intervention.Retirement;
import dev.hearth.catalog.intervention.Validity;
import dev.hearth.catalog.local.LocalMessages.KeptIntervention;
import dev.hearth.catalog.local.LocalMessages.LocalIntervention;
import dev.hearth.catalog.local.LocalMessages.PutLocalIntervention;
import dev.hearth.catalog.local.LocalMessages.RetireLocalIntervention;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.outbox.Outbox;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.Problems.FieldProblem;
import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the caller's agency offers of its own, under classes of the common catalogue. Other agencies
 * cannot tell that it is there.
 */
@ApplicationScoped
@Transactional
public class LocalInterventions {
  private static final String SUBJECT = "local-intervention";
  // All of them are weighed with each match.
  private static final int MOST_CODES = 200;

  private final LocalRepository repository;
  private final CurrentCatalogue catalogue;
  private final Outbox outbox;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  LocalInterventions(
      LocalRepository repository,
      CurrentCatalogue catalogue,
      Outbox outbox,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.repository = repository;
    this.catalogue = catalogue;
    this.outbox = outbox;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What the caller's agency offers today, by code: of each code the newest version that is valid
   * and not retired.
   */
  public List<Listed> ofCaller() {
    return repository.offered(today());
  }

  /** Every code the caller's agency ever published, by its newest version, retired or not. */
  public List<EverPublished> everOfCaller() {
    return repository.everPublished();
  }

  /** What the caller's agency offers today under this code, if it does. */
  public Optional<Listed> offeredByCaller(String code) {
    return repository.offered(code, today());
  }

  KeptIntervention create(String code, PutLocalIntervention said) {
    repository.awaitTurn(caller.get().agency());
    if (repository.everHad(code)) {
      throw Problems.alreadyThere();
    }
    if (repository.codes() >= MOST_CODES) {
      throw Problems.problem(409, "too-many", "The agency has as many as it may")
          .withDetail("An agency keeps up to " + MOST_CODES + ", those taken out among them.")
          .with("possible", List.of("CHANGE"))
          .build();
    }
    return publish(code, 1, said).orElseThrow(Problems::alreadyThere);
  }

  KeptIntervention change(String code, long expected, PutLocalIntervention said) {
    repository.awaitTurn(caller.get().agency());
    KeptIntervention newest = newest(code, "local-intervention.published");
    Preconditions.requireVersion(expected, newest.state());
    return publish(code, newest.intervention().version() + 1, said).orElseThrow(Problems::stale);
  }

  KeptIntervention retire(String code, long expected, RetireLocalIntervention said) {
    repository.awaitTurn(caller.get().agency());
    KeptIntervention newest = newest(code, "local-intervention.retired");
    Preconditions.requireVersion(expected, newest.state());
    String successor = said.successorCode();
    if (successor != null && (successor.equals(code) || !others().containsKey(successor))) {
      throw Problems.badField("successorCode", "must be another entry that is not retired");
    }
    Caller by = caller.get();
    Retirement retirement =
        new Retirement(clock.instant(), requireNonNull(said.reason()), successor);
    if (!repository.retire(code, newest.intervention().version(), retirement, by)) {
      throw Problems.problem(409, "retired-already", "Not possible in the present state")
          .withDetail("It was taken out already. Its next version would bring it in again.")
          .with("possible", List.of("CHANGE"))
          .build();
    }
    List<KeptIntervention> versions = repository.versions(code);
    versions.forEach(version -> tell(version.intervention(), by));
    audit.allowed("local-intervention.retired", SUBJECT, code, null);
    return versions.getFirst();
  }

  Optional<KeptIntervention> find(String code) {
    return repository.versions(code).stream().findFirst();
  }

  Optional<LocalIntervention> find(String code, int version) {
    return repository.versions(code).stream()
        .map(KeptIntervention::intervention)
        .filter(each -> each.version() == version)
        .findFirst();
  }

  Page<LocalIntervention> list(@Nullable String after, int limit) {
    List<LocalIntervention> newest =
        repository.newestOfEach(after, limit + 1).stream()
            .map(KeptIntervention::intervention)
            .toList();
    return Page.of(newest, limit, LocalIntervention::code);
  }

  private Optional<KeptIntervention> publish(String code, int version, PutLocalIntervention said) {
    EntryContent content = sound(code, requireNonNull(said.content()));
    Validity validity = Validity.toPublish(said.validFrom(), said.validUntil(), today());
    Caller by = caller.get();
    if (!repository.insert(content, version, validity, by, clock.instant())) {
      return Optional.empty();
    }
    KeptIntervention published = repository.versions(code).getFirst();
    tell(published.intervention(), by);
    audit.allowed("local-intervention.published", SUBJECT, code, null);
    return Optional.of(published);
  }

  private EntryContent sound(String code, JsonNode said) {
    if (!(said instanceof ObjectNode fields)) {
      throw Problems.badField("content", "must be an object with the fields of an entry");
    }
    if (!code.equals(fields.path("code").asText(code))) {
      throw Problems.badField("content.code", "must be the code in the path, or be left out");
    }
    ObjectNode content = fields.deepCopy().put("code", code);
    CheckedEntry checked = CheckedEntry.of(content, others(), CheckedEntry.Kind.LOCAL);
    if (!checked.faults().isEmpty()) {
      throw Problems.badFields(
          checked.faults().stream()
              .map(fault -> new FieldProblem("content." + fault.field(), fault.message()))
              .toList());
    }
    return checked.content();
  }

  private Map<String, Intervention> others() {
    Map<String, Intervention> others = new HashMap<>();
    catalogue.today().entries().forEach(entry -> others.put(entry.code(), entry.intervention()));
    ofCaller().forEach(entry -> others.put(entry.code(), entry.intervention()));
    return others;
  }

  private KeptIntervention newest(String code, String action) {
    Optional<KeptIntervention> newest = find(code);
    if (newest.isEmpty()) {
      audit.denied(action, SUBJECT, code, null);
      throw Problems.notFound();
    }
    return newest.get();
  }

  private void tell(LocalIntervention version, Caller by) {
    Retirement retired = version.retired();
    InterventionPublished event =
        InterventionPublished.of(
            new KeptVersion(
                EntryContent.kept(version.content()).intervention(),
                version.version(),
                "",
                validity(version),
                by.subject(),
                retired != null,
                retired == null ? null : retired.successorCode()));
    outbox.publish(
        InterventionPublished.TOPIC, event.key(), InterventionPublished.TYPE, by.agency(), event);
  }

  private static Validity validity(LocalIntervention version) {
    return new Validity(version.validFrom(), version.validUntil());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
