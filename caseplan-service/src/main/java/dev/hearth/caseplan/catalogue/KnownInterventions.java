package dev.hearth.caseplan.catalogue;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.BuildingBlock;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.CatalogueEntry.EntryCondition;
import dev.hearth.guidance.situation.CatalogueEntry.StatedGroup;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.kit.event.Event;
import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.feed.StateFeed;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.Session;

/** Keeps every published version of every intervention, from hearth.interventions. */
@ApplicationScoped
public class KnownInterventions {
  private static final String UPSERT =
      """
      insert into known_intervention
        (code, version, name, kind, selectable, safety_gate, status, class_code, recipients,
         building_blocks, formats, low_threshold, parallel_carer_sessions_required, jurisdiction,
         match_age_min_months, match_age_max_months, entry_conditions, maltreatment_types,
         contexts, child_sex, required_symptoms_any_of)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
              ?19, ?20, ?21)
      on conflict (code, version) do update set
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
        required_symptoms_any_of = excluded.required_symptoms_any_of
      """;

  private final StateFeed feed;
  private final EventWire wire;
  private final EntityManager entities;

  KnownInterventions(StateFeed feed, EventWire wire, EntityManager entities) {
    this.feed = feed;
    this.wire = wire;
    this.entities = entities;
  }

  /** The intervention in this version, if it was published. */
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
        .createNativeQuery(
            """
            select code, version, name, kind, selectable, safety_gate, status, class_code, recipients,
                   building_blocks, formats, low_threshold, parallel_carer_sessions_required,
                   jurisdiction, match_age_min_months, match_age_max_months, entry_conditions,
                   maltreatment_types, contexts, child_sex, required_symptoms_any_of
            from known_intervention where code = any(?1)
            """,
            Tuple.class)
        .setParameter(1, codes.toArray(String[]::new))
        .getResultStream()
        .map(KnownInterventions::read)
        .toList();
  }

  /** Which of the codes the catalogue has published, in any version. */
  @Transactional(TxType.MANDATORY)
  public Set<String> known(Collection<String> codes) {
    List<String> known =
        entities
            .unwrap(Session.class)
            .createNativeQuery(
                "select distinct code from known_intervention where code = any(?1)", String.class)
            .setParameter(1, codes.toArray(String[]::new))
            .getResultList();
    return Set.copyOf(known);
  }

  /** Whether the catalogue has published an entry of this code, in any version. */
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
    PublicationStatus status = told.status() == null ? PublicationStatus.PUBLISHED : told.status();
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(UPSERT)
        .setParameter(1, told.code())
        .setParameter(2, told.version())
        .setParameter(3, told.name())
        .setParameter(4, told.kind().name())
        .setParameter(5, told.selectable())
        .setParameter(6, told.safetyGate().name())
        .setParameter(7, status.name())
        .setParameter(8, told.classCode(), String.class)
        .setParameter(9, InterventionState.codes(told.recipients()))
        .setParameter(10, InterventionState.codes(told.buildingBlocks()))
        .setParameter(11, InterventionState.codes(told.formats()))
        .setParameter(12, told.lowThreshold())
        .setParameter(13, told.parallelCarerSessionsRequired())
        .setParameter(14, told.jurisdiction(), String.class)
        .setParameter(15, told.matchAgeMinMonths(), Integer.class)
        .setParameter(16, told.matchAgeMaxMonths(), Integer.class)
        .setParameter(17, InterventionState.codes(told.entryConditions()))
        .setParameter(18, InterventionState.codes(told.maltreatmentTypes()))
        .setParameter(19, InterventionState.codes(told.contexts()))
        .setParameter(20, told.childSex() == null ? "ANY" : told.childSex())
        .setParameter(21, InterventionState.codes(told.requiredSymptomsAnyOf()))
        .executeUpdate();
  }

  private static KnownIntervention read(Tuple row) {
    String code = row.get("code", String.class);
    ItemKind kind = ItemKind.valueOf(row.get("kind", String.class));
    boolean selectable = row.get("selectable", Boolean.class);
    InterventionSafetyGate gate =
        InterventionSafetyGate.valueOf(row.get("safety_gate", String.class));
    return new KnownIntervention(
        code,
        row.get("version", Integer.class),
        row.get("name", String.class),
        kind,
        selectable,
        gate,
        PublicationStatus.valueOf(row.get("status", String.class)),
        new CatalogueEntry(
            code,
            gate,
            kind,
            row.get("class_code", String.class),
            codes(row, "formats", Function.identity()),
            codes(row, "building_blocks", BuildingBlock::valueOf),
            codes(row, "recipients", Function.identity()),
            row.get("low_threshold", Boolean.class),
            row.get("parallel_carer_sessions_required", Boolean.class),
            selectable,
            statedGroup(row)));
  }

  private static StatedGroup statedGroup(Tuple row) {
    return new StatedGroup(
        row.get("jurisdiction", String.class),
        row.get("match_age_min_months", Integer.class),
        row.get("match_age_max_months", Integer.class),
        codes(row, "entry_conditions", EntryCondition::valueOf),
        codes(row, "maltreatment_types", MaltreatmentType::valueOf),
        codes(row, "contexts", Function.identity()),
        row.get("child_sex", String.class).equals("FEMALE"),
        codes(row, "required_symptoms_any_of", Function.identity()));
  }

  private static <T> Set<T> codes(Tuple row, String column, Function<String, T> code) {
    return Arrays.stream(row.get(column, String[].class))
        .map(code)
        .collect(Collectors.toUnmodifiableSet());
  }
}
