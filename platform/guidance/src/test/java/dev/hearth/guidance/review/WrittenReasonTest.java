package dev.hearth.guidance.review;

import static dev.hearth.guidance.review.ARule.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Subject;
import org.junit.jupiter.api.Test;

class WrittenReasonTest {

  @Test
  void takesFiveCharactersForAReasonAndNotFour() {
    // when / then
    assertThat(new WrittenReason("f i v e !").isGiven()).isTrue();
    assertThat(new WrittenReason("f o u r").isGiven()).isFalse();
  }

  @Test
  void neverPrintsAReason() {
    // when
    String printed = Acknowledgement.of("NEED-02", Subject.plan(), REASON).toString();

    // then
    assertThat(printed).doesNotContain(REASON);
  }
}
