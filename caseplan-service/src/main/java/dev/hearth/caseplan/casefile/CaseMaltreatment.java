package dev.hearth.caseplan.casefile;

import dev.hearth.guidance.situation.MaltreatmentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import java.util.UUID;

/** What was done to the mother or her children, for whoever is past the case's wall. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseMaltreatment {
  private final CaseFileRepository repository;

  CaseMaltreatment(CaseFileRepository repository) {
    this.repository = repository;
  }

  /** All that is known. */
  public Set<MaltreatmentType> of(UUID caseId) {
    return repository.find(caseId).orElseThrow().maltreatmentTypes();
  }

  /** Takes these in place of what was known; it is the case's turn already. */
  public void record(UUID caseId, Set<MaltreatmentType> types) {
    repository.find(caseId).orElseThrow().recordMaltreatment(types);
  }
}
