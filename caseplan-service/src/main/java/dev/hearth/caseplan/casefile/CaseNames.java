package dev.hearth.caseplan.casefile;

import dev.hearth.kit.encryption.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens names for what her release covers. */
@ApplicationScoped
public class CaseNames {
  static final String FIELD = "person.name";

  private final CaseFileRepository repository;
  private final PersonalData personalData;

  CaseNames(CaseFileRepository repository, PersonalData personalData) {
    this.repository = repository;
    this.personalData = personalData;
  }

  /** The mother's name; null when her data was erased. */
  @Transactional(TxType.MANDATORY)
  public @Nullable String mother(UUID caseId) {
    Person mother = repository.persons(caseId, PersonRole.MOTHER).getFirst();
    return personalData.open(caseId, FIELD, mother.sealedName()).orElse(null);
  }
}
