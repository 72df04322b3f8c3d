package dev.hearth.caseplan.casefile;

import dev.hearth.kit.paging.NewestFirst;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases in the database. */
@ApplicationScoped
class CaseFileRepository {
  private final EntityManager entities;

  CaseFileRepository(EntityManager entities) {
    this.entities = entities;
  }

  boolean exists(UUID id) {
    return find(id).isPresent();
  }

  Optional<CaseFile> find(UUID id) {
    return Optional.ofNullable(entities.find(CaseFile.class, id));
  }

  Optional<CaseFile> lock(UUID id) {
    return Optional.ofNullable(entities.find(CaseFile.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  List<CaseFile> ofMember(String subject, CaseState state, @Nullable NewestFirst after, int limit) {
    String page = after == null ? "" : " and (c.createdAt, c.id) < (:at, :id)";
    TypedQuery<CaseFile> query =
        entities
            .createQuery(
                "select c from CaseFile c join CareTeamMember m on m.caseId = c.id"
                    + " join Team t on t.caseId = c.id"
                    + " where m.subject = :who and t.open = :open"
                    + " and not exists (select 1 from ConflictOfInterest x where x.caseId = c.id"
                    + "   and x.subject = :who and x.liftedAt is null)"
                    + page
                    + " order by c.createdAt desc, c.id desc",
                CaseFile.class)
            .setParameter("who", subject)
            .setParameter("open", state == CaseState.OPEN)
            .setMaxResults(limit);
    if (after != null) {
      query.setParameter("at", after.createdAt()).setParameter("id", after.id());
    }
    return query.getResultList();
  }

  void add(CaseFile file) {
    entities.persist(file);
  }

  void flush() {
    entities.flush();
  }
}
