package dev.hearth.caseplan.plan;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The plans that one request found to leave her to carry her safety alone, with their cases. */
@RequestScoped
class PlansOfRequest {
  private final Map<UUID, UUID> caseOfPlan = new LinkedHashMap<>();

  void add(UUID planId, UUID caseId) {
    caseOfPlan.put(planId, caseId);
  }

  Map<UUID, UUID> all() {
    return Map.copyOf(caseOfPlan);
  }
}
