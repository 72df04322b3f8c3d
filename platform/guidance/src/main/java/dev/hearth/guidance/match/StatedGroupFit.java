package dev.hearth.guidance.match;

import dev.hearth.guidance.situation.CareContext;
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
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares a case with the group that the sources made an intervention for, one reason after the
 * other. What nobody told is no reason, and is not taken for a fit either.
 */
public final class StatedGroupFit {
  private static final int MOST_WEEKS_PREGNANT = 28;
  private static final int OLDEST_MOTHER = 25;
  private static final String MOTHERS_COMPLAINTS = "MOTHER_PTSD_COMPLAINTS";

  private StatedGroupFit() {}

  /** Each reason against the entry and each condition of entry, and whether it holds. */
  public static Fit of(CatalogueEntry entry, Optional<Child> child, Situation situation) {
    CareContext care = situation.careContext();
    StatedGroup group = entry.statedGroup();
    Map<EntryCondition, Truth> conditions = new EnumMap<>(EntryCondition.class);
    if (group != null) {
      group.entryConditions().forEach(each -> conditions.put(each, isMet(each, situation)));
    }
    Map<Mismatch, Truth> reasons = new EnumMap<>(Mismatch.class);
    for (Mismatch reason : Mismatch.values()) {
      reasons.put(
          reason,
          switch (reason) {
            case JURISDICTION_MISMATCH -> of(group, told -> isElsewhere(told, care));
            case AGE_OUT_OF_BAND -> of(group, told -> age(told, child));
            case ENTRY_CONDITION_NOT_MET ->
                of(group, told -> Count.of(conditions.values(), Truth::not).any());
            case MALTREATMENT_MISMATCH -> of(group, told -> maltreatment(told, situation).not());
            case RECIPIENT_MISMATCH -> recipient(entry, care.whoCares());
            case SEX_MISMATCH ->
                of(group, told -> Truth.of(told.girlsOnly()).and(isGirl(child).not()));
            case SYMPTOM_NOT_PRESENT -> of(group, told -> symptom(told, child, situation).not());
            case NOT_SELECTABLE -> Truth.told(entry.selectable()).not();
          });
    }
    return new Fit(reasons, conditions);
  }

  private static Truth of(@Nullable StatedGroup group, Function<StatedGroup, Truth> statement) {
    return group == null ? Truth.UNKNOWN : statement.apply(group);
  }

  private static Truth isElsewhere(StatedGroup group, CareContext care) {
    return group.jurisdiction() == null
        ? Truth.FALSE
        : Truth.isOneOf(care.jurisdiction(), Set.of(group.jurisdiction())).not();
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
      // Its words ask for some Dutch and for what the nurse finds too; neither is ever told here.
      case LOW_EDUCATION -> Told.isYes(mother.lowEducation()).and(Truth.UNKNOWN);
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
        : Truth.of(!Recipients.meet(whoCares, recipients));
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
