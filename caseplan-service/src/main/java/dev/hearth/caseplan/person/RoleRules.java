package dev.hearth.caseplan.person;

import dev.hearth.caseplan.person.PersonMessages.PutPerson;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.Problems.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What roles ask of one another; every refusal has a name. */
final class RoleRules {
  private static final int MOST_PERSONS = 60;

  private RoleRules() {}

  /** Each group of facts belongs to certain roles. */
  static void requireFitting(PutPerson request) {
    List<FieldProblem> problems = new ArrayList<>();
    PersonRole role = request.role();
    if (request.child() != null && role != PersonRole.CHILD) {
      problems.add(new FieldProblem("child", "must be left out for this role"));
    }
    if (request.mother() != null && !role.leadsTheFamily()) {
      problems.add(new FieldProblem("mother", "must be left out for this role"));
    }
    if (request.carer() != null && !role.isCarer()) {
      problems.add(new FieldProblem("carer", "must be left out for this role"));
    }
    if (role == PersonRole.MOTHER && request.carer() != null && request.carer().kind() != null) {
      problems.add(new FieldProblem("carer.kind", "must be left out for the MOTHER"));
    }
    if (role == PersonRole.CARER && (request.carer() == null || request.carer().kind() == null)) {
      problems.add(new FieldProblem("carer.kind", "must be sent for a CARER"));
    }
    if (!problems.isEmpty()) {
      throw Problems.badFields(problems);
    }
  }

  static void requireRoom(List<Person> records) {
    if (records.size() >= MOST_PERSONS) {
      throw Problems.conflict(
          "too-many-persons", "A case has at most " + MOST_PERSONS + " records of persons.");
    }
  }

  /** A case has one mother. */
  static void requireOneMother(List<Person> records, UUID person, PersonRole role) {
    boolean another =
        role == PersonRole.MOTHER
            && others(records, person).stream().anyMatch(p -> p.role() == PersonRole.MOTHER);
    if (another) {
      throw Problems.conflict(
          "one-mother", "The case has a mother; another adult is a PRIMARY_CARER or a CARER.");
    }
  }

  /** A child does not become an adult, nor anybody the person using violence. */
  static void requireMayBecome(PersonRole before, PersonRole after) {
    if (!before.fits(after)) {
      throw Problems.conflict(
          "role-fixed",
          "Only MOTHER, PRIMARY_CARER and CARER change into one another; record another person.");
    }
  }

  /** Somebody remains with whom the plan is made. */
  static void requireAFamilyLead(List<Person> records, UUID person, PersonRole becomes) {
    boolean remains =
        becomes.leadsTheFamily()
            || others(records, person).stream().anyMatch(p -> p.role().leadsTheFamily());
    if (!remains) {
      throw Problems.conflict(
          "primary-carer-needed", "A case keeps a mother or a primary carer; name another first.");
    }
  }

  /** An allegation that stands does not vanish with a role that keeps none. */
  static void requireNoAllegationLost(Person person, PersonRole becomes) {
    AllegedToHaveAbused alleged = person.known().carer().allegedToHaveAbused();
    boolean stands =
        alleged == AllegedToHaveAbused.YES || alleged == AllegedToHaveAbused.UNDER_INVESTIGATION;
    if (stands && !becomes.isCarer()) {
      throw Problems.conflict(
          "allegation-stands",
          "There is an allegation of abuse, and only of carers is it kept; if there is none any"
              + " more, say so first.");
    }
  }

  private static List<Person> others(List<Person> records, UUID person) {
    return records.stream().filter(p -> !p.isMerged() && !p.id().equals(person)).toList();
  }
}
