package dev.hearth.caseplan.team;

import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.outbox.Outbox;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first wall around a case: whoever is not on its care team is told that it does not exist.
 * Membership is read from the database at every request, never from the token.
 */
@ApplicationScoped
public class CareTeam {
  private static final String TOPIC = "hearth.care-team";
  private static final int MOST_MEMBERS = 50;
  private static final String TYPE = "dev.hearth.caseplan.care-team.v1";

  private final EntityManager entities;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Outbox outbox;
  private final Clock clock;

  CareTeam(EntityManager entities, CurrentCaller caller, Audit audit, Outbox outbox, Clock clock) {
    this.entities = entities;
    this.caller = caller;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The state of a team as readers of hearth.care-team get it. */
  public record TeamState(UUID caseId, boolean open, List<MemberState> members) {}

  /** One member in it. */
  public record MemberState(String subject, TeamRole role) {}

  /**
   * Passes only a member of the case's team.
   *
   * @param action what is asked, for the audit of a denial
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for everybody else
   */
  @Transactional(TxType.MANDATORY)
  public void require(UUID caseId, String action) {
    if (!isMember(caseId, caller.get().subject())) {
      audit.denied(action, "case", caseId, caseId);
      throw Problems.notFound();
    }
  }

  /** Passes only who leads the case or supervises it; 403 for the other members. */
  @Transactional(TxType.MANDATORY)
  public void requireLeading(UUID caseId, String action) {
    require(caseId, action);
    String who = caller.get().subject();
    boolean leads =
        members(caseId).stream()
            .anyMatch(m -> m.subject().equals(who) && m.role() != TeamRole.WORKER);
    if (!leads) {
      audit.denied(action, "case", caseId, caseId);
      throw Problems.forbidden("Only the case's lead or supervisor changes its care team.");
    }
  }

  /** Denies what the agency does not even have, in the same words and with the same trace. */
  @Transactional(TxType.MANDATORY)
  public RuntimeException unknown(String action, String subjectType, Object subjectId) {
    audit.denied(action, subjectType, subjectId, null);
    return Problems.notFound();
  }

  /** Whether the subject is on the team, for work that has no caller. */
  @Transactional(TxType.MANDATORY)
  public boolean isMember(UUID caseId, String subject) {
    return !entities
        .createQuery(
            "select m.subject from CareTeamMember m where m.caseId = :case and m.subject = :who",
            String.class)
        .setParameter("case", caseId)
        .setParameter("who", subject)
        .getResultList()
        .isEmpty();
  }

  /** The caller leads a case that she has just opened. */
  @Transactional(TxType.MANDATORY)
  public void found(UUID caseId) {
    Caller who = caller.get();
    entities.persist(
        new CareTeamMember(who.agency(), caseId, who.subject(), TeamRole.LEAD, clock.instant()));
    publish(caseId);
  }

  /** Takes somebody on, or gives a member another role. */
  @Transactional(TxType.MANDATORY)
  public void join(UUID caseId, String subject, TeamRole role) {
    if (members(caseId).size() >= MOST_MEMBERS && !isMember(caseId, subject)) {
      throw Problems.conflict("team-full", "A care team has at most " + MOST_MEMBERS + " members.");
    }
    requireALead(caseId, subject, role);
    entities.merge(
        new CareTeamMember(caller.get().agency(), caseId, subject, role, clock.instant()));
    publish(caseId);
  }

  /** Lets a member go; from the next request on the case does not exist for them. */
  @Transactional(TxType.MANDATORY)
  public void leave(UUID caseId, String subject) {
    if (!isMember(caseId, subject)) {
      throw Problems.notFound();
    }
    requireALead(caseId, subject, null);
    entities
        .createQuery("delete from CareTeamMember m where m.caseId = :case and m.subject = :who")
        .setParameter("case", caseId)
        .setParameter("who", subject)
        .executeUpdate();
    publish(caseId);
  }

  private void requireALead(UUID caseId, String subject, @Nullable TeamRole next) {
    boolean remains =
        next == TeamRole.LEAD
            || members(caseId).stream()
                .anyMatch(m -> m.role() == TeamRole.LEAD && !m.subject().equals(subject));
    if (!remains) {
      throw Problems.conflict("no-lead", "A case keeps a lead; give somebody else the role first.");
    }
  }

  /** Who is on the team. */
  @Transactional(TxType.MANDATORY)
  public List<MemberState> members(UUID caseId) {
    return entities
        .createQuery(
            "select m from CareTeamMember m where m.caseId = :case order by m.joinedAt, m.subject",
            CareTeamMember.class)
        .setParameter("case", caseId)
        .getResultStream()
        .map(m -> new MemberState(m.subject(), m.role()))
        .toList();
  }

  private void publish(UUID caseId) {
    entities.flush();
    outbox.publish(
        TOPIC,
        caseId.toString(),
        TYPE,
        caller.get().agency(),
        new TeamState(caseId, true, members(caseId)));
  }
}
