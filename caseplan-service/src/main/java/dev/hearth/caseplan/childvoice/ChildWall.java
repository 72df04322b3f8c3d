package dev.hearth.caseplan.childvoice;

import dev.hearth.caseplan.casefile.PersonsOfCase;
import dev.hearth.caseplan.casefile.PersonsOfCase.Child;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Passes only the team of the case that the child belongs to. */
@ApplicationScoped
class ChildWall {
  private final CareTeam team;
  private final PersonsOfCase persons;

  ChildWall(CareTeam team, PersonsOfCase persons) {
    this.team = team;
    this.persons = persons;
  }

  /**
   * The child; 404 where the case has no such person, 400 where the person is no child, 409 with
   * the record that stays where this one was merged into it.
   */
  Child require(UUID caseId, UUID childId, String action) {
    team.require(caseId, action);
    if (!persons.haveAll(caseId, Set.of(childId))) {
      throw missing(action, "child", childId);
    }
    Child child =
        persons
            .childOfRecord(caseId, childId)
            .orElseThrow(() -> Problems.badField("childId", "must be a child of this case"));
    if (!child.id().equals(childId)) {
      throw Problems.refusedStep(
              "merged-record",
              "This record is merged; everything is found under the one named in stays.",
              "MERGED",
              List.of("SEPARATE"))
          .with("stays", child.id())
          .build();
    }
    return child;
  }

  /** What is not there, or belongs to another child. */
  RuntimeException missing(String action, String subjectType, UUID id) {
    return team.unknown(action, subjectType, id);
  }
}
