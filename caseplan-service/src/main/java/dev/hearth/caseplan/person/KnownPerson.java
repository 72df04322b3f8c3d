package dev.hearth.caseplan.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as the practice rules see them: one, however many records there are. Where the record
 * that stays says nothing, the merged one speaks; of two answers about abuse the graver counts.
 *
 * @param birthDate null when it is not known, or the child is not born yet
 */
public record KnownPerson(
    UUID id,
    PersonRole role,
    @Nullable LocalDate birthDate,
    ChildFacts child,
    CarerFacts carer,
    MotherFacts mother) {

  /** Full months of age on this day; null when it is not known. */
  public @Nullable Integer ageInMonths(LocalDate today) {
    return birthDate == null
        ? null
        : Integer.valueOf(Math.toIntExact(Period.between(birthDate, today).toTotalMonths()));
  }

  KnownPerson and(KnownPerson merged) {
    return new KnownPerson(
        id,
        role,
        birthDate == null ? merged.birthDate : birthDate,
        child.and(merged.child),
        carer.and(merged.carer),
        mother.and(merged.mother));
  }
}
