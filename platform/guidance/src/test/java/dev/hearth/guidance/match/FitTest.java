package dev.hearth.guidance.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.situation.CatalogueEntry.EntryCondition;
import dev.hearth.guidance.situation.Truth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FitTest {
  private static final Fit FIT =
      new Fit(
          Map.of(
              Mismatch.SEX_MISMATCH, Truth.TRUE,
              Mismatch.AGE_OUT_OF_BAND, Truth.TRUE,
              Mismatch.SYMPTOM_NOT_PRESENT, Truth.UNKNOWN,
              Mismatch.RECIPIENT_MISMATCH, Truth.FALSE),
          Map.of(
              EntryCondition.PREGNANT_AT_MOST_28_WEEKS, Truth.FALSE,
              EntryCondition.FIRST_CHILD, Truth.FALSE,
              EntryCondition.LOW_EDUCATION, Truth.UNKNOWN));

  @Test
  void listsReasonsAndConditionsInAFixedOrder() {
    assertThat(FIT.reasons(Truth.TRUE))
        .containsExactly(Mismatch.AGE_OUT_OF_BAND, Mismatch.SEX_MISMATCH);
    assertThat(FIT.reasons(Truth.UNKNOWN)).containsExactly(Mismatch.SYMPTOM_NOT_PRESENT);
    assertThat(FIT.conditions(Truth.FALSE))
        .containsExactly(EntryCondition.FIRST_CHILD, EntryCondition.PREGNANT_AT_MOST_28_WEEKS);
    assertThat(FIT.conditions(Truth.UNKNOWN)).containsExactly(EntryCondition.LOW_EDUCATION);
  }

  @Test
  void isRuledOutByAnyReasonAndOpenWhereOneIsNotKnown() {
    assertThat(FIT.isRuledOut()).isEqualTo(Truth.TRUE);
    assertThat(
            FIT.withoutReason(Mismatch.AGE_OUT_OF_BAND)
                .withoutReason(Mismatch.SEX_MISMATCH)
                .isRuledOut())
        .isEqualTo(Truth.UNKNOWN);
    assertThat(new Fit(Map.of(), Map.of()).isRuledOut()).isEqualTo(Truth.FALSE);
  }
}
