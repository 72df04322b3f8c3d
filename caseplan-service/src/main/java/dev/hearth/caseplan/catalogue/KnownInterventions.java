package dev.hearth.caseplan.catalogue;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.kit.event.Event;
import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.feed.StateFeed;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps every published version of every intervention, from hearth.interventions. */
@ApplicationScoped
public class KnownInterventions {
  private final StateFeed feed;
  private final EventWire wire;
  private final EntityManager entities;

  KnownInterventions(StateFeed feed, EventWire wire, EntityManager entities) {
    this.feed = feed;
    this.wire = wire;
    this.entities = entities;
  }

  record InterventionState(
      String code,
      int version,
      String name,
      ItemKind kind,
      boolean selectable,
      InterventionSafetyGate safetyGate,
      @Nullable List<String> buildingBlocks) {}

  /** The intervention in this version, if it was published. */
  @Transactional(TxType.MANDATORY)
  public Optional<KnownIntervention> find(String code, int version) {
    return entities
        .createNativeQuery(
            """
            select name, kind, selectable, safety_gate, building_blocks
            from known_intervention where code = ?1 and version = ?2
            """,
            Tuple.class)
        .setParameter(1, code)
        .setParameter(2, version)
        .getResultStream()
        .findFirst()
        .map(row -> read(code, version, (Tuple) row));
  }

  @Incoming("interventions")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> delivered) {
    feed.receive(delivered, this::apply);
  }

  private void apply(Event event) {
    InterventionState state = wire.data(event, InterventionState.class);
    entities
        .createNativeQuery(
            """
            insert into known_intervention
              (code, version, name, kind, selectable, safety_gate, building_blocks)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            on conflict (code, version) do update set
              name = excluded.name, kind = excluded.kind, selectable = excluded.selectable,
              safety_gate = excluded.safety_gate, building_blocks = excluded.building_blocks
            """)
        .setParameter(1, state.code())
        .setParameter(2, state.version())
        .setParameter(3, state.name())
        .setParameter(4, state.kind().name())
        .setParameter(5, state.selectable())
        .setParameter(6, state.safetyGate().name())
        .setParameter(7, codes(state.buildingBlocks()))
        .executeUpdate();
  }

  private static String[] codes(@Nullable List<String> told) {
    return told == null ? new String[0] : told.toArray(String[]::new);
  }

  private static KnownIntervention read(String code, int version, Tuple row) {
    return new KnownIntervention(
        code,
        version,
        row.get("name", String.class),
        ItemKind.valueOf(row.get("kind", String.class)),
        row.get("selectable", Boolean.class),
        InterventionSafetyGate.valueOf(row.get("safety_gate", String.class)),
        Set.of(row.get("building_blocks", String[].class)));
  }
}
