package dev.hearth.caseplan.casefile;

import dev.hearth.caseplan.person.CasePersons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens names for what her release covers. */
@ApplicationScoped
public class CaseNames {
  private final CasePersons persons;

  CaseNames(CasePersons persons) {
    this.persons = persons;
  }

  /** The mother's name, or the primary carer's; null when it was erased. */
  @Transactional(TxType.MANDATORY)
  public @Nullable String mother(UUID caseId) {
    String name = persons.namesOfMothers(List.of(caseId)).getOrDefault(caseId, "");
    return name.isEmpty() ? null : name;
  }
}
