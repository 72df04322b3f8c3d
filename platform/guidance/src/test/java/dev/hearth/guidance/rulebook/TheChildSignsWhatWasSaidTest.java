package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.ChildConversationRecord;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.child.ChildConversation;
import dev.hearth.guidance.situation.child.ChildConversation.Signature;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheChildSignsWhatWasSaidTest {

  private final TheChildSignsWhatWasSaid rule = new TheChildSignsWhatWasSaid();

  @ParameterizedTest
  @CsvSource({
    "true,  SIGNED,    SATISFIED",
    "true,  DECLINED,  SATISFIED",
    "true,  TOO_YOUNG, SATISFIED",
    "true,  NOT_ASKED, VIOLATED",
    "false, SIGNED,    VIOLATED",
    ",      SIGNED,    UNKNOWN",
    "true,  ,          UNKNOWN",
    ",      NOT_ASKED, VIOLATED"
  })
  void looksAtTheRecordAndTheSignature(
      @Nullable Boolean kept, @Nullable Signature signature, Outcome outcome) {
    // given
    Situation situation =
        ACase.whereSheIsSafe()
            .conversation(
                new ChildConversation(UUID.randomUUID(), null, null, null, kept, signature))
            .build();

    // when
    Finding finding = Evaluation.single(rule, situation, new ChildConversationRecord());

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.subject()).isEqualTo(Subject.conversation());
  }
}
