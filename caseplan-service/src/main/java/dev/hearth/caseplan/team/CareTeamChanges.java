package dev.hearth.caseplan.team;

import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.outbox.Outbox;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes a care team and tells every service its new state. Whoever calls has passed the wall with
 * the team held alone.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CareTeamChanges {
  private static final String TOPIC = "hearth.care-team";
  private static final String TYPE = "dev.hearth.caseplan.care-team.v1";
  private static final int MOST_MEMBERS = 50;

  private final CareTeamRepository repository;
  private final CareTeam team;
  private final CurrentCaller caller;
  private final Outbox outbox;
  private final Clock clock;

  CareTeamChanges(
      CareTeamRepository repository,
      CareTeam team,
      CurrentCaller caller,
      Outbox outbox,
      Clock clock) {
    this.repository = repository;
    this.team = team;
    this.caller = caller;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The caller leads a case that she has just opened. */
  public void found(UUID caseId) {
    Caller who = caller.get();
    repository.add(new Team(who.agency(), caseId));
    put(caseId, who.subject(), TeamRole.LEAD);
    publish(caseId);
  }

  /** Takes somebody on, or gives a member another role. */
  public void join(UUID caseId, String subject, TeamRole role) {
    refuseBarred(caseId, subject);
    requireRoom(caseId, subject);
    requireALead(caseId, subject, role);
    if (role != TeamRole.SUPERVISOR) {
      refuseTakingASupervisor(caseId, subject);
    }
    put(caseId, subject, role);
    publish(caseId);
  }

  /** Lets a member go; from the next request on the case does not exist for them. */
  public void leave(UUID caseId, String subject) {
    if (isNotListed(caseId, subject)) {
      throw Problems.notFound();
    }
    refuseTakingASupervisor(caseId, subject);
    takeOff(caseId, subject);
  }

  /** Takes somebody off the team at once, if she is on it. */
  public void takeOff(UUID caseId, String subject) {
    if (!isNotListed(caseId, subject)) {
      requireALead(caseId, subject, null);
      repository.remove(caseId, subject);
      publish(caseId);
    }
  }

  /**
   * Refuses who leads a case to rid herself of whoever looks over her shoulder, the last supervisor
   * or any other: a name that she puts in first would make each of them one of several.
   */
  public void refuseTakingASupervisor(UUID caseId, String subject) {
    Caller who = caller.get();
    List<CareTeam.MemberState> members = repository.members(caseId);
    boolean taken = supervises(members, subject) && !subject.equals(who.subject());
    if (taken && !(who.is("supervisor") && supervises(members, who.subject()))) {
      throw Problems.conflict(
          "supervisor-stays",
          "She supervises the case: she leaves by herself, or another supervisor of the team takes"
              + " her off.");
    }
  }

  /**
   * Gives the lead role to another.
   *
   * @param leaves whether the one who led leaves the team or stays as a worker
   */
  public void handOver(UUID caseId, String lead, String next, boolean leaves) {
    refuseBarred(caseId, next);
    if (leaves) {
      repository.remove(caseId, lead);
    } else {
      put(caseId, lead, TeamRole.WORKER);
    }
    requireRoom(caseId, next);
    put(caseId, next, TeamRole.LEAD);
    publish(caseId);
  }

  /** Refuses somebody whom a conflict of interest bars, without saying that this is why. */
  public void refuseBarred(UUID caseId, String subject) {
    if (team.isBarred(caseId, subject)) {
      throw Problems.conflict(
          "cannot-take-the-case",
          "This person cannot work on the case. Whoever leads or supervises it can look up why.");
    }
  }

  /** From now on nothing in the case changes. */
  public void close(UUID caseId) {
    repository.team(caseId).close();
    publish(caseId);
  }

  /** The team works on the case again. */
  public void reopen(UUID caseId) {
    repository.team(caseId).reopen();
    publish(caseId);
  }

  private void put(UUID caseId, String subject, TeamRole role) {
    repository.put(
        new CareTeamMember(caller.get().agency(), caseId, subject, role, clock.instant()));
  }

  private void requireRoom(UUID caseId, String subject) {
    if (repository.members(caseId).size() >= MOST_MEMBERS && isNotListed(caseId, subject)) {
      throw Problems.conflict("team-full", "A care team has at most " + MOST_MEMBERS + " members.");
    }
  }

  private void requireALead(UUID caseId, String subject, @Nullable TeamRole next) {
    boolean remains =
        next == TeamRole.LEAD
            || repository.members(caseId).stream()
                .anyMatch(m -> m.role() == TeamRole.LEAD && !m.subject().equals(subject));
    if (!remains) {
      throw Problems.conflict(
          "no-lead", "A case keeps a lead; hand the role over, or give it to somebody, first.");
    }
  }

  private static boolean supervises(List<CareTeam.MemberState> members, String subject) {
    return members.stream()
        .anyMatch(m -> m.role() == TeamRole.SUPERVISOR && m.subject().equals(subject));
  }

  private boolean isNotListed(UUID caseId, String subject) {
    List<CareTeam.MemberState> members = repository.members(caseId);
    return members.stream().noneMatch(member -> member.subject().equals(subject));
  }

  private void publish(UUID caseId) {
    outbox.publish(TOPIC, caseId.toString(), TYPE, caller.get().agency(), repository.state(caseId));
  }
}
