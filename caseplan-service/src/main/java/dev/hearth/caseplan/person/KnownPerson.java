package dev.hearth.caseplan.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as the practice rules see them: one, however many records there are. Where the record
 * that stays says nothing, the merged one speaks; of two answers about abuse the graver counts.
 *
 * @param records the ids of all records of this person, the one that stays among them
 * @param birthDate null when it is not known, or the child is not born yet
 */
public record KnownPerson(
    UUID id,
    PersonRole role,
    @Nullable LocalDate birthDate,
    ChildFacts child,
    CarerFacts carer,
    MotherFacts mother,
    Set<UUID> records) {
  public KnownPerson {
    records = Set.copyOf(records);
  }

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
        mother.and(merged.mother),
        both(records, merged.records));
  }

  private static Set<UUID> both(Set<UUID> some, Set<UUID> others) {
    Set<UUID> both = new HashSet<>(some);
    both.addAll(others);
    return both;
  }
}
