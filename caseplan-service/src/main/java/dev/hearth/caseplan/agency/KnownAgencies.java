package dev.hearth.caseplan.agency;

import dev.hearth.kit.event.Event;
import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.feed.StateFeed;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the agencies from hearth.agencies. */
@ApplicationScoped
public class KnownAgencies {
  private final StateFeed feed;
  private final EventWire wire;
  private final EntityManager entities;

  KnownAgencies(StateFeed feed, EventWire wire, EntityManager entities) {
    this.feed = feed;
    this.wire = wire;
    this.entities = entities;
  }

  record AgencyState(UUID agencyId, String name, boolean active) {}

  /** Whether the agency exists and works. */
  @Transactional(TxType.MANDATORY)
  public boolean isActive(UUID agency) {
    return !entities
        .createNativeQuery("select 1 from known_agency where id = ?1 and active", Integer.class)
        .setParameter(1, agency)
        .getResultList()
        .isEmpty();
  }

  /** Whether the agency exists, at work or not. */
  @Transactional(TxType.MANDATORY)
  public boolean isKnown(UUID agency) {
    return !entities
        .createNativeQuery("select 1 from known_agency where id = ?1", Integer.class)
        .setParameter(1, agency)
        .getResultList()
        .isEmpty();
  }

  @Incoming("agencies")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> delivered) {
    feed.receive(delivered, this::apply);
  }

  private void apply(Event event) {
    AgencyState state = wire.data(event, AgencyState.class);
    entities
        .createNativeQuery(
            """
            insert into known_agency (id, name, active) values (?1, ?2, ?3)
            on conflict (id) do update set name = excluded.name, active = excluded.active
            """)
        .setParameter(1, state.agencyId())
        .setParameter(2, state.name())
        .setParameter(3, state.active())
        .executeUpdate();
  }
}
