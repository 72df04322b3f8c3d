package dev.hearth.guidance.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

  @ParameterizedTest
  @CsvSource({
    "TRUE,    TRUE,    TRUE,    TRUE",
    "TRUE,    FALSE,   FALSE,   TRUE",
    "TRUE,    UNKNOWN, UNKNOWN, TRUE",
    "FALSE,   FALSE,   FALSE,   FALSE",
    "FALSE,   UNKNOWN, FALSE,   UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void combinesSoThatUnknownCountsOnlyWhereItCouldChangeTheAnswer(
      Truth one, Truth other, Truth both, Truth either) {
    assertThat(one.and(other)).isEqualTo(both);
    assertThat(other.and(one)).isEqualTo(both);
    assertThat(one.or(other)).isEqualTo(either);
    assertThat(other.or(one)).isEqualTo(either);
  }

  @ParameterizedTest
  @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
  void turnsRoundWhatIsKnown(Truth truth, Truth turned) {
    assertThat(truth.not()).isEqualTo(turned);
  }

  @Test
  void isUnknownWhereNobodyTold() {
    assertThat(Truth.told(null)).isEqualTo(Truth.UNKNOWN);
    assertThat(Truth.told(true)).isEqualTo(Truth.TRUE);
    assertThat(Truth.told(false)).isEqualTo(Truth.FALSE);
    assertThat(Truth.isOneOf(null, Set.of("a"))).isEqualTo(Truth.UNKNOWN);
    assertThat(Truth.isOneOf("a", Set.of("a"))).isEqualTo(Truth.TRUE);
    assertThat(Truth.isOneOf("b", Set.of("a"))).isEqualTo(Truth.FALSE);
    assertThat(Truth.contains(null, "a")).isEqualTo(Truth.UNKNOWN);
    assertThat(Truth.contains(Set.of("a"), "a")).isEqualTo(Truth.TRUE);
    assertThat(Truth.contains(Set.of("b"), "a")).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource({"YES, TRUE", "NO, FALSE", "NOT_ASKED, UNKNOWN", ", UNKNOWN"})
  void doesNotTakeSilenceForAnAnswer(Told told, Truth yes) {
    assertThat(Told.isYes(told)).isEqualTo(yes);
  }

  @Test
  void countsWhatIsSureAndWhatIsPossible() {
    Count count = Count.of(List.of(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN), truth -> truth);
    assertThat(count).isEqualTo(new Count(1, 2));
    assertThat(count.any()).isEqualTo(Truth.TRUE);
    assertThat(count.atLeast(2)).isEqualTo(Truth.UNKNOWN);
    assertThat(count.atLeast(3)).isEqualTo(Truth.FALSE);
    assertThat(Count.of(List.of(Truth.FALSE), truth -> truth).any()).isEqualTo(Truth.FALSE);
  }
}
