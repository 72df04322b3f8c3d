package dev.hearth.catalog.offer;

import dev.hearth.catalog.intervention.Code;
import dev.hearth.catalog.offer.OfferRepository.Stored;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.Problems.FieldProblem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a service gets into its row: judged, its local code and its confidential places apart from
 * what is published. Everything here happens in the caller's transaction.
 */
@Singleton
class OfferWriting {
  private static final int MOST_NAMED = 100;

  private final OfferRepository repository;
  private final OfferRules rules;
  private final InterventionCodes codes;
  private final GivesAwayThePlace givesAwayThePlace;
  private final SealedPlaces sealedPlaces;
  private final CurrentCaller caller;
  private final Clock clock;

  OfferWriting(
      OfferRepository repository,
      OfferRules rules,
      InterventionCodes codes,
      GivesAwayThePlace givesAwayThePlace,
      SealedPlaces sealedPlaces,
      CurrentCaller caller,
      Clock clock) {
    this.repository = repository;
    this.rules = rules;
    this.codes = codes;
    this.givesAwayThePlace = givesAwayThePlace;
    this.sealedPlaces = sealedPlaces;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * A text by which a place would stay known that is to be confidential.
   *
   * @param service another of the agency
   * @param field of its content, or {@code capacity.waitingNote}
   */
  record NamedIn(UUID service, String field) {}

  /**
   * What is asked in its normal form; 409 when another service tells a place that is to be
   * confidential, 400 with every field that is wrong.
   *
   * @param before as it was until now: the texts must not tell the place it had either, and an
   *     entry of the catalogue that was retired meanwhile may stay
   */
  ServiceOffer checked(UUID id, ServiceOffer asked, @Nullable Stored before) {
    List<FieldProblem> broken = new ArrayList<>(rules.broken(asked));
    String code = asked.interventionCode();
    if (code != null && !(before != null && code.equals(code(before))) && !codes.isKnown(code)) {
      broken.add(
          new FieldProblem(
              "interventionCode", "must be an entry of the catalogue that can be offered"));
    }
    Capacity capacity = before == null ? Capacity.UNTOLD : before.offer().capacity();
    List<Place> old = before == null ? List.of() : places(before);
    broken.addAll(givesAway(asked, capacity, old, sealedPlacesOfAgencyBut(id)));
    refuse(broken);
    if (asked.hasConfidentialLocation()) {
      boolean hadThem = before != null && before.offer().content().hasConfidentialLocation();
      List<Place> now = asked.places().isEmpty() ? old : asked.places();
      if (!hadThem || !now.equals(old)) {
        refuseWhatIsNamedElsewhere(id, now);
      }
    }
    return asked.inNormalForm();
  }

  /** Refuses a capacity that cannot be meant, or tells where a confidential service is. */
  void check(Capacity asked, Stored of) {
    List<FieldProblem> broken = new ArrayList<>(rules.broken(asked));
    if (of.offer().content().hasConfidentialLocation()) {
      broken.addAll(givesAwayThePlace.in(asked, places(of)));
    }
    if (broken.isEmpty()) {
      broken.addAll(givesAwayThePlace.inAnother(asked, sealedPlacesOfAgencyBut(of.offer().id())));
    }
    refuse(broken);
  }

  /**
   * The texts of a service that tell where it is, or was until now, when that is confidential; and
   * those of any service that tell where another one of its agency is.
   *
   * @param others confidential places of the agency's other services
   */
  List<FieldProblem> givesAway(
      ServiceOffer asked, Capacity capacity, Collection<Place> before, Collection<Place> others) {
    Map<String, FieldProblem> found = new LinkedHashMap<>();
    if (asked.hasConfidentialLocation()) {
      List<Place> places = new ArrayList<>(before);
      places.addAll(asked.places());
      givesAwayThePlace
          .in(asked.asPublished(), places)
          .forEach(each -> found.put(each.field(), each));
      ofCapacity(givesAwayThePlace.in(capacity, places))
          .forEach(each -> found.put(each.field(), each));
    }
    inAnother(asked, capacity, others).forEach(each -> found.putIfAbsent(each.field(), each));
    return List.copyOf(found.values());
  }

  private List<FieldProblem> inAnother(
      ServiceOffer content, Capacity capacity, Collection<Place> places) {
    List<FieldProblem> found =
        new ArrayList<>(givesAwayThePlace.inAnother(content.asPublished(), places));
    found.addAll(ofCapacity(givesAwayThePlace.inAnother(capacity, places)));
    return found;
  }

  private static List<FieldProblem> ofCapacity(List<FieldProblem> found) {
    return found.stream()
        .map(each -> new FieldProblem("capacity." + each.field(), each.message()))
        .toList();
  }

  /**
   * The confidential places of the caller's agency, by service. Nobody else writes services of the
   * agency from here until the transaction ends, so that none is told meanwhile.
   */
  Map<UUID, List<Place>> sealedPlacesOfAgency() {
    UUID agency = caller.get().agency();
    repository.takeTurn(agency);
    Map<UUID, List<Place>> places = new HashMap<>();
    repository.sealed(agency).forEach(each -> places.put(each.offer().id(), places(each)));
    return places;
  }

  private List<Place> sealedPlacesOfAgencyBut(UUID service) {
    Map<UUID, List<Place>> places = sealedPlacesOfAgency();
    places.remove(service);
    return places.values().stream().flatMap(List::stream).toList();
  }

  private void refuseWhatIsNamedElsewhere(UUID service, List<Place> places) {
    List<NamedIn> namedIn =
        repository.others(caller.get().agency(), service).stream()
            .map(Stored::offer)
            .flatMap(
                other ->
                    inAnother(other.content(), other.capacity(), places).stream()
                        .map(each -> new NamedIn(other.id(), each.field())))
            .limit(MOST_NAMED)
            .toList();
    if (!namedIn.isEmpty()) {
      throw Problems.problem(
              409, "place-named-elsewhere", "Another service names the confidential place")
          .withDetail(
              "Take the place out of the fields that namedIn lists, by service, then send this"
                  + " again. Nothing was changed.")
          .with("namedIn", namedIn)
          .build();
    }
  }

  /** Where it is, whether everybody may know or not. */
  List<Place> places(Stored stored) {
    return stored.sealedPlaces() == null
        ? stored.offer().content().places()
        : sealedPlaces.open(stored.offer().id(), stored.sealedPlaces());
  }

  /** All that its agency knows of it. */
  ServiceOffer inFull(Stored stored) {
    ServiceOffer content = stored.offer().content();
    return content.offering(code(stored)).at(places(stored));
  }

  private static @Nullable String code(Stored stored) {
    String local = stored.localCode();
    return local == null ? stored.offer().content().interventionCode() : local;
  }

  /** The new service, unless its id is taken; 409 when nobody has taken the caller's agency in. */
  Optional<Offer> insert(UUID id, ServiceOffer content, Capacity capacity) {
    UUID agency = caller.get().agency();
    requireThatItTakesPart(agency);
    long capacityVersion = capacity.equals(Capacity.UNTOLD) ? 0 : 1;
    Offer offer = new Offer(id, agency, 1, clock.instant(), content, capacity, capacityVersion, 0);
    return repository.insert(stored(offer)) ? Optional.of(offer) : Optional.empty();
  }

  private void requireThatItTakesPart(UUID agency) {
    boolean active =
        repository
            .takeTurn(agency)
            .orElseThrow(
                () ->
                    Problems.conflict(
                        "agency-not-taken-in",
                        "The operator has to take your agency in before it can offer."));
    if (!active) {
      throw Problems.conflict(
          "agency-deactivated",
          "The operator has deactivated your agency; it can offer again when it is active.");
    }
  }

  /**
   * Writes what differs; each part that does has its next version. Where a confidential service is
   * has one of its own, so that nobody can tell from what is published that it moved.
   */
  Offer update(Stored before, ServiceOffer content, Capacity capacity) {
    Offer old = before.offer();
    requireThatItTakesPart(old.agencyId());
    boolean sameCapacity = capacity.equals(old.capacity());
    ServiceOffer known = inFull(before);
    boolean sameContent = content.equals(known);
    boolean samePublished = content.asPublished().equals(known.asPublished());
    Offer after =
        new Offer(
            old.id(),
            old.agencyId(),
            samePublished ? old.version() : old.version() + 1,
            samePublished && sameCapacity ? old.lastModified() : clock.instant(),
            content,
            capacity,
            sameCapacity ? old.capacityVersion() : old.capacityVersion() + 1,
            samePublished && !sameContent ? old.placesVersion() + 1 : old.placesVersion());
    if (sameContent && sameCapacity) {
      return old.with(content);
    }
    repository.update(stored(after));
    return after;
  }

  private Stored stored(Offer offer) {
    ServiceOffer content = offer.content();
    boolean local = Code.isLocal(content.interventionCode());
    ServiceOffer published = content.asPublished();
    return new Stored(
        offer.with(local ? published.offering(null) : published),
        local ? content.interventionCode() : null,
        content.hasConfidentialLocation() && !content.places().isEmpty()
            ? sealedPlaces.seal(offer.id(), content.places())
            : null);
  }

  private static void refuse(List<FieldProblem> broken) {
    if (!broken.isEmpty()) {
      throw Problems.badFields(broken);
    }
  }
}
