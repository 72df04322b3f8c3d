package dev.hearth.caseplan.versions;

import dev.hearth.caseplan.versions.KeptVersion.Key;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.encryption.SealedDocuments;
import dev.hearth.kit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps each version as one sealed document, and reads the versions back. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Versions {
  private final EntityManager entities;
  private final SealedDocuments sealed;
  private final CurrentCaller caller;

  Versions(EntityManager entities, SealedDocuments sealed, CurrentCaller caller) {
    this.entities = entities;
    this.sealed = sealed;
    this.caller = caller;
  }

  /** Keeps what the caller has written. */
  public void keep(
      UUID caseId, Thing thing, UUID thingId, long version, Object document, Instant now) {
    Key key = new Key(thing, thingId, version);
    entities.persist(
        new KeptVersion(
            key,
            caller.get().agency(),
            caseId,
            now,
            caller.get().subject(),
            sealed.seal(caseId, key.place(), document)));
  }

  /** One version, which must be there. */
  public <T> Version<T> read(Thing thing, UUID thingId, long version, Class<T> type) {
    return opened(entities.find(KeptVersion.class, new Key(thing, thingId, version)), type);
  }

  /**
   * All versions, newest first.
   *
   * @param before the version that the page before ended with; null for the first page
   */
  public <T> Page<Version<T>> all(
      Thing thing, UUID thingId, @Nullable Long before, int limit, Class<T> type) {
    List<Version<T>> rows =
        entities
            .createQuery(
                "from KeptVersion v where v.thing = :thing and v.thingId = :id"
                    + " and v.version < :before order by v.version desc",
                KeptVersion.class)
            .setParameter("thing", thing)
            .setParameter("id", thingId)
            .setParameter("before", before == null ? Long.MAX_VALUE : before)
            .setMaxResults(limit + 1)
            .getResultStream()
            .map(kept -> opened(kept, type))
            .toList();
    return Page.of(rows, limit, last -> Long.toString(last.version()));
  }

  private <T> Version<T> opened(KeptVersion kept, Class<T> type) {
    T document =
        sealed.open(kept.caseId(), kept.key().place(), kept.sealedDocument(), type).orElse(null);
    return new Version<>(kept.key().version(), kept.madeAt(), kept.madeBy(), document);
  }
}
