package dev.hearth.notification.team;

import dev.hearth.kit.agency.AgencyContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/** Keeps the care teams and answers who is on one. */
@ApplicationScoped
public class CareTeams {
  private final CareTeamRepository repository;
  private final AgencyContext agencies;
  private final Event<CareTeamChanged> changed;

  CareTeams(CareTeamRepository repository, AgencyContext agencies, Event<CareTeamChanged> changed) {
    this.repository = repository;
    this.agencies = agencies;
    this.changed = changed;
  }

  /**
   * Lets one transaction at a time work on a case. Team and standing come over different topics;
   * without this each could miss what the other has not committed yet, and a task would be lost.
   */
  @Transactional(TxType.MANDATORY)
  public void lock(UUID caseId) {
    repository.lock(caseId);
  }

  /** The team of a case of this transaction's agency; empty when it is not known. */
  @Transactional(TxType.MANDATORY)
  public Optional<CareTeam> of(UUID caseId) {
    return repository.find(caseId);
  }

  @Transactional(TxType.MANDATORY)
  void keep(CareTeam team) {
    repository.lock(team.caseId());
    repository.replace(agencies.current().orElseThrow(), team);
    changed.fire(new CareTeamChanged(team));
  }
}
