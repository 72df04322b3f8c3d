package dev.hearth.caseplan.catalogue;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.MaltreatmentType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An intervention as far as plans and the practice rules need it. Codes that only the catalogue
 * knows are as it publishes them.
 *
 * @param selectable false for classes and comparisons, which are never planned
 * @param classCode the class it is an example of
 * @param fits whom it is made for
 * @param delivery how it is given
 */
public record KnownIntervention(
    String code,
    int version,
    String name,
    ItemKind kind,
    boolean selectable,
    InterventionSafetyGate safetyGate,
    PublicationStatus status,
    @Nullable String classCode,
    Set<String> buildingBlocks,
    Fits fits,
    Delivery delivery) {

  public KnownIntervention {
    buildingBlocks = Set.copyOf(buildingBlocks);
  }

  /**
   * Whom it is made for; an empty set says that the sources do not narrow it.
   *
   * @param jurisdiction where alone it is offered; null when the sources name none
   * @param ageMinMonths of the child, inclusive; null is no limit
   * @param ageMaxMonths of the child, inclusive; null is no limit
   */
  public record Fits(
      @Nullable String jurisdiction,
      @Nullable Integer ageMinMonths,
      @Nullable Integer ageMaxMonths,
      String childSex,
      Set<String> recipients,
      Set<String> entryConditions,
      Set<MaltreatmentType> maltreatmentTypes,
      Set<String> contexts,
      Set<String> requiredSymptomsAnyOf) {
    public Fits {
      recipients = Set.copyOf(recipients);
      entryConditions = Set.copyOf(entryConditions);
      maltreatmentTypes = Set.copyOf(maltreatmentTypes);
      contexts = Set.copyOf(contexts);
      requiredSymptomsAnyOf = Set.copyOf(requiredSymptomsAnyOf);
    }
  }

  /** How it is given. */
  public record Delivery(
      Set<DeliveryFormat> formats, boolean lowThreshold, boolean parallelCarerSessionsRequired) {
    public Delivery {
      formats = Set.copyOf(formats);
    }

    /** Whether mother and child, or carer and child, are seen together. */
    public boolean isDyadic() {
      return formats.contains(DeliveryFormat.DYADIC);
    }
  }

  /** Whether it was taken out of the catalogue. */
  public boolean isRetired() {
    return status == PublicationStatus.RETIRED;
  }
}
