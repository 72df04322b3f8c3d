package dev.hearth.catalog.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.catalog.offer.Capacity;
import dev.hearth.catalog.offer.Confirmed;
import dev.hearth.catalog.offer.OfferExchange.Brought;
import dev.hearth.catalog.offer.OpeningTime;
import dev.hearth.catalog.offer.Phone;
import dev.hearth.catalog.offer.Place;
import dev.hearth.catalog.offer.ServiceOffer;
import dev.hearth.catalog.offer.ServiceStatus;
import dev.hearth.catalog.offer.SpokenLanguage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one HSDS 3.1 service, as far as we have a field for what it says. */
final class HsdsReader {
  /** The unit of capacity that we know; another, such as beds, is left out and not converted. */
  static final String UNIT = "places";

  private final HsdsFindings findings = new HsdsFindings();
  private final Map<String, String> pointers = new HashMap<>();
  private final HsdsNode service;
  private final UUID agency;

  private HsdsReader(JsonNode service, String pointer, UUID agency) {
    this.service = new HsdsNode(service, pointer, findings);
    this.agency = agency;
  }

  /**
   * What was read.
   *
   * @param brought null when it has no id, or is none of the agency's
   * @param pointers where fields of ours came from, which only the reading knows
   */
  record Read(
      String pointer,
      @Nullable Brought brought,
      HsdsFindings findings,
      Map<String, String> pointers) {}

  static Read read(JsonNode service, String pointer, UUID agency) {
    HsdsReader reader = new HsdsReader(service, pointer, agency);
    Brought brought = reader.brought();
    reader.findings.close();
    return new Read(pointer, brought, reader.findings, reader.pointers);
  }

  private @Nullable Brought brought() {
    UUID id = service.uuid("id");
    if (id == null && findings.wrong().isEmpty()) {
      findings.wrong(service.pointer("id"), "must be given");
    }
    boolean isOurs = isOfTheAgency();
    HsdsAttributes attributes = HsdsAttributes.read(service, findings, pointers);
    Capacity capacity = capacity(attributes);
    ServiceOffer content = content(attributes);
    return id == null || !isOurs
        ? null
        : new Brought(id, content, capacity, attributes.interventionCode() != null);
  }

  private boolean isOfTheAgency() {
    UUID of = service.uuid("organization_id");
    HsdsNode organization = service.object("organization");
    UUID within = organization == null ? null : organization.uuid("id");
    if (organization != null) {
      organization.leaveOutQuietly();
    }
    boolean isOurs =
        Stream.of(Optional.ofNullable(of), Optional.ofNullable(within))
            .flatMap(Optional::stream)
            .allMatch(agency::equals);
    if (!isOurs) {
      findings.wrong(
          service.pointer(of == null || of.equals(agency) ? "organization/id" : "organization_id"),
          "must be your own agency");
    }
    return isOurs;
  }

  private ServiceOffer content(HsdsAttributes attributes) {
    service.pass("last_modified");
    return new ServiceOffer(
        service.text("name"),
        service.text("alternate_name"),
        service.text("description"),
        attributes.interventionCode(),
        status(),
        service.text("alert"),
        service.text("url"),
        service.text("email"),
        service.text("eligibility_description"),
        service.number("minimum_age"),
        service.number("maximum_age"),
        service.list("languages").stream().map(HsdsReader::language).toList(),
        service.text("interpretation_services"),
        service.text("application_process"),
        texts("required_documents", "document"),
        service.text("fees_description"),
        service.text("accreditations"),
        texts("service_areas", "name"),
        service.list("phones").stream().map(HsdsReader::phone).toList(),
        service.list("schedules").stream().map(HsdsReader::openingTime).toList(),
        attributes.fact(ServiceFact.TIME_ZONE),
        false,
        service.list("service_at_locations").stream().map(this::place).toList(),
        confirmed(service.date("assured_date"), service.text("assurer_email")));
  }

  private @Nullable ServiceStatus status() {
    String text = service.text("status");
    Optional<ServiceStatus> status = Optional.ofNullable(text).flatMap(HsdsStatus::read);
    if (text != null && status.isEmpty()) {
      findings.wrong(
          service.pointer("status"),
          "must be one of active, inactive, temporarily closed, defunct");
    }
    return status.orElse(text == null ? null : ServiceStatus.INACTIVE);
  }

  private List<String> texts(String list, String field) {
    return service.list(list).stream()
        .map(each -> Optional.ofNullable(each.text(field)).orElse(""))
        .toList();
  }

  private static SpokenLanguage language(HsdsNode language) {
    language.pass("name");
    return new SpokenLanguage(language.text("code"), language.text("note"));
  }

  private static Phone phone(HsdsNode phone) {
    return new Phone(
        phone.text("number"),
        phone.whole("extension"),
        phone.text("type"),
        phone.text("description"));
  }

  private static OpeningTime openingTime(HsdsNode schedule) {
    return HsdsSchedule.read(schedule);
  }

  private Place place(HsdsNode at) {
    HsdsNode location = at.object("location");
    if (location == null) {
      return new Place(null, null, null, null, null, null, null, null, List.of());
    }
    List<HsdsNode> addresses = location.list("addresses");
    addresses.stream().skip(1).forEach(HsdsNode::leaveOut);
    return new Place(
        location.uuid("id"),
        kind(location),
        location.text("name"),
        location.text("description"),
        location.text("transportation"),
        location.number("latitude"),
        location.number("longitude"),
        addresses.isEmpty() ? null : address(addresses.getFirst()),
        location.list("accessibility").stream()
            .map(each -> Optional.ofNullable(each.text("description")).orElse(""))
            .toList());
  }

  private Place.@Nullable Kind kind(HsdsNode location) {
    String text = location.text("location_type");
    for (Place.Kind kind : Place.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
        return kind;
      }
    }
    if (text != null) {
      findings.wrong(location.pointer("location_type"), "must be one of physical, postal, virtual");
    }
    return text == null ? null : Place.Kind.PHYSICAL;
  }

  private static Place.Address address(HsdsNode address) {
    address.pass("address_type");
    return new Place.Address(
        address.text("address_1"),
        address.text("address_2"),
        address.text("city"),
        address.text("region"),
        address.text("state_province"),
        address.text("postal_code"),
        address.text("country"));
  }

  private Capacity capacity(HsdsAttributes attributes) {
    HsdsNode places = null;
    for (HsdsNode capacity : service.list("capacities")) {
      HsdsNode unit = capacity.object("unit");
      if (places == null && unit != null && UNIT.equals(unit.text("name"))) {
        places = capacity;
      } else {
        capacity.leaveOut();
      }
    }
    Integer free = places == null ? null : places.whole("available");
    Integer total = places == null ? null : places.whole("maximum");
    LocalDate updated = places == null ? null : places.date("updated");
    if (places != null) {
      pointers.put("capacity.placesFree", places.pointer("available"));
      pointers.put("capacity.placesInTotal", places.pointer("maximum"));
      pointers.put("capacity.placesConfirmed", places.pointer("updated"));
      pointers.put("capacity.placesConfirmed.on", places.pointer("updated"));
    }
    return new Capacity(
        free,
        total,
        confirmed(updated, attributes.fact(ServiceFact.PLACES_CONFIRMED_BY)),
        attributes.wholeFact(ServiceFact.WAITING_DAYS),
        attributes.fact(ServiceFact.WAITING_NOTE),
        confirmed(
            attributes.dateFact(ServiceFact.WAITING_CONFIRMED_ON),
            attributes.fact(ServiceFact.WAITING_CONFIRMED_BY)));
  }

  private static @Nullable Confirmed confirmed(@Nullable LocalDate on, @Nullable String by) {
    return on == null && by == null ? null : new Confirmed(on, by);
  }
}
