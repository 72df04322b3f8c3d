package dev.hearth.catalog.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, , validFrom, must not lie in the past",
    "2126-03-03, , validFrom, must not lie more than 100 years ahead",
    ", 2026-03-02, validUntil, must be a day after the first one",
    "2026-03-05, 2026-03-05, validUntil, must be a day after the first one",
    ", 2126-03-03, validUntil, must not lie more than 100 years ahead"
  })
  void whatIsRefusedIsToldWhy(
      @Nullable LocalDate from, @Nullable LocalDate until, String field, String why) {
    // when
    HttpProblem refused =
        catchThrowableOfType(HttpProblem.class, () -> Validity.toPublish(from, until, TODAY));

    // then
    assertThat(refused.getStatusCode()).isEqualTo(400);
    assertThat(refused.getParameters().get("violations").toString()).contains(field, why);
  }

  @Test
  void fromTodayAndUpToAHundredYearsAheadIsTaken() {
    // given
    LocalDate last = TODAY.plusYears(100);

    // then
    assertThat(Validity.toPublish(TODAY, last, TODAY)).isEqualTo(new Validity(TODAY, last));
    assertThat(Validity.toPublish(last, null, TODAY)).isEqualTo(new Validity(last, null));
    assertThat(Validity.toPublish(null, null, TODAY)).isEqualTo(Validity.OPEN);
  }
}
