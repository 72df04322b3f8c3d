package dev.hearth.safety.team;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The care team of a case as the case planning service publishes it; what it adds later is passed
 * over.
 */
record CareTeamState(UUID caseId, boolean open, List<Member> members) {
  static final String TYPE = "dev.hearth.caseplan.care-team.v1";

  CareTeamState {
    Objects.requireNonNull(caseId);
    members = List.copyOf(members);
  }

  record Member(String subject, TeamRole role) {
    Member {
      Objects.requireNonNull(subject);
      Objects.requireNonNull(role);
    }
  }

  enum TeamRole {
    LEAD,
    WORKER,
    SUPERVISOR
  }
}
