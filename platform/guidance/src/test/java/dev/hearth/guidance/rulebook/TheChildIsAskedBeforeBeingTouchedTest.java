package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition.ChildConversationRecord;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.child.ChildConversation;
import dev.hearth.guidance.situation.child.ChildConversation.PhysicalContact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheChildIsAskedBeforeBeingTouchedTest {

  private final TheChildIsAskedBeforeBeingTouched rule = new TheChildIsAskedBeforeBeingTouched();

  @ParameterizedTest
  @CsvSource({
    "NONE,                SATISFIED",
    "ASKED_AND_EXPLAINED, SATISFIED",
    "OTHER,               VIOLATED",
    ",                    UNKNOWN"
  })
  void looksAtWhetherTheChildWasAsked(@Nullable PhysicalContact contact, Outcome outcome) {
    // given
    Situation situation =
        ACase.whereSheIsSafe()
            .conversation(new ChildConversation(UUID.randomUUID(), null, null, contact, null, null))
            .build();

    // when
    Finding finding = Evaluation.single(rule, situation, new ChildConversationRecord());

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
  }
}
