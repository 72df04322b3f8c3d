package dev.hearth.catalog.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.catalog.intervention.CaseContext;
import dev.hearth.catalog.intervention.Symptom;
import dev.hearth.guidance.gate.GateState;
import dev.hearth.guidance.situation.CareContext.WhoCares;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.child.Child.Sex;
import org.junit.jupiter.api.Test;

/** Cases that a practitioner would know again. */
class WorkedExamplesTest {

  @Test
  void keepIsForTheFosterCarerOfANineYearOldWhoseBehaviourWorriesEverybody() {
    // given
    AQuestion nineYearsOld =
        AQuestion.nothing()
            .aged(9 * 12)
            .maltreated(MaltreatmentType.NEGLECT)
            .inContexts()
            .with(Symptom.CHILD_PROBLEM_BEHAVIOUR)
            .gate(GateState.SHUT);

    // when
    Answered foster = Answered.to(nineYearsOld.caredForBy(WhoCares.FOSTER_CARER));
    Answered mother = Answered.to(nineYearsOld.caredForBy(WhoCares.MOTHER));

    // then
    assertThat(foster.codes(MatchGroup.FITS)).contains("keep", "trauma-informed-group-parenting");
    assertThat(foster.entry("keep").open()).isEmpty();
    assertThat(mother.reasons("keep")).containsExactly(ReasonCode.RECIPIENT_MISMATCH);
  }

  @Test
  void tfCbtIsForAYoungPersonUpToTheEighteenthBirthday() {
    // given
    AQuestion young =
        AQuestion.ofAMother()
            .maltreated(MaltreatmentType.SEXUAL_ABUSE)
            .with(Symptom.CHILD_PTSD)
            .gate(GateState.OPEN);

    // when
    Answered lastMonth = Answered.to(young.aged(17 * 12 + 11));
    Answered eighteen = Answered.to(young.aged(18 * 12));
    Answered baby = Answered.to(young.aged(0));

    // then
    assertThat(lastMonth.groupOf("tf-cbt")).isEqualTo(MatchGroup.FITS);
    assertThat(eighteen.reasons("tf-cbt")).containsExactly(ReasonCode.AGE_OUT_OF_BAND);
    assertThat(baby.groupOf("tf-cbt")).isEqualTo(MatchGroup.FITS);
  }

  @Test
  void aNeglectedToddlerAndHerMotherHaveTheChoiceAndSeeWhatLasted() {
    // when
    Answered answer =
        Answered.to(
            AQuestion.ofAMother()
                .aged(24)
                .maltreated(MaltreatmentType.NEGLECT)
                .gate(GateState.OPEN));

    // then
    assertThat(answer.codes(MatchGroup.FITS))
        .contains(
            "attachment-biobehavioural-catch-up",
            "child-parent-psychotherapy",
            "parent-child-interaction-therapy",
            "psychoeducational-parenting-intervention",
            "safecare");
    assertThat(answer.rulesNoted("child-parent-psychotherapy")).contains("ELI-06");
    assertThat(answer.rulesNoted("psychoeducational-parenting-intervention")).contains("ELI-06");
  }

  @Test
  void aRefugeeWhoCannotSleepIsOfferedNarrativeExposureFirstAndTheOthersToo() {
    // when
    Answered answer =
        Answered.to(
            AQuestion.ofAMother()
                .in("NL")
                .with(Symptom.MOTHER_PTSD_COMPLAINTS)
                .saying("mother.refugee", Said.YES)
                .gate(GateState.OPEN));

    // then
    assertThat(answer.codes(MatchGroup.FITS).getFirst()).isEqualTo("narrative-exposure-therapy");
    assertThat(answer.codes(MatchGroup.FITS)).contains("emdr", "cbt-imaginary-exposure");
    assertThat(answer.entry("narrative-exposure-therapy").disagreements()).hasSize(1);
  }

  @Test
  void voorZorgTakesAYoungWomanInHerFirstPregnancyInTheNetherlandsAndIsEasyToComeTo() {
    // given
    AQuestion expecting =
        AQuestion.ofAMother().in("NL").unborn().expecting(19, 20).gate(GateState.SHUT);

    // when
    Answered answer = Answered.to(expecting.saying("mother.hesitant", Said.YES));
    Answered born = Answered.to(expecting.saying("mother.weeksPregnant", null));

    // then
    assertThat(answer.codes(MatchGroup.FITS)).startsWith("precautionary-care");
    assertThat(answer.entry("precautionary-care").place().rule()).isEqualTo("LOW-01");
    assertThat(born.reasons("precautionary-care"))
        .containsExactly(ReasonCode.ENTRY_CONDITION_NOT_MET);
    assertThat(Answered.conditions(born.entry("precautionary-care").reasons()))
        .containsExactly("PREGNANT_AT_MOST_28_WEEKS");
  }

  @Test
  void aMotherWithAChildBornOfSexualViolenceFindsWhatWasMadeForHer() {
    // when
    Answered answer =
        Answered.to(
            AQuestion.ofAMother()
                .in("NL")
                .aged(30)
                .maltreated()
                .inContexts(CaseContext.CHILD_BORN_OF_SEXUAL_VIOLENCE)
                .gate(GateState.OPEN));

    // then
    assertThat(answer.codes(MatchGroup.FITS))
        .contains("psychoeducation", "vipp", "nika", "child-parent-psychotherapy");
    assertThat(answer.reasons("safecare")).containsExactly(ReasonCode.MALTREATMENT_MISMATCH);
  }

  @Test
  void groupOrIndividualTherapyIsForGirlsOfSixToFourteen() {
    // given
    AQuestion abused =
        AQuestion.ofAMother()
            .maltreated(MaltreatmentType.SEXUAL_ABUSE)
            .with(Symptom.CHILD_EMOTIONAL_DISTURBANCE);

    // then
    assertThat(Answered.to(abused.aged(14 * 12 + 11).ofSex(Sex.GIRL)).codes(MatchGroup.FITS))
        .contains("group-psychotherapeutic-psychoeducational", "individual-psychoanalytic-therapy");
    assertThat(
            Answered.to(abused.aged(15 * 12).ofSex(Sex.BOY))
                .reasons("group-psychotherapeutic-psychoeducational"))
        .containsExactly(ReasonCode.AGE_OUT_OF_BAND, ReasonCode.SEX_MISMATCH);
  }
}
