package dev.hearth.catalog.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.catalog.intervention.EntryConditionCode;
import dev.hearth.catalog.intervention.Symptom;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Conditions of entry: met, not met, and open where nobody asked. */
class EntryConditionsTest {
  @ParameterizedTest
  @CsvSource({
    "25, 28, ",
    "26, 28, MOTHER_AT_MOST_25_YEARS",
    "25, 29, PREGNANT_AT_MOST_28_WEEKS",
    "25, ,   PREGNANT_AT_MOST_28_WEEKS"
  })
  void aConditionThatIsNotMetIsNamed(
      Integer years, @Nullable Integer weeks, @Nullable String condition) {
    // when
    Answered answer = Answered.to(AQuestion.ofAMother().in("NL").expecting(years, weeks));

    // then
    assertThat(answer.groupOf("precautionary-care"))
        .isEqualTo(condition == null ? MatchGroup.FITS : MatchGroup.DOES_NOT_FIT);
    assertThat(Answered.conditions(answer.entry("precautionary-care").reasons()))
        .isEqualTo(listOf(condition));
    assertThat(Answered.conditions(answer.entry("precautionary-care").open()))
        .containsExactly("LOW_EDUCATION");
  }

  @Test
  void lowEducationIsOnlyPartOfItsConditionSoTheWordsStayThereToBeLookedAt() {
    // given
    AQuestion young = AQuestion.ofAMother().in("NL").expecting(20, 12);

    // when
    Answered told = Answered.to(young);
    Answered otherwise = Answered.to(young.saying("mother.lowEducation", Said.NO));

    // then
    assertThat(told.groupOf("precautionary-care")).isEqualTo(MatchGroup.FITS);
    assertThat(told.entry("precautionary-care").open().getFirst().conditions())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.words()).contains("some Dutch", "nurse confirms");
              assertThat(each.answer()).isEqualTo(Said.YES);
            });
    assertThat(Answered.conditions(otherwise.entry("precautionary-care").reasons()))
        .containsExactly("LOW_EDUCATION");
    assertThat(otherwise.entry("precautionary-care").open()).isEmpty();
  }

  @Test
  void everyConditionIsNamedAndNotOnlyTheFirst() {
    // when
    Answered answer =
        Answered.to(
            AQuestion.ofAMother()
                .in("AU")
                .expecting(26, null)
                .saying("mother.firstChild", Said.NO)
                .saying("mother.lowEducation", Said.NO));

    // then
    assertThat(answer.reasons("precautionary-care"))
        .containsExactly(ReasonCode.JURISDICTION_MISMATCH, ReasonCode.ENTRY_CONDITION_NOT_MET);
    assertThat(Answered.conditions(answer.entry("precautionary-care").reasons()))
        .containsExactly(
            "PREGNANT_AT_MOST_28_WEEKS", "FIRST_CHILD", "MOTHER_AT_MOST_25_YEARS", "LOW_EDUCATION");
  }

  @Test
  void aConditionNobodyAskedIsOpenAndNoWeeksAreNoPregnancy() {
    // when
    Answered asked = Answered.to(AQuestion.ofAMother().in("NL").expecting(null, 12));
    Answered notAsked = Answered.to(AQuestion.ofAMother().in("NL"));

    // then
    assertThat(asked.groupOf("precautionary-care")).isEqualTo(MatchGroup.FITS);
    assertThat(Answered.conditions(asked.entry("precautionary-care").open()))
        .containsExactly("MOTHER_AT_MOST_25_YEARS", "LOW_EDUCATION");
    assertThat(Answered.conditions(notAsked.entry("precautionary-care").reasons()))
        .containsExactly("PREGNANT_AT_MOST_28_WEEKS");
    assertThat(Answered.conditions(notAsked.entry("precautionary-care").open()))
        .containsExactly("FIRST_CHILD", "MOTHER_AT_MOST_25_YEARS", "LOW_EDUCATION");
  }

  @ParameterizedTest
  @EnumSource(
      value = Said.class,
      names = {"NOT_ASKED_YET", "CHOSE_NOT_TO_SAY", "UNKNOWN"})
  void herSilenceLeavesAConditionOpenAndIsShownAsWhatItWas(Said silence) {
    // when
    Answered answer =
        Answered.to(
            AQuestion.ofAMother().in("NL").expecting(20, 12).saying("mother.firstChild", silence));

    // then
    assertThat(answer.groupOf("precautionary-care")).isEqualTo(MatchGroup.FITS);
    assertThat(answer.entry("precautionary-care").open())
        .singleElement()
        .satisfies(
            open ->
                assertThat(open.conditions())
                    .filteredOn(each -> each.code() == EntryConditionCode.FIRST_CHILD)
                    .singleElement()
                    .satisfies(each -> assertThat(each.answer()).isEqualTo(silence)));
  }

  @Test
  void aConditionWithoutACodeStaysOpenWhateverIsAsked() {
    // given
    var local =
        TheCatalogue.changed(
            "emdr",
            entry ->
                entry
                    .putArray("entryConditions")
                    .addObject()
                    .put("condition", "lives within reach of the tram")
                    .put("source", "ASSUMPTION"));

    // when
    Answered answer =
        Answered.to(AQuestion.ofAMother().with(Symptom.MOTHER_PTSD_COMPLAINTS), local);

    // then
    assertThat(answer.groupOf("emdr")).isEqualTo(MatchGroup.FITS);
    assertThat(answer.entry("emdr").open().getFirst().conditions())
        .singleElement()
        .satisfies(each -> assertThat(each.words()).isEqualTo("lives within reach of the tram"));
  }

  private static <T> List<T> listOf(@Nullable T one) {
    return one == null ? List.of() : List.of(one);
  }
}
