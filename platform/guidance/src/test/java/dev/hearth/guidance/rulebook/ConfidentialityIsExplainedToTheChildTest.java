package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.ChildConversationRecord;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.child.ChildConversation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidentialityIsExplainedToTheChildTest {

  private final ConfidentialityIsExplainedToTheChild rule =
      new ConfidentialityIsExplainedToTheChild();

  @ParameterizedTest
  @CsvSource({"true, SATISFIED", "false, VIOLATED", ", UNKNOWN"})
  void looksAtTheChildWhoWasSpokenWith(@Nullable Boolean explained, Outcome outcome) {
    // given
    AChild child = AChild.of(8).confidentialityExplained(explained);
    AChild brother = AChild.of(8).confidentialityExplained(true);
    Situation situation =
        ACase.whereSheIsSafe()
            .children(List.of(brother.child(), child.child()))
            .conversation(new ChildConversation(child.id(), null, null, null, null, null))
            .build();

    // when
    Finding finding = Evaluation.single(rule, situation, new ChildConversationRecord());

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.subject()).isEqualTo(Subject.conversation());
    assertThat(finding.needsAcknowledgement()).isEqualTo(outcome != Outcome.SATISFIED);
  }

  @Test
  void isUnknownWhereTheChildOrTheConversationWasNotTold() {
    // given
    Situation nothing = ACase.whereSheIsSafe().build();
    Situation stranger =
        ACase.whereSheIsSafe()
            .conversation(new ChildConversation(UUID.randomUUID(), null, null, null, null, null))
            .build();

    // then
    assertThat(Evaluation.single(rule, nothing, new ChildConversationRecord()).outcome())
        .isEqualTo(Outcome.UNKNOWN);
    assertThat(Evaluation.single(rule, stranger, new ChildConversationRecord()).outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }
}
