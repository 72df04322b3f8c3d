package dev.hearth.caseplan.casefile;

import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** The version that a case's ETag names, for what changes the case's answer from elsewhere. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseVersion {
  private final CaseFileRepository repository;

  CaseVersion(CaseFileRepository repository) {
    this.repository = repository;
  }

  /** Locks the case; 412 unless it still has the version that the caller builds on. */
  public void require(UUID caseId, long expected) {
    Preconditions.requireVersion(expected, repository.lock(caseId).orElseThrow().version());
  }

  /** Locks the case and raises its version. */
  public long raise(UUID caseId) {
    return repository.lock(caseId).orElseThrow().changed();
  }
}
