package dev.hearth.caseplan.breakglass;

import dev.hearth.kit.paging.NewestFirst;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Uses of break-glass in the database. */
@ApplicationScoped
class GlassRepository {
  private final EntityManager entities;

  GlassRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(GlassBreak broken) {
    entities.persist(broken);
  }

  Optional<GlassBreak> find(UUID id) {
    return Optional.ofNullable(entities.find(GlassBreak.class, id));
  }

  Optional<GlassBreak> lock(UUID id) {
    return Optional.ofNullable(entities.find(GlassBreak.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** One person breaks one glass at a time, whatever the case, so that each is counted. */
  void takeTurn(UUID agency, String subject) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:who, 0)) as text)")
        .setParameter("who", "break-glass/" + agency + "/" + subject)
        .getResultList();
  }

  long countOf(String subject, Instant since) {
    return entities
        .createQuery(
            "select count(g) from GlassBreak g where g.subject = :who and g.brokenAt > :since",
            Long.class)
        .setParameter("who", subject)
        .setParameter("since", since)
        .getSingleResult();
  }

  List<GlassBreak> ofCase(UUID caseId, @Nullable NewestFirst after, int most) {
    String page = after == null ? "" : " and (g.brokenAt, g.id) < (:at, :id)";
    TypedQuery<GlassBreak> query =
        entities
            .createQuery(
                "select g from GlassBreak g where g.caseId = :case"
                    + page
                    + " order by g.brokenAt desc, g.id desc",
                GlassBreak.class)
            .setParameter("case", caseId)
            .setMaxResults(most);
    if (after != null) {
      query.setParameter("at", after.createdAt()).setParameter("id", after.id());
    }
    return query.getResultList();
  }
}
