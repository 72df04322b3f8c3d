package dev.hearth.catalog.agency;

import java.util.UUID;

/** What the other services are told about an agency: the data of the event. */
record AgencyPublished(UUID agencyId, String name, boolean active) {
  static final String TOPIC = "hearth.agencies";
  static final String TYPE = "dev.hearth.catalog.agency.v1";

  static AgencyPublished of(Agency agency) {
    return new AgencyPublished(agency.id(), agency.name(), agency.active());
  }
}
