package dev.hearth.caseplan.team;

import dev.hearth.caseplan.team.Admission.Answer;
import dev.hearth.caseplan.team.Admission.Wish;
import dev.hearth.caseplan.team.WallReader.Hold;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/**
 * The first wall around a case, in one place: who is on its care team and has no conflict of
 * interest gets in, who broke the glass may look for an hour, and a closed case changes no more.
 * Everybody else is told that the case does not exist. All of it is read from the database with one
 * statement at every request, for a change once the team is held, never from the token.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CareTeam {
  private final CareTeamRepository repository;
  private final WallReader wall;
  private final WhatIsAsked asked;
  private final CurrentCaller caller;
  private final Audit audit;

  CareTeam(
      CareTeamRepository repository,
      WallReader wall,
      WhatIsAsked asked,
      CurrentCaller caller,
      Audit audit) {
    this.repository = repository;
    this.wall = wall;
    this.asked = asked;
    this.caller = caller;
    this.audit = audit;
  }

  /** The state of a team as readers of hearth.care-team get it. */
  public record TeamState(UUID caseId, boolean open, List<MemberState> members) {}

  /** One member in it. */
  public record MemberState(String subject, TeamRole role) {}

  /**
   * Passes a member of the team, and for reading also who broke the glass. A GET reads; everything
   * else is taken for a change, which a closed case refuses.
   *
   * @param action what is asked, for the audit of a denial
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for everybody else; 409 when the case
   *     is closed
   */
  public void require(UUID caseId, String action) {
    if (asked.onlyReads()) {
      admit(caseId, action, Wish.READ, Hold.FREE);
    } else {
      admit(caseId, action, Wish.CHANGE, Hold.SHARED);
    }
  }

  /** The same for writing down a contact, which who broke the glass may do as well. */
  public void requireForContact(UUID caseId, String action) {
    admit(caseId, action, Wish.RECORD_CONTACT, Hold.SHARED);
  }

  /** Passes a member also when the case is closed, for what must not wait: a consent taken back. */
  public void requireEvenWhenClosed(UUID caseId, String action) {
    admit(caseId, action, Wish.EVEN_WHEN_CLOSED, Hold.SHARED);
  }

  /**
   * Passes only who leads the open case or supervises it, 403 for the other members; holds the team
   * alone, so never after {@link #require} for a change of the same case.
   */
  public void requireLeading(UUID caseId, String action) {
    requireLeading(admit(caseId, action, Wish.CHANGE, Hold.ALONE), caseId, action);
  }

  /** The same, the case may be closed; a GET holds nothing. */
  public void requireLeadingEvenWhenClosed(UUID caseId, String action) {
    requireLeading(admit(caseId, action, Wish.EVEN_WHEN_CLOSED, alone()), caseId, action);
  }

  /** The same for what a member may also do when it is about herself. */
  public void requireLeadingOrOneself(UUID caseId, String subject, String action) {
    Admission found = admit(caseId, action, Wish.EVEN_WHEN_CLOSED, alone());
    if (!subject.equals(caller.get().subject())) {
      requireLeading(found, caseId, action);
    }
  }

  /** Passes only who supervises the case, which may be closed; 403 for the other members. */
  public void requireSupervising(UUID caseId, String action) {
    if (!admit(caseId, action, Wish.EVEN_WHEN_CLOSED, alone()).supervises()) {
      throw forbidden(caseId, action, "Only a supervisor of the case's care team may do this.");
    }
  }

  /** Passes anybody of the agency whom no conflict of interest bars from this open case. */
  public void requireUnbarred(UUID caseId, String action) {
    Admission found = wall.read(caseId, caller.get().subject(), Hold.ALONE);
    if (found.barred()) {
      throw nothingHere(caseId, action);
    }
    if (!found.open()) {
      throw closed();
    }
  }

  /** Passes who has no other way to this case than breaking the glass; 404 when there is none. */
  public void requireNoOtherWay(UUID caseId, String action) {
    Admission found = wall.read(caseId, caller.get().subject(), Hold.ALONE);
    if (!found.known() || found.barred()) {
      throw nothingHere(caseId, action);
    }
    if (found.isMember()) {
      throw Problems.conflict("on-the-team", "You are on the case's care team; just read it.");
    }
    if (found.glass() != null) {
      throw Problems.refusedStep(
              "glass-is-broken",
              "You have broken the glass; its hour still runs.",
              "BROKEN",
              List.of("REVIEW"))
          .build();
    }
  }

  /** Denies what the agency does not even have, in the same words and with the same trace. */
  public RuntimeException unknown(String action, String subjectType, Object subjectId) {
    audit.denied(action, subjectType, subjectId, null);
    return Problems.notFound();
  }

  /** Whether the subject is on the team and not barred, for work that is about somebody else. */
  public boolean isMember(UUID caseId, String subject) {
    return wall.read(caseId, subject, Hold.FREE).isMember();
  }

  /** Whether a conflict of interest bars the subject from the case. */
  public boolean isBarred(UUID caseId, String subject) {
    return wall.read(caseId, subject, Hold.FREE).barred();
  }

  /** Who is on the team. */
  public List<MemberState> members(UUID caseId) {
    return repository.members(caseId);
  }

  /** Who is on the team, and whether the case is open. */
  public TeamState state(UUID caseId) {
    return repository.state(caseId);
  }

  private Hold alone() {
    return asked.onlyReads() ? Hold.FREE : Hold.ALONE;
  }

  private Admission admit(UUID caseId, String action, Wish wish, Hold hold) {
    Admission found = wall.read(caseId, caller.get().subject(), hold);
    Answer answer = found.to(wish);
    switch (answer) {
      case ON_THE_TEAM -> {}
      case THROUGH_THE_GLASS ->
          audit.allowed("glass.use", "glass", String.valueOf(found.glass()), caseId);
      case NOTHING_HERE -> throw nothingHere(caseId, action);
      case NOT_THROUGH_THE_GLASS ->
          throw forbidden(
              caseId, action, "The broken glass lets you read; the care team does the rest.");
      case CLOSED -> throw closed();
    }
    return found;
  }

  private void requireLeading(Admission found, UUID caseId, String action) {
    if (!found.leads()) {
      throw forbidden(caseId, action, "Only the case's lead or supervisor may do this.");
    }
  }

  private RuntimeException nothingHere(UUID caseId, String action) {
    audit.denied(action, "case", caseId, caseId);
    return Problems.notFound();
  }

  private RuntimeException forbidden(UUID caseId, String action, String detail) {
    audit.denied(action, "case", caseId, caseId);
    return Problems.forbidden(detail);
  }

  private static RuntimeException closed() {
    return Problems.refusedStep(
            "case-closed",
            "The case is closed; who leads or supervises it can reopen it.",
            "CLOSED",
            List.of("REOPEN"))
        .build();
  }
}
