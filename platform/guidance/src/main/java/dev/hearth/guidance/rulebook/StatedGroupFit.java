package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.situation.CareContext.WhoCares;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.CatalogueEntry.EntryCondition;
import dev.hearth.guidance.situation.CatalogueEntry.StatedGroup;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.child.Child;
import dev.hearth.guidance.situation.child.Child.Sex;
import dev.hearth.guidance.situation.mother.Background;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares a case with the group that the sources made an intervention for, one reason after the
 * other.
 */
final class StatedGroupFit {

  /** Why an intervention does not fit. */
  enum Reason {
    JURISDICTION_MISMATCH,
    AGE_OUT_OF_BAND,
    ENTRY_CONDITION_NOT_MET,
    MALTREATMENT_MISMATCH,
    RECIPIENT_MISMATCH,
    SEX_MISMATCH,
    SYMPTOM_NOT_PRESENT,
    NOT_SELECTABLE
  }

  private static final int MOST_WEEKS_PREGNANT = 28;
  private static final int OLDEST_MOTHER = 25;
  private static final String MOTHERS_COMPLAINTS = "MOTHER_PTSD_COMPLAINTS";

  /** Who counts as which recipient of the catalogue. */
  private static final Map<WhoCares, Set<String>> MEETS =
      Map.of(
          WhoCares.MOTHER,
          Set.of(
              "MOTHER",
              "PARENT",
              "CARER",
              "WHOLE_FAMILY",
              "NON_ABUSING_PARENT_OR_CARER",
              "CAREGIVER"),
          WhoCares.PARENT,
          Set.of("PARENT", "CARER", "WHOLE_FAMILY", "NON_ABUSING_PARENT_OR_CARER", "CAREGIVER"),
          WhoCares.CARER,
          Set.of("PARENT", "CARER", "WHOLE_FAMILY", "NON_ABUSING_PARENT_OR_CARER", "CAREGIVER"),
          WhoCares.FOSTER_CARER,
          Set.of("FOSTER_CARER", "NON_ABUSING_PARENT_OR_CARER", "CAREGIVER"),
          WhoCares.ADOPTIVE_PARENT,
          Set.of("ADOPTIVE_PARENT", "NON_ABUSING_PARENT_OR_CARER", "CAREGIVER"),
          WhoCares.PERMANENCE_CARER,
          Set.of("PERMANENCE_CARER", "NON_ABUSING_PARENT_OR_CARER", "CAREGIVER"));

  private StatedGroupFit() {}

  /** Each reason against the entry, and whether it holds. */
  static Map<Reason, Truth> reasonsAgainst(
      CatalogueEntry entry, Optional<Child> child, Situation situation) {
    Map<Reason, Truth> reasons = new EnumMap<>(Reason.class);
    reasons.put(Reason.RECIPIENT_MISMATCH, recipient(entry, situation.careContext().whoCares()));
    reasons.put(Reason.NOT_SELECTABLE, Truth.told(entry.selectable()).not());
    StatedGroup group = entry.statedGroup();
    for (Reason reason : Reason.values()) {
      reasons.computeIfAbsent(
          reason,
          missing -> group == null ? Truth.UNKNOWN : holds(missing, group, child, situation));
    }
    return reasons;
  }

  private static Truth holds(
      Reason reason, StatedGroup group, Optional<Child> child, Situation situation) {
    return switch (reason) {
      case JURISDICTION_MISMATCH ->
          group.jurisdiction() == null
              ? Truth.FALSE
              : Truth.isOneOf(situation.careContext().jurisdiction(), Set.of(group.jurisdiction()))
                  .not();
      case AGE_OUT_OF_BAND -> age(group, child);
      case ENTRY_CONDITION_NOT_MET ->
          Count.of(group.entryConditions(), each -> isMet(each, situation).not()).any();
      case MALTREATMENT_MISMATCH -> maltreatment(group, situation).not();
      case SEX_MISMATCH -> Truth.of(group.girlsOnly()).and(isGirl(child).not());
      case SYMPTOM_NOT_PRESENT -> symptom(group, child, situation).not();
      case RECIPIENT_MISMATCH, NOT_SELECTABLE -> Truth.UNKNOWN;
    };
  }

  // An age that is not known, or a child not yet born, fits no band.
  private static Truth age(StatedGroup group, Optional<Child> child) {
    Integer least = group.minAgeMonths();
    Integer greatest = group.maxAgeMonths();
    if (least == null && greatest == null) {
      return Truth.FALSE;
    }
    if (child.isEmpty()) {
      return Truth.UNKNOWN;
    }
    Integer age = child.get().ageMonths();
    return Truth.of(
        age == null || least != null && age < least || greatest != null && age > greatest);
  }

  private static Truth isMet(EntryCondition condition, Situation situation) {
    Background mother = situation.mother().background();
    return switch (condition) {
      case FIRST_CHILD -> Told.isYes(mother.firstChild());
      case LOW_EDUCATION -> Told.isYes(mother.lowEducation());
      case MOTHER_AT_MOST_25_YEARS ->
          mother.ageYears() == null ? Truth.UNKNOWN : Truth.of(mother.ageYears() <= OLDEST_MOTHER);
      // Nobody who is pregnant is told of without her weeks.
      case PREGNANT_AT_MOST_28_WEEKS ->
          Truth.of(mother.weeksPregnant() != null && mother.weeksPregnant() <= MOST_WEEKS_PREGNANT);
    };
  }

  private static Truth maltreatment(StatedGroup group, Situation situation) {
    boolean unrestricted = group.maltreatmentTypes().isEmpty() && group.contexts().isEmpty();
    return Truth.of(unrestricted)
        .or(
            Count.of(
                    group.maltreatmentTypes(),
                    type -> Truth.contains(situation.maltreatmentTypes(), type))
                .any())
        .or(
            Count.of(
                    group.contexts(),
                    code -> Truth.contains(situation.careContext().contexts(), code))
                .any());
  }

  private static Truth recipient(CatalogueEntry entry, @Nullable WhoCares whoCares) {
    Set<String> recipients = entry.recipients();
    return recipients == null || whoCares == null
        ? Truth.UNKNOWN
        : Truth.of(Collections.disjoint(recipients, MEETS.getOrDefault(whoCares, Set.of())));
  }

  private static Truth isGirl(Optional<Child> child) {
    Sex sex = child.map(Child::sex).orElse(null);
    return sex == null || sex == Sex.NOT_ASKED ? Truth.UNKNOWN : Truth.of(sex == Sex.GIRL);
  }

  private static Truth symptom(StatedGroup group, Optional<Child> child, Situation situation) {
    Set<String> childs = child.map(Child::symptoms).orElse(null);
    Count present =
        Count.of(
            group.symptomsAnyOf(),
            symptom ->
                symptom.equals(MOTHERS_COMPLAINTS)
                    ? Told.isYes(situation.mother().background().ptsdComplaints())
                    : Truth.contains(childs, symptom));
    return Truth.of(group.symptomsAnyOf().isEmpty()).or(present.any());
  }
}
