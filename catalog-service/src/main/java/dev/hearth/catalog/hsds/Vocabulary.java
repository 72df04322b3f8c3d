package dev.hearth.catalog.hsds;

/** Our own vocabularies, from which terms are put into the attributes of what we export. */
enum Vocabulary {
  /** Entries of the common catalogue, by code. */
  INTERVENTION("intervention", "An intervention of the Hearth catalogue"),
  /** An agency's own interventions, by code. */
  LOCAL_INTERVENTION("local-intervention", "An intervention of the providing agency's own"),
  /** What Hearth knows of a service and HSDS has no field for; the attribute's value says it. */
  SERVICE_FACT("hearth-service-fact", "A fact about a service that HSDS has no field for");

  private final String id;
  private final String meaning;

  Vocabulary(String id, String meaning) {
    this.id = id;
    this.meaning = meaning;
  }

  String id() {
    return id;
  }

  String meaning() {
    return meaning;
  }
}
