package dev.hearth.caseplan.team;

import dev.hearth.caseplan.team.CareTeam.MemberState;
import dev.hearth.caseplan.team.CareTeam.TeamState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Teams and their members in the database. */
@ApplicationScoped
class CareTeamRepository {
  private final EntityManager entities;

  CareTeamRepository(EntityManager entities) {
    this.entities = entities;
  }

  Team team(UUID caseId) {
    return entities.find(Team.class, caseId);
  }

  void add(Team team) {
    entities.persist(team);
  }

  void put(CareTeamMember member) {
    entities.merge(member);
  }

  void remove(UUID caseId, String subject) {
    entities
        .createQuery("delete from CareTeamMember m where m.caseId = :case and m.subject = :who")
        .setParameter("case", caseId)
        .setParameter("who", subject)
        .executeUpdate();
  }

  List<MemberState> members(UUID caseId) {
    return entities
        .createQuery(
            "select m from CareTeamMember m where m.caseId = :case order by m.joinedAt, m.subject",
            CareTeamMember.class)
        .setParameter("case", caseId)
        .getResultStream()
        .map(m -> new MemberState(m.subject(), m.role()))
        .toList();
  }

  TeamState state(UUID caseId) {
    entities.flush();
    return new TeamState(caseId, team(caseId).isOpen(), members(caseId));
  }
}
