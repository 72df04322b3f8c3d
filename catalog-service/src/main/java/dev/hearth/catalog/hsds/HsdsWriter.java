package dev.hearth.catalog.hsds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.catalog.offer.Capacity;
import dev.hearth.catalog.offer.Confirmed;
import dev.hearth.catalog.offer.Languages;
import dev.hearth.catalog.offer.Offer;
import dev.hearth.catalog.offer.OpeningRule;
import dev.hearth.catalog.offer.OpeningTime;
import dev.hearth.catalog.offer.Phone;
import dev.hearth.catalog.offer.Place;
import dev.hearth.catalog.offer.ServiceOffer;
import dev.hearth.catalog.offer.SpokenLanguage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a service as an HSDS 3.1 service with all that belongs to it inside. What has no id with
 * us gets one that follows from its service and its place in the list.
 *
 * @param agencyNames by id
 * @param interventionNames by code
 */
record HsdsWriter(Map<UUID, String> agencyNames, Map<String, String> interventionNames) {
  HsdsWriter {
    agencyNames = Map.copyOf(agencyNames);
    interventionNames = Map.copyOf(interventionNames);
  }

  ObjectNode service(Offer offer) {
    if (offer.content().hasConfidentialLocation()) {
      throw new IllegalArgumentException("A confidential service is not exported");
    }
    ServiceOffer content = offer.content();
    UUID id = offer.id();
    ObjectNode service = object(id);
    service.put("organization_id", offer.agencyId().toString());
    put(service, "name", content.name());
    put(service, "alternate_name", content.alternateName());
    put(service, "description", content.description());
    put(service, "url", content.url());
    put(service, "email", content.email());
    if (content.status() != null) {
      service.put("status", HsdsStatus.text(content.status()));
    }
    put(service, "interpretation_services", content.interpretation());
    put(service, "application_process", content.howToApply());
    put(service, "fees_description", content.fees());
    put(service, "accreditations", content.accreditations());
    put(service, "eligibility_description", content.eligibility());
    put(service, "minimum_age", content.minimumAge());
    put(service, "maximum_age", content.maximumAge());
    Confirmed confirmed = content.confirmed();
    if (confirmed != null) {
      put(service, "assured_date", confirmed.on());
      put(service, "assurer_email", confirmed.by());
    }
    put(service, "alert", content.alert());
    service.put("last_modified", offer.lastModified().toString());
    service.set("organization", organization(offer.agencyId()));
    lists(service, id, content);
    places(service, id, content.places());
    capacity(service, id, offer.capacity());
    attributes(service, id, content, offer.capacity());
    return service;
  }

  private ObjectNode organization(UUID agency) {
    String name = agencyNames.getOrDefault(agency, "");
    return object(agency).put("name", name).put("description", name);
  }

  private static void lists(ObjectNode service, UUID id, ServiceOffer content) {
    ArrayNode phones = service.putArray("phones");
    for (Phone phone : content.phones()) {
      ObjectNode each = child(phones, id, "phones");
      put(each, "number", phone.number());
      if (phone.extension() != null) {
        each.put("extension", phone.extension());
      }
      put(each, "type", phone.type());
      put(each, "description", phone.description());
    }
    ArrayNode schedules = service.putArray("schedules");
    content.openingTimes().forEach(time -> schedule(child(schedules, id, "schedules"), time));
    ArrayNode areas = service.putArray("service_areas");
    content.areas().forEach(area -> child(areas, id, "service_areas").put("name", area));
    ArrayNode languages = service.putArray("languages");
    for (SpokenLanguage language : content.languages()) {
      ObjectNode each = child(languages, id, "languages");
      put(each, "name", Languages.name(language.code()).orElse(null));
      put(each, "code", language.code());
      put(each, "note", language.note());
    }
    ArrayNode documents = service.putArray("required_documents");
    content
        .requiredDocuments()
        .forEach(document -> child(documents, id, "required_documents").put("document", document));
  }

  private static void schedule(ObjectNode schedule, OpeningTime time) {
    put(schedule, "valid_from", time.validFrom());
    put(schedule, "valid_to", time.validUntil());
    put(schedule, "dtstart", time.startsOn());
    if (time.rule() != null) {
      OpeningRule.parse(time.rule())
          .ifPresent(rule -> rule.parts().forEach((part, value) -> rule(schedule, part, value)));
    }
    put(schedule, "description", time.description());
    put(schedule, "opens_at", time.opensAt());
    put(schedule, "closes_at", time.closesAt());
  }

  private static void rule(ObjectNode schedule, String part, String value) {
    String field = part.toLowerCase(Locale.ROOT);
    switch (part) {
      case "INTERVAL", "COUNT" -> schedule.put(field, Integer.parseInt(value));
      case "UNTIL" -> schedule.put(field, HsdsSchedule.date(value).toString());
      default -> schedule.put(field, value);
    }
  }

  private static void places(ObjectNode service, UUID id, List<Place> places) {
    ArrayNode at = service.putArray("service_at_locations");
    for (Place place : places) {
      ObjectNode location = child(at, id, "service_at_locations").putObject("location");
      put(location, "id", place.id());
      if (place.kind() != null) {
        location.put("location_type", place.kind().name().toLowerCase(Locale.ROOT));
      }
      put(location, "name", place.name());
      put(location, "description", place.description());
      put(location, "transportation", place.directions());
      put(location, "latitude", place.latitude());
      put(location, "longitude", place.longitude());
      Place.Address address = place.address();
      ArrayNode addresses = location.putArray("addresses");
      if (address != null) {
        ObjectNode each = child(addresses, id, place.id() + "/addresses");
        put(each, "address_1", address.line1());
        put(each, "address_2", address.line2());
        put(each, "city", address.city());
        put(each, "region", address.region());
        // Asked for by HSDS, also where addresses have no such line.
        each.put(
            "state_province", address.stateOrProvince() == null ? "" : address.stateOrProvince());
        each.put("postal_code", address.postalCode() == null ? "" : address.postalCode());
        put(each, "country", address.country());
        each.set("address_type", location.get("location_type"));
      }
      ArrayNode accessibility = location.putArray("accessibility");
      place
          .accessibility()
          .forEach(
              text ->
                  child(accessibility, id, place.id() + "/accessibility").put("description", text));
    }
  }

  private static void capacity(ObjectNode service, UUID id, Capacity capacity) {
    ArrayNode capacities = service.putArray("capacities");
    Confirmed confirmed = capacity.placesConfirmed();
    if (capacity.placesFree() == null || confirmed == null || confirmed.on() == null) {
      return;
    }
    ObjectNode places = child(capacities, id, "capacities");
    places.set("unit", object(named("unit/" + HsdsReader.UNIT)).put("name", HsdsReader.UNIT));
    places.put("available", capacity.placesFree());
    if (capacity.placesInTotal() != null) {
      places.put("maximum", capacity.placesInTotal());
    }
    places.put("updated", confirmed.on().atStartOfDay(ZoneOffset.UTC).toInstant().toString());
  }

  private void attributes(ObjectNode service, UUID id, ServiceOffer content, Capacity capacity) {
    ArrayNode attributes = service.putArray("attributes");
    String code = content.interventionCode();
    if (code != null) {
      Vocabulary vocabulary =
          interventionNames.containsKey(code)
              ? Vocabulary.INTERVENTION
              : Vocabulary.LOCAL_INTERVENTION;
      term(attributes, id, vocabulary, code, interventionNames.getOrDefault(code, code), null);
    }
    fact(attributes, id, ServiceFact.TIME_ZONE, content.timeZone());
    Confirmed places = capacity.placesConfirmed();
    fact(attributes, id, ServiceFact.PLACES_CONFIRMED_BY, places == null ? null : places.by());
    fact(attributes, id, ServiceFact.WAITING_DAYS, capacity.waitingDays());
    fact(attributes, id, ServiceFact.WAITING_NOTE, capacity.waitingNote());
    Confirmed waiting = capacity.waitingConfirmed();
    fact(attributes, id, ServiceFact.WAITING_CONFIRMED_ON, waiting == null ? null : waiting.on());
    fact(attributes, id, ServiceFact.WAITING_CONFIRMED_BY, waiting == null ? null : waiting.by());
  }

  private static void fact(
      ArrayNode attributes, UUID id, ServiceFact fact, @Nullable Object value) {
    if (value != null) {
      String code = fact.code();
      term(attributes, id, Vocabulary.SERVICE_FACT, code, code.replace('-', ' '), value.toString());
    }
  }

  private static void term(
      ArrayNode attributes,
      UUID id,
      Vocabulary vocabulary,
      String code,
      String name,
      @Nullable String value) {
    ObjectNode attribute = child(attributes, id, "attributes");
    attribute.put("link_id", id.toString()).put("link_entity", "service");
    put(attribute, "value", value);
    attribute.set(
        "taxonomy_term",
        object(named("term/" + vocabulary.id() + "/" + code))
            .put("code", code)
            .put("name", name)
            .put("description", vocabulary.meaning())
            .put("taxonomy", vocabulary.id()));
  }

  private static ObjectNode child(ArrayNode list, UUID service, String of) {
    ObjectNode child = object(named("service/" + service + "/" + of + "/" + list.size()));
    list.add(child);
    return child;
  }

  private static ObjectNode object(UUID id) {
    return JsonNodeFactory.instance.objectNode().put("id", id.toString());
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(("hearth/hsds/" + name).getBytes(StandardCharsets.UTF_8));
  }

  private static void put(ObjectNode object, String field, @Nullable Object value) {
    switch (value) {
      case null -> {
        // HSDS leaves out what is not known.
      }
      case BigDecimal number -> object.put(field, number);
      case LocalDate date -> object.put(field, date.toString());
      default -> object.put(field, value.toString());
    }
  }
}
