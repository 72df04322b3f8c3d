package dev.hearth.catalog.hsds;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a record of HSDS a field of ours came from. */
final class HsdsPointers {
  private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");
  private static final Pattern LIST_ELEMENT = Pattern.compile("\\.<list element>");
  private static final String LOCATION = "service_at_locations/#/location";
  private static final String ADDRESS = LOCATION + "/addresses/0";
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("alternateName", "alternate_name"),
          Map.entry("interventionCode", "attributes"),
          Map.entry("eligibility", "eligibility_description"),
          Map.entry("minimumAge", "minimum_age"),
          Map.entry("maximumAge", "maximum_age"),
          Map.entry("interpretation", "interpretation_services"),
          Map.entry("howToApply", "application_process"),
          Map.entry("fees", "fees_description"),
          Map.entry("requiredDocuments", "required_documents"),
          Map.entry("requiredDocuments.#", "required_documents/#/document"),
          Map.entry("areas", "service_areas"),
          Map.entry("areas.#", "service_areas/#/name"),
          Map.entry("openingTimes", "schedules"),
          Map.entry("openingTimes.#.rule", "schedules/#/freq"),
          Map.entry("openingTimes.#.startsOn", "schedules/#/dtstart"),
          Map.entry("openingTimes.#.opensAt", "schedules/#/opens_at"),
          Map.entry("openingTimes.#.closesAt", "schedules/#/closes_at"),
          Map.entry("openingTimes.#.validUntil", "schedules/#/valid_to"),
          Map.entry("openingTimes.#.description", "schedules/#/description"),
          Map.entry("confirmed.on", "assured_date"),
          Map.entry("confirmed.by", "assurer_email"),
          Map.entry("places", "service_at_locations"),
          Map.entry("places.#.id", LOCATION + "/id"),
          Map.entry("places.#.kind", LOCATION + "/location_type"),
          Map.entry("places.#.name", LOCATION + "/name"),
          Map.entry("places.#.description", LOCATION + "/description"),
          Map.entry("places.#.directions", LOCATION + "/transportation"),
          Map.entry("places.#.latitude", LOCATION + "/latitude"),
          Map.entry("places.#.longitude", LOCATION + "/longitude"),
          Map.entry("places.#.accessibility", LOCATION + "/accessibility"),
          Map.entry("places.#.accessibility.#", LOCATION + "/accessibility/#/description"),
          Map.entry("places.#.address.line1", ADDRESS + "/address_1"),
          Map.entry("places.#.address.line2", ADDRESS + "/address_2"),
          Map.entry("places.#.address.city", ADDRESS + "/city"),
          Map.entry("places.#.address.region", ADDRESS + "/region"),
          Map.entry("places.#.address.stateOrProvince", ADDRESS + "/state_province"),
          Map.entry("places.#.address.postalCode", ADDRESS + "/postal_code"),
          Map.entry("places.#.address.country", ADDRESS + "/country"));

  private HsdsPointers() {}

  /**
   * The pointer of a field.
   *
   * @param record the record's own pointer
   * @param field our path, for example {@code phones[1].number}
   * @param known pointers that only the reading could know
   */
  static String of(String record, String field, Map<String, String> known) {
    String path = LIST_ELEMENT.matcher(field).replaceAll("");
    String exactly = known.get(path);
    if (exactly != null) {
      return exactly;
    }
    String key = INDEX.matcher(path).replaceAll(".#");
    String pointer = FIELDS.getOrDefault(key, key.replace('.', '/'));
    Matcher index = INDEX.matcher(path);
    while (index.find()) {
      pointer = pointer.replaceFirst("#", index.group(1));
    }
    return record + "/" + pointer;
  }
}
