package dev.hearth.catalog.hsds;

/**
 * The facts that travel as attributes of {@link Vocabulary#SERVICE_FACT}, and our field for each.
 */
enum ServiceFact {
  TIME_ZONE("time-zone", "timeZone"),
  PLACES_CONFIRMED_BY("places-confirmed-by", "capacity.placesConfirmed.by"),
  WAITING_DAYS("waiting-days", "capacity.waitingDays"),
  WAITING_NOTE("waiting-note", "capacity.waitingNote"),
  WAITING_CONFIRMED_ON("waiting-confirmed-on", "capacity.waitingConfirmed.on"),
  WAITING_CONFIRMED_BY("waiting-confirmed-by", "capacity.waitingConfirmed.by");

  private final String code;
  private final String field;

  ServiceFact(String code, String field) {
    this.code = code;
    this.field = field;
  }

  String code() {
    return code;
  }

  String field() {
    return field;
  }
}
