package dev.hearth.catalog.offer;

import dev.hearth.kit.problem.Problems.FieldProblem;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the fields of a service must be together, beyond what each may be alone. */
@Singleton
class OfferRules {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final Clock clock;

  OfferRules(Clock clock) {
    this.clock = clock;
  }

  /** Everything that is wrong, each with its field; empty when nothing is. */
  List<FieldProblem> broken(ServiceOffer offer) {
    List<FieldProblem> broken = new ArrayList<>();
    ages(offer.minimumAge(), offer.maximumAge(), broken);
    for (int i = 0; i < offer.languages().size(); i++) {
      language(offer.languages().get(i), "languages[" + i + "]", broken);
    }
    for (int i = 0; i < offer.openingTimes().size(); i++) {
      openingTime(offer.openingTimes().get(i), "openingTimes[" + i + "]", broken);
    }
    Set<UUID> places = new HashSet<>();
    for (int i = 0; i < offer.places().size(); i++) {
      place(offer.places().get(i), "places[" + i + "]", places, broken);
    }
    if (offer.timeZone() != null && !ZoneId.getAvailableZoneIds().contains(offer.timeZone())) {
      broken.add(new FieldProblem("timeZone", "must be an IANA name such as Australia/Melbourne"));
    }
    confirmed(offer.confirmed(), "confirmed", broken);
    return broken;
  }

  /** The same for its capacity. */
  List<FieldProblem> broken(Capacity capacity) {
    List<FieldProblem> broken = new ArrayList<>();
    Integer free = capacity.placesFree();
    Integer total = capacity.placesInTotal();
    if (total != null && (free == null || free > total)) {
      broken.add(
          new FieldProblem("placesFree", "must be given, and be at most what there is in total"));
    }
    asked(capacity.placesConfirmed(), "placesConfirmed", free != null, broken);
    asked(
        capacity.waitingConfirmed(),
        "waitingConfirmed",
        capacity.waitingDays() != null || capacity.waitingNote() != null,
        broken);
    return broken;
  }

  private void asked(
      @Nullable Confirmed confirmed, String field, boolean asked, List<FieldProblem> broken) {
    if (asked != (confirmed != null)) {
      broken.add(
          new FieldProblem(
              field, "must say when it was confirmed, where there is something to confirm"));
    }
    confirmed(confirmed, field, broken);
  }

  private void confirmed(@Nullable Confirmed confirmed, String field, List<FieldProblem> broken) {
    // Somebody east of Greenwich is a day ahead.
    LocalDate latest = LocalDate.now(clock).plusDays(1);
    if (confirmed != null && confirmed.on() != null && confirmed.on().isAfter(latest)) {
      broken.add(new FieldProblem(field + ".on", "must not lie in the future"));
    }
  }

  private static void ages(
      @Nullable BigDecimal least, @Nullable BigDecimal most, List<FieldProblem> broken) {
    if (least != null && most != null && least.compareTo(most) > 0) {
      broken.add(new FieldProblem("maximumAge", "must not be below minimumAge"));
    }
  }

  private static void language(
      @Nullable SpokenLanguage language, String field, List<FieldProblem> broken) {
    if (language != null && language.code() != null && !Languages.isKnown(language.code())) {
      broken.add(
          new FieldProblem(
              field + ".code", "must be a BCP 47 code of a language, such as en or pt-BR"));
    }
  }

  private static void openingTime(
      @Nullable OpeningTime time, String field, List<FieldProblem> broken) {
    if (time == null) {
      return;
    }
    if (time.rule() == null ? time.description() == null : time.startsOn() == null) {
      broken.add(
          new FieldProblem(
              field + (time.rule() == null ? ".description" : ".startsOn"),
              "must be given: a rule with the day it starts on, or words"));
    }
    if (time.rule() != null && OpeningRule.parse(time.rule()).isEmpty()) {
      broken.add(
          new FieldProblem(
              field + ".rule",
              "must be a weekly or monthly RFC 5545 rule such as FREQ=WEEKLY;BYDAY=MO,TH"));
    }
    if (time.validFrom() != null
        && time.validUntil() != null
        && time.validUntil().isBefore(time.validFrom())) {
      broken.add(new FieldProblem(field + ".validUntil", "must not be before validFrom"));
    }
    if ((time.opensAt() == null) != (time.closesAt() == null)) {
      broken.add(new FieldProblem(field + ".closesAt", "must be given with opensAt, or neither"));
    }
  }

  private static void place(
      @Nullable Place place, String field, Set<UUID> seen, List<FieldProblem> broken) {
    if (place == null) {
      return;
    }
    if (place.id() != null && !seen.add(place.id())) {
      broken.add(new FieldProblem(field + ".id", "must be another for each place"));
    }
    if ((place.latitude() == null) != (place.longitude() == null)) {
      broken.add(new FieldProblem(field + ".longitude", "must be given with latitude, or neither"));
    }
    if (place.address() != null
        && place.address().country() != null
        && !COUNTRIES.contains(place.address().country())) {
      broken.add(
          new FieldProblem(
              field + ".address.country", "must be two letters of ISO 3166-1 such as AU"));
    }
  }
}
