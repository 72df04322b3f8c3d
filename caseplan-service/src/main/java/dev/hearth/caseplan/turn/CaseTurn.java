package dev.hearth.caseplan.turn;

import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.caseplan.timeline.TimelineKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Takes the case's turn before something that belongs to it is judged and changed. */
@ApplicationScoped
public class CaseTurn {
  private final EntityManager entities;
  private final Timeline timeline;

  CaseTurn(EntityManager entities, Timeline timeline) {
    this.entities = entities;
    this.timeline = timeline;
  }

  /**
   * Waits until nobody else changes the case and raises its version, which its ETag names: whoever
   * read the case before has not seen this change. The case's timeline tells what it is; what is
   * refused after all leaves no trace there.
   */
  @Transactional(TxType.MANDATORY)
  public void take(UUID caseId, TimelineKind kind, Object subjectId) {
    entities
        .createNativeQuery("update case_file set version = version + 1 where id = :id")
        .setParameter("id", caseId)
        .executeUpdate();
    timeline.add(caseId, kind, subjectId);
  }
}
