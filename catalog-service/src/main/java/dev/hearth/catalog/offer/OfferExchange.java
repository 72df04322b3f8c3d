package dev.hearth.catalog.offer;

import dev.hearth.catalog.offer.OfferRepository.Stored;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.Problems.FieldProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Services as other systems bring and fetch them, many at once. */
@ApplicationScoped
public class OfferExchange {
  private final OfferRepository repository;
  private final OfferWriting writing;
  private final OfferRules rules;
  private final InterventionCodes interventions;
  private final Validator validator;
  private final CallersAgency callersAgency;
  private final Audit audit;

  OfferExchange(
      OfferRepository repository,
      OfferWriting writing,
      OfferRules rules,
      InterventionCodes interventions,
      Validator validator,
      CallersAgency callersAgency,
      Audit audit) {
    this.repository = repository;
    this.writing = writing;
    this.rules = rules;
    this.interventions = interventions;
    this.validator = validator;
    this.callersAgency = callersAgency;
    this.audit = audit;
  }

  /**
   * A service as another system brings it.
   *
   * @param classified whether the other system says which intervention it is, in our codes
   */
  public record Brought(UUID id, ServiceOffer content, Capacity capacity, boolean classified) {}

  /** What became of one. */
  public enum Outcome {
    CREATED,
    CHANGED,
    UNCHANGED
  }

  /**
   * Which of the ids are taken, by whom; the caller's own are locked until the transaction ends.
   */
  public static final class Taken {
    private final Map<UUID, Stored> own = new HashMap<>();
    private final List<UUID> byOthers = new ArrayList<>();
    private final Map<UUID, List<Place>> sealed = new HashMap<>();

    private Taken() {}
  }

  /**
   * Services whose place is no secret, by id. An agency sees its local codes in its own.
   *
   * @param agency only those of this one; null for all
   * @param after the last id of the page before
   */
  public List<Offer> open(@Nullable UUID agency, @Nullable UUID after, int limit) {
    return repository.open(agency, callersAgency.find().orElse(null), after, limit).stream()
        .map(
            stored ->
                stored.localCode() != null && callersAgency.provides(stored.offer())
                    ? stored.offer().with(stored.offer().content().offering(stored.localCode()))
                    : stored.offer())
        .toList();
  }

  /** The names of the agencies that there are of these, by id. */
  public Map<UUID, String> agencyNames(Collection<UUID> ids) {
    return repository.agencyNames(ids);
  }

  /** The names of the entries of the common catalogue that there are of these, by code. */
  public Map<String, String> interventionNames(Collection<String> codes) {
    return codes.isEmpty() ? Map.of() : interventions.names(codes);
  }

  /** Whether the caller may classify a service by this code. */
  @Transactional(TxType.MANDATORY)
  public boolean isKnown(String interventionCode) {
    return interventions.isKnown(interventionCode);
  }

  /** Looks up ids that are brought. */
  @Transactional(TxType.MANDATORY)
  public Taken taken(Collection<UUID> ids) {
    Taken taken = new Taken();
    repository.forChange(ids).forEach(each -> taken.own.put(each.offer().id(), each));
    repository.all(ids).stream()
        .map(each -> each.offer().id())
        .filter(id -> !taken.own.containsKey(id))
        .forEach(taken.byOthers::add);
    taken.sealed.putAll(writing.sealedPlacesOfAgency());
    return taken;
  }

  /** Everything for which what is brought cannot land, each with its field; empty when it can. */
  @Transactional(TxType.MANDATORY)
  public List<FieldProblem> broken(Brought brought, Taken taken) {
    List<FieldProblem> broken = new ArrayList<>();
    ServiceOffer content = brought.content();
    validator
        .validate(content)
        .forEach(each -> broken.add(problem("", each.getPropertyPath(), each.getMessage())));
    validator
        .validate(brought.capacity())
        .forEach(
            each -> broken.add(problem("capacity.", each.getPropertyPath(), each.getMessage())));
    broken.addAll(rules.broken(content));
    rules
        .broken(brought.capacity())
        .forEach(each -> broken.add(problem("capacity.", each.field(), each.message())));
    if (taken.byOthers.contains(brought.id())) {
      broken.add(new FieldProblem("id", "is taken; use another"));
    }
    Stored before = taken.own.get(brought.id());
    if (before != null && before.offer().content().hasConfidentialLocation()) {
      if (!content.places().isEmpty()) {
        broken.add(
            new FieldProblem(
                "places",
                "must not be brought: where this service is, is confidential; PUT changes it"));
      }
      content = content.confidentialAt(writing.places(before));
    }
    broken.addAll(
        writing.givesAway(content, brought.capacity(), List.of(), but(brought.id(), taken.sealed)));
    return broken;
  }

  /**
   * Lets one land that is not broken. A confidential service stays confidential and where it is;
   * one that the other system does not classify, or whose capacity it does not know, keeps what it
   * has.
   */
  @Transactional(TxType.MANDATORY)
  public Outcome land(Brought brought, Taken taken) {
    ServiceOffer content = brought.content().inNormalForm();
    Stored before = taken.own.get(brought.id());
    boolean told = !brought.capacity().equals(Capacity.UNTOLD);
    if (before == null) {
      if (writing.insert(brought.id(), content, brought.capacity()).isEmpty()) {
        throw Problems.conflict(
            "import-overtaken", "One of the ids was taken at this moment. Send it again.");
      }
      audit.allowed("service.created", "service", brought.id(), null);
      return Outcome.CREATED;
    }
    ServiceOffer known = writing.inFull(before);
    if (known.hasConfidentialLocation()) {
      content = content.confidentialAt(known.places());
    }
    if (!brought.classified()) {
      content = content.offering(known.interventionCode());
    }
    Capacity capacity = told ? brought.capacity() : before.offer().capacity();
    if (content.equals(known) && capacity.equals(before.offer().capacity())) {
      return Outcome.UNCHANGED;
    }
    writing.update(before, content, capacity);
    audit.allowed("service.changed", "service", brought.id(), null);
    return Outcome.CHANGED;
  }

  private static List<Place> but(UUID id, Map<UUID, List<Place>> sealed) {
    return sealed.entrySet().stream()
        .filter(each -> !each.getKey().equals(id))
        .flatMap(each -> each.getValue().stream())
        .toList();
  }

  private static FieldProblem problem(String prefix, Object path, String message) {
    return new FieldProblem(prefix + path, message);
  }
}
