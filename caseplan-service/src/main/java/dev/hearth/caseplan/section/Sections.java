package dev.hearth.caseplan.section;

import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Opens a section to the case's team and to nobody else, and counts its versions. */
@ApplicationScoped
public class Sections {
  private final EntityManager entities;
  private final CareTeam team;
  private final CurrentCaller caller;
  private final Timeline timeline;
  private final Audit audit;
  private final Clock clock;

  Sections(
      EntityManager entities,
      CareTeam team,
      CurrentCaller caller,
      Timeline timeline,
      Audit audit,
      Clock clock) {
    this.entities = entities;
    this.team = team;
    this.caller = caller;
    this.timeline = timeline;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Lets a member of the team read a section.
   *
   * @return its version; 0 when nobody has filled it
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for everybody else
   */
  @Transactional(TxType.MANDATORY)
  public long read(UUID caseId, Section section) {
    team.require(caseId, section.reading());
    audit.allowed(section.reading(), "case", caseId, caseId);
    return version(caseId, section);
  }

  /**
   * Lets a member of the team write a section, one after the other.
   *
   * @param expected the version that the writer builds on
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for everybody else, 412 when somebody
   *     was faster
   */
  @Transactional(TxType.MANDATORY)
  public Turn change(UUID caseId, Section section, long expected) {
    team.require(caseId, section.recording());
    Caller who = caller.get();
    Instant now = clock.instant();
    Preconditions.requireVersion(expected, lock(caseId, section));
    entities
        .createNativeQuery(
            """
            update case_section set version = ?3, changed_at = ?4, changed_by = ?5
            where case_id = ?1 and section = ?2
            """)
        .setParameter(1, caseId)
        .setParameter(2, section.name())
        .setParameter(3, expected + 1)
        .setParameter(4, now)
        .setParameter(5, who.subject())
        .executeUpdate();
    timeline.add(caseId, section.told(), caseId);
    audit.allowed(section.recording(), "case", caseId, caseId);
    return new Turn(who.agency(), caseId, section, expected + 1, now, who.subject());
  }

  /** The version that counts; 0 when nobody has filled the section. */
  @Transactional(TxType.MANDATORY)
  public long version(UUID caseId, Section section) {
    return one(
        """
        select coalesce(max(version), 0) from case_section where case_id = ?1 and section = ?2
        """,
        caseId,
        section);
  }

  /**
   * Waits until nobody else writes the section, and keeps others waiting until the transaction
   * ends.
   *
   * @return its version
   */
  @Transactional(TxType.MANDATORY)
  public long lock(UUID caseId, Section section) {
    Caller who = caller.get();
    entities
        .createNativeQuery(
            """
            insert into case_section
                (agency_id, case_id, section, version, changed_at, changed_by)
            values (?1, ?2, ?3, 0, ?4, ?5) on conflict do nothing
            """)
        .setParameter(1, who.agency())
        .setParameter(2, caseId)
        .setParameter(3, section.name())
        .setParameter(4, clock.instant())
        .setParameter(5, who.subject())
        .executeUpdate();
    return one(
        "select version from case_section where case_id = ?1 and section = ?2 for update",
        caseId,
        section);
  }

  private long one(String query, UUID caseId, Section section) {
    List<?> found =
        entities
            .createNativeQuery(query, Long.class)
            .setParameter(1, caseId)
            .setParameter(2, section.name())
            .getResultList();
    return (Long) found.getFirst();
  }
}
