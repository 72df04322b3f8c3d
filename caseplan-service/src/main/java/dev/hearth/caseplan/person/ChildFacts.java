package dev.hearth.caseplan.person;

import dev.hearth.caseplan.answer.YesNo;
import java.util.EnumSet;
import java.util.Set;

/**
 * What rules ask of a child.
 *
 * @param inMothersCare whether the child lives with the mother
 */
public record ChildFacts(Sex sex, YesNo inMothersCare, Set<Symptom> symptoms) {
  static final ChildFacts NOT_ASKED = new ChildFacts(Sex.NOT_ASKED, YesNo.NOT_ASKED, Set.of());

  public ChildFacts {
    symptoms = Set.copyOf(symptoms);
  }

  ChildFacts and(ChildFacts other) {
    Set<Symptom> all = EnumSet.noneOf(Symptom.class);
    all.addAll(symptoms);
    all.addAll(other.symptoms);
    return new ChildFacts(
        sex == Sex.NOT_ASKED ? other.sex : sex, inMothersCare.or(other.inMothersCare), all);
  }
}
