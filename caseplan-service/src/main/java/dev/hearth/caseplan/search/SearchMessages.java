package dev.hearth.caseplan.search;

import dev.hearth.caseplan.casefile.CaseState;
import dev.hearth.caseplan.person.PersonRole;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sought, and who is found. */
final class SearchMessages {
  private SearchMessages() {}

  /** A name, or some words of it, as well as the caller can spell it. It never prints itself. */
  record SearchCases(
      @NotBlank @Size(max = 200) String name, @Nullable @Min(1900) @Max(2200) Integer birthYear) {
    @Override
    public String toString() {
      return "SearchCases";
    }
  }

  /**
   * Somebody whose name is like the one sought.
   *
   * @param caseState whether the case is worked on, or closed
   */
  record PersonFound(
      UUID caseId,
      CaseState caseState,
      UUID personId,
      PersonRole role,
      String name,
      @Nullable LocalDate birthDate) {
    @Override
    public String toString() {
      return "PersonFound[" + personId + "]";
    }
  }
}
