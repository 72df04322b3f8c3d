package dev.hearth.guidance.situation;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The intervention an item was taken from, as far as the rules look at one.
 *
 * @param code the catalogue's code
 * @param gate what the catalogue says about starting it while she is not safe; where nobody told,
 *     it waits until she is: unknown is not safe
 * @param kind its kind
 * @param classCode the class it belongs to; null when it has none or nobody told
 * @param formats how it is given, such as HOME_VISIT or GROUP
 * @param buildingBlocks what it works on
 * @param recipients the catalogue's codes of whom it is for
 * @param lowThreshold whether it is help that is easy to come to
 * @param parallelCarerSessions whether the carer's own sessions belong to it
 * @param selectable whether it may be chosen at all; classes and comparisons may not
 * @param statedGroup whom the sources made it for
 */
public record CatalogueEntry(
    String code,
    @Nullable InterventionSafetyGate gate,
    @Nullable ItemKind kind,
    @Nullable String classCode,
    @Nullable Set<String> formats,
    @Nullable Set<BuildingBlock> buildingBlocks,
    @Nullable Set<String> recipients,
    @Nullable Boolean lowThreshold,
    @Nullable Boolean parallelCarerSessions,
    @Nullable Boolean selectable,
    @Nullable StatedGroup statedGroup) {

  public CatalogueEntry {
    formats = formats == null ? null : Set.copyOf(formats);
    buildingBlocks = buildingBlocks == null ? null : Set.copyOf(buildingBlocks);
    recipients = recipients == null ? null : Set.copyOf(recipients);
  }

  @Override
  public InterventionSafetyGate gate() {
    return gate == null ? InterventionSafetyGate.BLOCK_UNTIL_SAFE : gate;
  }

  /** An entry of which only the code and the gate are told. */
  public static CatalogueEntry of(String code, InterventionSafetyGate gate) {
    return new CatalogueEntry(code, gate, null, null, null, null, null, null, null, null, null);
  }

  /**
   * Whom the sources made an intervention for; what they leave unsaid restricts nothing.
   *
   * @param jurisdiction two letters; null when the source names none
   * @param minAgeMonths the child's least age in months, inclusive; null when open
   * @param maxAgeMonths the child's greatest age in months, inclusive; null when open
   * @param entryConditions the conditions that must hold of the mother
   * @param maltreatmentTypes what happened to the child; empty when not restricted
   * @param contexts the catalogue's context codes; empty when not restricted
   * @param girlsOnly whether it is for girls only
   * @param symptomsAnyOf symptoms of which one must be there; empty when not restricted
   */
  public record StatedGroup(
      @Nullable String jurisdiction,
      @Nullable Integer minAgeMonths,
      @Nullable Integer maxAgeMonths,
      @Nullable Set<EntryCondition> entryConditions,
      @Nullable Set<MaltreatmentType> maltreatmentTypes,
      @Nullable Set<String> contexts,
      boolean girlsOnly,
      @Nullable Set<String> symptomsAnyOf) {

    public StatedGroup {
      entryConditions = entryConditions == null ? null : Set.copyOf(entryConditions);
      maltreatmentTypes = maltreatmentTypes == null ? null : Set.copyOf(maltreatmentTypes);
      contexts = contexts == null ? null : Set.copyOf(contexts);
      symptomsAnyOf = symptomsAnyOf == null ? null : Set.copyOf(symptomsAnyOf);
    }

    @Override
    public Set<EntryCondition> entryConditions() {
      return entryConditions == null ? Set.of() : entryConditions;
    }

    @Override
    public Set<MaltreatmentType> maltreatmentTypes() {
      return maltreatmentTypes == null ? Set.of() : maltreatmentTypes;
    }

    @Override
    public Set<String> contexts() {
      return contexts == null ? Set.of() : contexts;
    }

    @Override
    public Set<String> symptomsAnyOf() {
      return symptomsAnyOf == null ? Set.of() : symptomsAnyOf;
    }
  }

  /** A condition of entry that an outside source states. */
  public enum EntryCondition {
    FIRST_CHILD,
    LOW_EDUCATION,
    MOTHER_AT_MOST_25_YEARS,
    PREGNANT_AT_MOST_28_WEEKS
  }
}
