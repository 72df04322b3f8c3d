package dev.hearth.caseplan.conflict;

import dev.hearth.caseplan.casefile.CaseVersion;
import dev.hearth.caseplan.conflict.ConflictMessages.ConflictAnswer;
import dev.hearth.caseplan.conflict.ConflictMessages.DeclareConflict;
import dev.hearth.caseplan.handover.OpenHandovers;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.caseplan.team.CareTeamChanges;
import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Declares and lifts conflicts of interest; the wall itself reads them. */
@ApplicationScoped
@Transactional
class ConflictsOfInterest {
  private static final String REASON = "conflict.reason";
  private static final String LIFTING = "conflict.liftingReason";
  private static final String TYPE = "conflict";

  private final EntityManager entities;
  private final CareTeam team;
  private final CareTeamChanges teamChanges;
  private final OpenHandovers handovers;
  private final CaseVersion caseVersion;
  private final Timeline timeline;
  private final PersonalData personalData;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  ConflictsOfInterest(
      EntityManager entities,
      CareTeam team,
      CareTeamChanges teamChanges,
      OpenHandovers handovers,
      CaseVersion caseVersion,
      Timeline timeline,
      PersonalData personalData,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.entities = entities;
    this.team = team;
    this.teamChanges = teamChanges;
    this.handovers = handovers;
    this.caseVersion = caseVersion;
    this.timeline = timeline;
    this.personalData = personalData;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /** A declaration and the version that its ETag names. */
  record Versioned(ConflictAnswer body, long version) {}

  void declare(UUID caseId, UUID id, DeclareConflict request) {
    String subject = request.subject();
    team.requireLeadingOrOneself(caseId, subject, "conflict.declare");
    if (entities.find(ConflictOfInterest.class, id) != null) {
      throw Problems.alreadyThere();
    }
    if (team.isBarred(caseId, subject)) {
      throw Problems.refusedStep(
              "declared-already",
              "This conflict of interest is declared already.",
              "DECLARED",
              List.of("LIFT"))
          .build();
    }
    teamChanges.refuseTakingASupervisor(caseId, subject);
    byte[] reason = personalData.seal(caseId, REASON, request.reason());
    teamChanges.takeOff(caseId, subject);
    handovers.withdrawWith(caseId, subject);
    entities.persist(
        new ConflictOfInterest(
            caller.get().agency(),
            id,
            caseId,
            subject,
            reason,
            caller.get().subject(),
            clock.instant()));
    caseVersion.raise(caseId);
    timeline.add(caseId, TimelineKind.CONFLICT_DECLARED, id);
    audit.allowed("conflict.declare", TYPE, id, caseId);
  }

  long lift(UUID caseId, UUID id, String reason, long expectedVersion) {
    team.requireLeadingEvenWhenClosed(caseId, "conflict.lift");
    ConflictOfInterest found = require(caseId, id, "conflict.lift", LockModeType.PESSIMISTIC_WRITE);
    Preconditions.requireVersion(expectedVersion, found.version());
    if (found.isLifted()) {
      throw Problems.refusedStep(
              "lifted-already", "It was lifted; declare a new one if need be.", "LIFTED", List.of())
          .build();
    }
    timeline.add(caseId, TimelineKind.CONFLICT_LIFTED, id);
    audit.allowed("conflict.lift", TYPE, id, caseId);
    return found.lift(
        caller.get().subject(), personalData.seal(caseId, LIFTING, reason), clock.instant());
  }

  Versioned read(UUID caseId, UUID id) {
    team.requireLeadingEvenWhenClosed(caseId, "conflict.read");
    ConflictOfInterest found = require(caseId, id, "conflict.read", LockModeType.NONE);
    audit.allowed("conflict.read", TYPE, id, caseId);
    return new Versioned(answer(found), found.version());
  }

  Page<ConflictAnswer> ofCase(UUID caseId, @Nullable NewestFirst after, int limit) {
    team.requireLeadingEvenWhenClosed(caseId, "conflict.list");
    audit.allowed("conflict.list", "case", caseId, caseId);
    return Page.of(
        rows(caseId, after, limit + 1).stream().map(this::answer).toList(),
        limit,
        last -> new NewestFirst(last.declaredAt(), last.id()).text());
  }

  private List<ConflictOfInterest> rows(UUID caseId, @Nullable NewestFirst after, int most) {
    String page = after == null ? "" : " and (c.declaredAt, c.id) < (:at, :id)";
    TypedQuery<ConflictOfInterest> query =
        entities
            .createQuery(
                "select c from ConflictOfInterest c where c.caseId = :case"
                    + page
                    + " order by c.declaredAt desc, c.id desc",
                ConflictOfInterest.class)
            .setParameter("case", caseId)
            .setMaxResults(most);
    if (after != null) {
      query.setParameter("at", after.createdAt()).setParameter("id", after.id());
    }
    return query.getResultList();
  }

  private ConflictOfInterest require(UUID caseId, UUID id, String action, LockModeType lock) {
    ConflictOfInterest found = entities.find(ConflictOfInterest.class, id, lock);
    if (found == null || !found.caseId().equals(caseId)) {
      throw team.unknown(action, TYPE, id);
    }
    return found;
  }

  private ConflictAnswer answer(ConflictOfInterest found) {
    byte[] lifting = found.sealedLiftingReason();
    return new ConflictAnswer(
        found.id(),
        found.subject(),
        personalData.open(found.caseId(), REASON, found.sealedReason()).orElse(""),
        found.declaredBy(),
        found.declaredAt(),
        found.liftedBy(),
        found.liftedAt(),
        lifting == null ? null : personalData.open(found.caseId(), LIFTING, lifting).orElse(null));
  }
}
