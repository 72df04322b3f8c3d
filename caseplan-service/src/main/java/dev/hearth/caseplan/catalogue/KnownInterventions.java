package dev.hearth.caseplan.catalogue;

import dev.hearth.kit.event.Event;
import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.feed.StateFeed;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/**
 * Keeps every published version of every intervention, from hearth.interventions: the common
 * catalogue for everybody, what is an agency's own for that agency alone.
 */
@ApplicationScoped
public class KnownInterventions {
  private static final String COLUMNS =
      """
      code, version, name, kind, selectable, safety_gate, status, class_code, recipients,
      building_blocks, formats, low_threshold, parallel_carer_sessions_required, jurisdiction,
      match_age_min_months, match_age_max_months, entry_conditions, maltreatment_types,
      contexts, child_sex, required_symptoms_any_of, valid_from, valid_until
      """;
  private static final String VALUES =
      """
      ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,
      ?21, ?22, ?23
      """;
  private static final String UPDATE =
      """
      do update set
        name = excluded.name, kind = excluded.kind, selectable = excluded.selectable,
        safety_gate = excluded.safety_gate, status = excluded.status,
        class_code = excluded.class_code, recipients = excluded.recipients,
        building_blocks = excluded.building_blocks, formats = excluded.formats,
        low_threshold = excluded.low_threshold,
        parallel_carer_sessions_required = excluded.parallel_carer_sessions_required,
        jurisdiction = excluded.jurisdiction,
        match_age_min_months = excluded.match_age_min_months,
        match_age_max_months = excluded.match_age_max_months,
        entry_conditions = excluded.entry_conditions,
        maltreatment_types = excluded.maltreatment_types, contexts = excluded.contexts,
        child_sex = excluded.child_sex,
        required_symptoms_any_of = excluded.required_symptoms_any_of,
        valid_from = excluded.valid_from, valid_until = excluded.valid_until
      """;
  private static final String UPSERT =
      "insert into known_intervention (%s) values (%s) on conflict (code, version) %s"
          .formatted(COLUMNS, VALUES, UPDATE);
  private static final String UPSERT_LOCAL =
      """
      insert into known_local_intervention (%s, agency_id) values (%s, ?24)
      on conflict (agency_id, code, version) %s
      """
          .formatted(COLUMNS, VALUES, UPDATE);
  // Row-level security leaves of the second table what is the transaction's agency's own.
  private static final String OF_CODES =
      """
      select %s from known_intervention where code = any(?1)
      union all
      select %s from known_local_intervention where code = any(?1)
      """
          .formatted(COLUMNS, COLUMNS);
  private static final String KNOWN =
      """
      select code from known_intervention where code = any(?1)
      union
      select code from known_local_intervention where code = any(?1)
      """;

  private final StateFeed feed;
  private final EventWire wire;
  private final EntityManager entities;

  KnownInterventions(StateFeed feed, EventWire wire, EntityManager entities) {
    this.feed = feed;
    this.wire = wire;
    this.entities = entities;
  }

  /** The intervention in this version, if it was published where the present agency sees it. */
  @Transactional(TxType.MANDATORY)
  public Optional<KnownIntervention> find(String code, int version) {
    return versionsOf(Set.of(code)).stream()
        .filter(known -> known.version() == version)
        .findFirst();
  }

  /** Every published version of the interventions with these codes. */
  @Transactional(TxType.MANDATORY)
  public List<KnownIntervention> versionsOf(Collection<String> codes) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(OF_CODES, Tuple.class)
        .setParameter(1, codes.toArray(String[]::new))
        .getResultStream()
        .map(KnownRow::read)
        .toList();
  }

  /** Which of the codes were published where the present agency sees them, in any version. */
  @Transactional(TxType.MANDATORY)
  public Set<String> known(Collection<String> codes) {
    List<String> known =
        entities
            .unwrap(Session.class)
            .createNativeQuery(KNOWN, String.class)
            .setParameter(1, codes.toArray(String[]::new))
            .getResultList();
    return Set.copyOf(known);
  }

  /** Whether an entry of this code was published where the present agency sees it. */
  @Transactional(TxType.MANDATORY)
  public boolean isKnown(String code) {
    return known(List.of(code)).contains(code);
  }

  @Incoming("interventions")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> delivered) {
    feed.receive(delivered, this::apply);
  }

  private void apply(Event event) {
    InterventionState told = wire.data(event, InterventionState.class);
    UUID agency = event.agency();
    MutationQuery upsert =
        entities
            .unwrap(Session.class)
            .createNativeMutationQuery(agency == null ? UPSERT : UPSERT_LOCAL);
    if (agency != null) {
      upsert.setParameter(24, agency);
    }
    PublicationStatus status = told.status() == null ? PublicationStatus.PUBLISHED : told.status();
    upsert
        .setParameter(1, told.code())
        .setParameter(2, told.version())
        .setParameter(3, told.name())
        .setParameter(4, told.kind().name())
        .setParameter(5, told.selectable())
        .setParameter(6, told.safetyGate().name())
        .setParameter(7, status.name())
        .setParameter(8, told.classCode(), String.class)
        .setParameter(9, InterventionState.codes(told.recipients()), String[].class)
        .setParameter(10, InterventionState.codes(told.buildingBlocks()), String[].class)
        .setParameter(11, InterventionState.codes(told.formats()), String[].class)
        .setParameter(12, told.lowThreshold(), Boolean.class)
        .setParameter(13, told.parallelCarerSessionsRequired(), Boolean.class)
        .setParameter(14, told.jurisdiction(), String.class)
        .setParameter(15, told.matchAgeMinMonths(), Integer.class)
        .setParameter(16, told.matchAgeMaxMonths(), Integer.class)
        .setParameter(17, InterventionState.codes(told.entryConditions()), String[].class)
        .setParameter(18, InterventionState.codes(told.maltreatmentTypes()), String[].class)
        .setParameter(19, InterventionState.codes(told.contexts()), String[].class)
        .setParameter(20, told.childSex(), String.class)
        .setParameter(21, InterventionState.codes(told.requiredSymptomsAnyOf()), String[].class)
        .setParameter(22, told.validFrom(), LocalDate.class)
        .setParameter(23, told.validUntil(), LocalDate.class)
        .executeUpdate();
  }
}
