package dev.hearth.caseplan.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person with the name, for whoever may read it. It never prints itself.
 *
 * @param name empty when it was erased
 */
public record NamedPerson(
    UUID caseId, UUID id, PersonRole role, String name, @Nullable LocalDate birthDate) {
  @Override
  public String toString() {
    return "NamedPerson[" + id + "]";
  }
}
