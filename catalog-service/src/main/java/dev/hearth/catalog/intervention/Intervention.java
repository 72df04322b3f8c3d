package dev.hearth.catalog.intervention;

import static java.util.Objects.requireNonNull;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.MaltreatmentType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the catalogue as its file has it. What the sources leave open says {@code unstated},
 * or is null and named in {@code unstatedFields}; what other public sources add stays apart in
 * {@code externalFacts}.
 *
 * @param childAgeMinYears completed years, inclusive, as the source says it
 * @param childAgeMaxYears completed years, inclusive, as the source says it
 * @param matchAgeMinMonths the age to match by, inclusive; see {@code matchAgeSource}
 * @param matchAgeMaxMonths the age to match by, inclusive; see {@code matchAgeSource}
 * @param classCode the class that this entry is an example of
 * @param parentCode the entry that this one is a part of
 * @param selectable whether it may be put into a plan
 * @param unstatedFields fields of this entry about which the sources say nothing
 */
public record Intervention(
    String code,
    String name,
    List<String> aliases,
    InterventionKind kind,
    @Nullable String kindNote,
    boolean isClass,
    @Nullable String classCode,
    @Nullable String parentCode,
    boolean selectable,
    List<BuildingBlock> buildingBlocks,
    String buildingBlocksBasis,
    @Nullable Integer childAgeMinYears,
    @Nullable Integer childAgeMaxYears,
    String ageNote,
    AgeBandBasis ageBandBasis,
    @Nullable Integer matchAgeMinMonths,
    @Nullable Integer matchAgeMaxMonths,
    MatchAgeSource matchAgeSource,
    List<EntryCondition> entryConditions,
    ChildSex childSex,
    List<MaltreatmentType> maltreatmentTypes,
    String maltreatmentNote,
    List<CaseContext> contexts,
    List<Recipient> recipients,
    @Nullable String recipientNote,
    List<Recipient> excludedRecipients,
    List<DeliveryFormat> formats,
    @Nullable String formatsBasis,
    @Nullable Integer sessionsMin,
    @Nullable Integer sessionsMax,
    @Nullable Integer sessionsStandardMax,
    String sessionsNote,
    @Nullable Integer durationMin,
    @Nullable Integer durationMax,
    @Nullable DurationUnit durationUnit,
    String durationNote,
    String frequency,
    @Nullable Integer groupSizeMin,
    @Nullable Integer groupSizeMax,
    boolean parallelCarerSessionsRequired,
    @Nullable Integer parallelCarerSessionsMax,
    String setting,
    String staff,
    List<String> components,
    List<Phase> phases,
    List<String> aims,
    List<String> indications,
    List<Symptom> requiredSymptomsAnyOf,
    List<String> prerequisites,
    List<String> contraindications,
    boolean lowThreshold,
    InterventionSafetyGate safetyGate,
    String safetyGateBasis,
    String jurisdiction,
    @Nullable String jurisdictionBasis,
    List<Evidence> evidence,
    List<String> sources,
    List<ExternalFact> externalFacts,
    List<String> disagreements,
    List<String> unstatedFields) {
  public Intervention {
    aliases = List.copyOf(aliases);
    buildingBlocks = List.copyOf(buildingBlocks);
    entryConditions = List.copyOf(entryConditions);
    maltreatmentTypes = List.copyOf(maltreatmentTypes);
    contexts = List.copyOf(contexts);
    recipients = List.copyOf(recipients);
    excludedRecipients = List.copyOf(excludedRecipients);
    formats = List.copyOf(formats);
    components = List.copyOf(components);
    phases = List.copyOf(phases);
    aims = List.copyOf(aims);
    indications = List.copyOf(indications);
    requiredSymptomsAnyOf = List.copyOf(requiredSymptomsAnyOf);
    prerequisites = List.copyOf(prerequisites);
    contraindications = List.copyOf(contraindications);
    evidence = List.copyOf(evidence);
    sources = List.copyOf(sources);
    externalFacts = List.copyOf(externalFacts);
    disagreements = List.copyOf(disagreements);
    unstatedFields = List.copyOf(unstatedFields);
  }

  /** What must be true of the family before this can start. */
  public record EntryCondition(String condition, ConditionSource source) {
    public EntryCondition {
      requireNonNull(condition, "condition");
      requireNonNull(source, "source");
    }
  }

  /** Where a condition of entry comes from. */
  public enum ConditionSource {
    SOURCE,
    EXTERNAL,
    ASSUMPTION
  }

  /** One step of a programme, which is an entry of its own. */
  public record Phase(int order, String code, String name) {
    public Phase {
      requireNonNull(code, "code");
      requireNonNull(name, "name");
    }
  }

  /** What a source says about the effect, and whom it cites. */
  public record Evidence(String statement, String citation, String source) {
    public Evidence {
      requireNonNull(statement, "statement");
      requireNonNull(citation, "citation");
      requireNonNull(source, "source");
    }
  }

  /**
   * What another public source says about a field.
   *
   * @param verified whether the cited place was read
   */
  public record ExternalFact(
      String field, String value, String source, String url, String relation, boolean verified) {
    public ExternalFact {
      requireNonNull(field, "field");
      requireNonNull(value, "value");
      requireNonNull(source, "source");
      requireNonNull(url, "url");
      requireNonNull(relation, "relation");
    }
  }
}
