package dev.hearth.catalog.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.catalog.intervention.CaseContext;
import dev.hearth.catalog.intervention.Symptom;
import dev.hearth.catalog.match.MatchAnswer.NotAsked.What;
import dev.hearth.guidance.situation.CareContext.WhoCares;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.child.Child.Sex;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each reason by itself, at its boundary, and what is open where nobody asked. */
class MatchReasonsTest {
  @ParameterizedTest
  @CsvSource({
    "NL, FITS,         ,                      ",
    "AU, DOES_NOT_FIT, JURISDICTION_MISMATCH, ",
    ",   FITS,         ,                      JURISDICTION_MISMATCH"
  })
  void anEntryOfOneCountryFitsThereAlone(
      @Nullable String country,
      MatchGroup group,
      @Nullable ReasonCode reason,
      @Nullable ReasonCode open) {
    // when
    Answered answer =
        Answered.to(AQuestion.ofAMother().in(country).inContexts(CaseContext.ATTACHMENT_CONCERN));

    // then
    assertThat(answer.groupOf("video-home-training")).isEqualTo(group);
    assertThat(answer.reasons("video-home-training")).isEqualTo(listOf(reason));
    assertThat(answer.open("video-home-training")).isEqualTo(listOf(open));
    assertThat(answer.open("vipp")).doesNotContain(ReasonCode.JURISDICTION_MISMATCH);
  }

  @ParameterizedTest
  @CsvSource({
    // nika: 9 to 71 months
    "nika,   8,  true",
    "nika,   9,  false",
    "nika,   71, false",
    "nika,   72, true",
    "nika,   ,   true",
    // tf-cbt: no lower limit, to 215 months
    "tf-cbt, 0,   false",
    "tf-cbt, 215, false",
    "tf-cbt, 216, true",
    "tf-cbt, ,    true",
    // no band
    "emdr,   0,   false",
    "emdr,   300, false",
    "emdr,   ,    false"
  })
  void anAgeBandIsInclusiveAndAnUnknownAgeFitsNone(
      String code, @Nullable Integer months, boolean outOfBand) {
    // when
    Answered answer = Answered.to(AQuestion.ofAMother().aged(months));

    // then
    assertThat(answer.reasons(code).contains(ReasonCode.AGE_OUT_OF_BAND)).isEqualTo(outOfBand);
    assertThat(answer.open(code)).doesNotContain(ReasonCode.AGE_OUT_OF_BAND);
  }

  @Test
  void aBandThatIsOpenUpwardsFitsEverybodyOlder() {
    // given
    var fromSeven =
        TheCatalogue.changed(
            "emdr",
            entry -> {
              entry.put("matchAgeMinMonths", 84);
              entry.putNull("matchAgeMaxMonths");
            });

    // then
    assertThat(Answered.to(AQuestion.ofAMother().aged(83), fromSeven).reasons("emdr"))
        .containsExactly(ReasonCode.AGE_OUT_OF_BAND);
    assertThat(Answered.to(AQuestion.ofAMother().aged(84), fromSeven).reasons("emdr")).isEmpty();
    assertThat(Answered.to(AQuestion.ofAMother().aged(300), fromSeven).reasons("emdr")).isEmpty();
  }

  @Test
  void anAgeOrWeeksThatNobodyToldAreNamedWithWhatWasNotAsked() {
    // given
    AQuestion unborn = AQuestion.ofAMother().unborn();

    // then
    assertThat(Answered.to(AQuestion.ofAMother()).notAsked())
        .contains(What.CHILD_AGE)
        .doesNotContain(What.WEEKS_PREGNANT);
    assertThat(Answered.to(AQuestion.ofAMother().aged(0)).notAsked())
        .doesNotContain(What.CHILD_AGE, What.WEEKS_PREGNANT);
    assertThat(Answered.to(unborn).notAsked())
        .contains(What.WEEKS_PREGNANT)
        .doesNotContain(What.CHILD_AGE);
    assertThat(Answered.to(unborn.saying("mother.weeksPregnant", 0)).notAsked())
        .doesNotContain(What.CHILD_AGE, What.WEEKS_PREGNANT);
  }

  @Test
  void aListNobodySentLeavesHelpThereAndIsNamed() {
    // given
    AQuestion toddler = AQuestion.ofAMother().aged(24);
    AQuestion noContexts = toddler.maltreated(MaltreatmentType.SEXUAL_ABUSE);
    AQuestion noMaltreatment = toddler.inContexts();

    // then
    assertThat(Answered.to(noContexts).groupOf("child-parent-psychotherapy"))
        .isEqualTo(MatchGroup.FITS);
    assertThat(Answered.to(noContexts).notAsked())
        .contains(What.CONTEXTS)
        .doesNotContain(What.MALTREATMENT);
    assertThat(Answered.to(noMaltreatment).notAsked())
        .contains(What.MALTREATMENT)
        .doesNotContain(What.CONTEXTS);
    assertThat(Answered.to(toddler.maltreated().inContexts()).notAsked())
        .doesNotContain(What.MALTREATMENT, What.CONTEXTS);
  }

  @Test
  void anUnbornChildFitsNoBand() {
    assertThat(Answered.to(AQuestion.ofAMother().unborn()).reasons("vipp"))
        .contains(ReasonCode.AGE_OUT_OF_BAND);
    assertThat(Answered.to(AQuestion.ofAMother()).reasons("vipp"))
        .contains(ReasonCode.AGE_OUT_OF_BAND);
  }

  @Test
  void whatHappenedOrAContextHasToMeet() {
    // given
    AQuestion toddler = AQuestion.ofAMother().aged(24);
    AQuestion neglected = toddler.maltreated(MaltreatmentType.NEGLECT).inContexts();
    AQuestion born = toddler.maltreated().inContexts(CaseContext.CHILD_BORN_OF_SEXUAL_VIOLENCE);
    AQuestion otherwise = toddler.maltreated(MaltreatmentType.SEXUAL_ABUSE).inContexts();
    AQuestion halfAsked = toddler.maltreated(MaltreatmentType.SEXUAL_ABUSE);
    String cpp = "child-parent-psychotherapy";

    // then
    assertThat(Answered.to(neglected).reasons(cpp)).isEmpty();
    assertThat(Answered.to(born).reasons(cpp)).isEmpty();
    assertThat(Answered.to(otherwise).reasons(cpp))
        .containsExactly(ReasonCode.MALTREATMENT_MISMATCH);
    assertThat(Answered.to(halfAsked).open(cpp)).containsExactly(ReasonCode.MALTREATMENT_MISMATCH);
    assertThat(Answered.to(toddler).open(cpp)).containsExactly(ReasonCode.MALTREATMENT_MISMATCH);
    assertThat(Answered.to(otherwise).reasons("mother-baby-group"))
        .doesNotContain(ReasonCode.MALTREATMENT_MISMATCH);
  }

  @ParameterizedTest
  @CsvSource({
    "MOTHER,           mst-can,                         true",
    "PARENT,           mst-can,                         true",
    "CARER,            mst-can,                         true",
    "FOSTER_CARER,     mst-can,                         false",
    "MOTHER,           tf-cbt,                          true",
    "PERMANENCE_CARER, tf-cbt,                          true",
    "ADOPTIVE_PARENT,  tutor-of-resilience,             true",
    "MOTHER,           keep,                            false",
    "PARENT,           keep,                            false",
    "FOSTER_CARER,     keep,                            true",
    "ADOPTIVE_PARENT,  keep,                            false",
    "PERMANENCE_CARER, trauma-informed-group-parenting, true",
    "PARENT,           emdr,                            false",
    "MOTHER,           emdr,                            true"
  })
  void whoCaresHasToBeARecipient(WhoCares whoCares, String code, boolean meets) {
    // when
    Answered answer = Answered.to(AQuestion.nothing().caredForBy(whoCares));

    // then
    assertThat(answer.reasons(code).contains(ReasonCode.RECIPIENT_MISMATCH)).isEqualTo(!meets);
  }

  @Test
  void whatIsForTheChildAloneMeetsNobody() {
    // given
    var forTheChild = TheCatalogue.changed("emdr", entry -> recipients(entry, "CHILD"));

    // then
    for (WhoCares whoCares : WhoCares.values()) {
      assertThat(Answered.to(AQuestion.nothing().caredForBy(whoCares), forTheChild).reasons("emdr"))
          .contains(ReasonCode.RECIPIENT_MISMATCH);
    }
    assertThat(Answered.to(AQuestion.nothing(), forTheChild).open("emdr"))
        .contains(ReasonCode.RECIPIENT_MISMATCH);
  }

  @ParameterizedTest
  @CsvSource({
    "GIRL,      false, false",
    "BOY,       true,  false",
    "OTHER,     true,  false",
    "NOT_ASKED, false, true",
    ",          false, true"
  })
  void whatIsForGirlsIsForGirls(@Nullable Sex sex, boolean mismatch, boolean open) {
    // when
    Answered answer = Answered.to(AQuestion.ofAMother().aged(120).ofSex(sex));

    // then
    String code = "individual-psychoanalytic-therapy";
    assertThat(answer.reasons(code).contains(ReasonCode.SEX_MISMATCH)).isEqualTo(mismatch);
    assertThat(answer.open(code).contains(ReasonCode.SEX_MISMATCH)).isEqualTo(open);
  }

  @Test
  void oneOfTheSignsHasToBeThere() {
    // given
    AQuestion abused = AQuestion.ofAMother().aged(120).maltreated(MaltreatmentType.SEXUAL_ABUSE);

    // then
    assertThat(Answered.to(abused.with(Symptom.CHILD_PTSD)).reasons("tf-cbt")).isEmpty();
    assertThat(Answered.to(abused.with(Symptom.CHILD_PROBLEM_BEHAVIOUR)).reasons("tf-cbt"))
        .containsExactly(ReasonCode.SYMPTOM_NOT_PRESENT);
    assertThat(Answered.to(abused.with()).reasons("tf-cbt"))
        .containsExactly(ReasonCode.SYMPTOM_NOT_PRESENT);
    assertThat(Answered.to(abused).open("tf-cbt")).containsExactly(ReasonCode.SYMPTOM_NOT_PRESENT);
    assertThat(Answered.to(abused.with(Symptom.MOTHER_PTSD_COMPLAINTS)).reasons("emdr")).isEmpty();
    assertThat(Answered.to(abused.with(Symptom.CHILD_PTSD)).reasons("emdr"))
        .containsExactly(ReasonCode.SYMPTOM_NOT_PRESENT);
  }

  @Test
  void allReasonsAreReportedInTheirOrder() {
    // when
    Answered answer =
        Answered.to(
            AQuestion.nothing()
                .in("AU")
                .aged(216)
                .ofSex(Sex.BOY)
                .caredForBy(WhoCares.CARER)
                .maltreated(MaltreatmentType.NEGLECT)
                .inContexts()
                .with());

    // then
    assertThat(answer.reasons("individual-psychoanalytic-therapy"))
        .containsExactly(
            ReasonCode.AGE_OUT_OF_BAND,
            ReasonCode.MALTREATMENT_MISMATCH,
            ReasonCode.SEX_MISMATCH,
            ReasonCode.SYMPTOM_NOT_PRESENT);
    assertThat(answer.reasons("nika"))
        .containsExactly(
            ReasonCode.JURISDICTION_MISMATCH,
            ReasonCode.AGE_OUT_OF_BAND,
            ReasonCode.MALTREATMENT_MISMATCH,
            ReasonCode.RECIPIENT_MISMATCH);
  }

  private static void recipients(ObjectNode entry, String recipient) {
    entry.putArray("recipients").add(recipient);
  }

  private static <T> List<T> listOf(@Nullable T one) {
    return one == null ? List.of() : List.of(one);
  }
}
