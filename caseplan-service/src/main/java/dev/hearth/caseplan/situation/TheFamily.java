package dev.hearth.caseplan.situation;

import dev.hearth.caseplan.answer.YesNo;
import dev.hearth.caseplan.childvoice.ChildVoiceFacts;
import dev.hearth.caseplan.childvoice.ChildVoiceFacts.ChildFact;
import dev.hearth.caseplan.circumstances.FamilyFacts;
import dev.hearth.caseplan.person.CarerKind;
import dev.hearth.caseplan.person.KnownPerson;
import dev.hearth.caseplan.person.PersonRole;
import dev.hearth.caseplan.person.Symptom;
import dev.hearth.guidance.situation.CareContext;
import dev.hearth.guidance.situation.CareContext.WhoCares;
import dev.hearth.guidance.situation.child.Carer;
import dev.hearth.guidance.situation.child.Carer.Alleged;
import dev.hearth.guidance.situation.child.Child;
import dev.hearth.guidance.situation.child.Child.Sex;
import dev.hearth.guidance.situation.child.ChildView;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The children and those who care for them, as the rules see them. */
final class TheFamily {
  private TheFamily() {}

  static CareContext context(FamilyFacts.Facts family) {
    return new CareContext(
        family.jurisdiction(),
        family.contexts().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet()),
        whoCares(family));
  }

  // Where it is not said that the children live elsewhere, she cares for them.
  private static @Nullable WhoCares whoCares(FamilyFacts.Facts family) {
    boolean motherIsThere =
        family.persons().stream().anyMatch(person -> person.role() == PersonRole.MOTHER);
    if (motherIsThere && family.hasChildInCare() != YesNo.NO) {
      return WhoCares.MOTHER;
    }
    return family.carers().stream()
        .map(TheFamily::caresAs)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable WhoCares caresAs(KnownPerson carer) {
    CarerKind kind = carer.carer().kind();
    if (kind == null) {
      return carer.role() == PersonRole.PRIMARY_CARER ? WhoCares.PARENT : null;
    }
    return switch (kind) {
      case FOSTER -> WhoCares.FOSTER_CARER;
      case ADOPTIVE -> WhoCares.ADOPTIVE_PARENT;
      case KINSHIP, OTHER -> WhoCares.CARER;
    };
  }

  static List<Carer> carers(FamilyFacts.Facts family) {
    Stream<Carer> caring =
        family.persons().stream()
            .filter(person -> person.role() != PersonRole.CHILD)
            .map(person -> carer(person, family.worker()));
    return caring.toList();
  }

  // Whoever uses violence against the family is never a safe carer, and nobody asks how the work
  // with that person as a carer goes. How it goes with the mother is told with her engagement.
  private static Carer carer(KnownPerson person, FamilyFacts.Worker worker) {
    return person.role() == PersonRole.PERSON_USING_VIOLENCE
        ? new Carer(person.id(), Alleged.YES, true)
        : new Carer(
            person.id(),
            Codes.same(Alleged.class, person.carer().allegedToHaveAbused()),
            person.carer().workingRelationshipNoted()
                || person.role() == PersonRole.MOTHER && worker.tellsHowItGoesWithHer());
  }

  // That a child has none is never recorded, so none recorded means that nobody told.
  private static @Nullable Set<String> symptoms(Set<Symptom> recorded) {
    return recorded.isEmpty()
        ? null
        : recorded.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }

  static List<Child> children(
      FamilyFacts.Facts family, ChildVoiceFacts.Facts voices, LocalDate today) {
    return family.children().stream().map(child -> child(child, voices, today)).toList();
  }

  private static Child child(KnownPerson child, ChildVoiceFacts.Facts voices, LocalDate today) {
    ChildFact voice =
        voices.children().stream()
            .filter(each -> each.id().equals(child.id()))
            .findFirst()
            .orElseThrow();
    return new Child(
        child.id(),
        child.ageInMonths(today),
        Codes.same(Sex.class, child.child().sex()),
        symptoms(child.child().symptoms()),
        voice.communicationNoted(),
        voice.confidentialityExplained(),
        Codes.told(voice.knowsHowToReachWorker()),
        Codes.told(voice.safeContactChecked()),
        voice.planSharedOrReasonGiven(),
        Codes.same(ChildView.class, voice.viewOnPlan()));
  }
}
