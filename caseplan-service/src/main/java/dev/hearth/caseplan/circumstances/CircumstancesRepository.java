package dev.hearth.caseplan.circumstances;

import dev.hearth.kit.agency.AgencyContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** What is known of a case's circumstances; where there is no row, that nothing is. */
@ApplicationScoped
class CircumstancesRepository {
  private final EntityManager entities;
  private final AgencyContext agencies;

  CircumstancesRepository(EntityManager entities, AgencyContext agencies) {
    this.entities = entities;
    this.agencies = agencies;
  }

  CaseCircumstances circumstances(UUID caseId) {
    CaseCircumstances kept = entities.find(CaseCircumstances.class, caseId);
    return kept == null ? new CaseCircumstances(agency(), caseId) : kept;
  }

  CaseEngagement engagement(UUID caseId) {
    CaseEngagement kept = entities.find(CaseEngagement.class, caseId);
    return kept == null ? new CaseEngagement(agency(), caseId) : kept;
  }

  /** Keeps what was changed; a row that is there already is kept by itself. */
  void keep(Object changed) {
    if (!entities.contains(changed)) {
      entities.persist(changed);
    }
  }

  private UUID agency() {
    return agencies.current().orElseThrow();
  }
}
