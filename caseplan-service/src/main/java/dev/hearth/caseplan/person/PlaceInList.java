package dev.hearth.caseplan.person;

import java.util.Comparator;
import java.util.UUID;

/** Where a page of a case's persons ends: they stand by role, then by id. */
record PlaceInList(PersonRole role, UUID id) implements Comparable<PlaceInList> {
  private static final Comparator<PlaceInList> ORDER =
      Comparator.comparing(PlaceInList::role).thenComparing(place -> place.id().toString());

  static PlaceInList of(Person person) {
    return new PlaceInList(person.role(), person.id());
  }

  /** Reads what {@link #text} wrote. */
  static PlaceInList parse(String text) {
    String[] parts = text.split("/", 2);
    return new PlaceInList(PersonRole.valueOf(parts[0]), UUID.fromString(parts[1]));
  }

  String text() {
    return role + "/" + id;
  }

  @Override
  public int compareTo(PlaceInList other) {
    return ORDER.compare(this, other);
  }
}
