package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.child.Child;
import dev.hearth.guidance.situation.child.Child.Sex;
import dev.hearth.guidance.situation.child.ChildView;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child with whom everything was talked through; a test changes the one thing it is about. */
record AChild(
    UUID id,
    @Nullable Integer ageMonths,
    @Nullable Sex sex,
    @Nullable Set<String> symptoms,
    @Nullable Boolean communicationNoted,
    @Nullable Boolean confidentialityExplained,
    @Nullable Told knowsHowToReachWorker,
    @Nullable Told safeContactChecked,
    @Nullable Boolean planShared,
    @Nullable ChildView view) {

  static AChild of(@Nullable Integer years) {
    return new AChild(
        UUID.randomUUID(),
        years == null ? null : years * 12,
        Sex.GIRL,
        Set.of("CHILD_ANXIETY"),
        true,
        true,
        Told.YES,
        Told.YES,
        true,
        ChildView.GIVEN);
  }

  AChild aged(@Nullable Integer months) {
    return new AChild(
        id,
        months,
        sex,
        symptoms,
        communicationNoted,
        confidentialityExplained,
        knowsHowToReachWorker,
        safeContactChecked,
        planShared,
        view);
  }

  AChild withSex(@Nullable Sex other) {
    return new AChild(
        id,
        ageMonths,
        other,
        symptoms,
        communicationNoted,
        confidentialityExplained,
        knowsHowToReachWorker,
        safeContactChecked,
        planShared,
        view);
  }

  AChild withSymptoms(@Nullable Set<String> other) {
    return new AChild(
        id,
        ageMonths,
        sex,
        other,
        communicationNoted,
        confidentialityExplained,
        knowsHowToReachWorker,
        safeContactChecked,
        planShared,
        view);
  }

  AChild communicationNoted(@Nullable Boolean noted) {
    return new AChild(
        id,
        ageMonths,
        sex,
        symptoms,
        noted,
        confidentialityExplained,
        knowsHowToReachWorker,
        safeContactChecked,
        planShared,
        view);
  }

  AChild confidentialityExplained(@Nullable Boolean explained) {
    return new AChild(
        id,
        ageMonths,
        sex,
        symptoms,
        communicationNoted,
        explained,
        knowsHowToReachWorker,
        safeContactChecked,
        planShared,
        view);
  }

  AChild reach(@Nullable Told knows, @Nullable Told checked) {
    return new AChild(
        id,
        ageMonths,
        sex,
        symptoms,
        communicationNoted,
        confidentialityExplained,
        knows,
        checked,
        planShared,
        view);
  }

  AChild planShared(@Nullable Boolean shared) {
    return new AChild(
        id,
        ageMonths,
        sex,
        symptoms,
        communicationNoted,
        confidentialityExplained,
        knowsHowToReachWorker,
        safeContactChecked,
        shared,
        view);
  }

  AChild withView(@Nullable ChildView other) {
    return new AChild(
        id,
        ageMonths,
        sex,
        symptoms,
        communicationNoted,
        confidentialityExplained,
        knowsHowToReachWorker,
        safeContactChecked,
        planShared,
        other);
  }

  Child child() {
    return new Child(
        id,
        ageMonths,
        sex,
        symptoms,
        communicationNoted,
        confidentialityExplained,
        knowsHowToReachWorker,
        safeContactChecked,
        planShared,
        view);
  }
}
