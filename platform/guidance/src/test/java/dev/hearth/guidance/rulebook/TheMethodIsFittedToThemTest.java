package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static dev.hearth.guidance.rulebook.AnIntervention.emdr;
import static dev.hearth.guidance.rulebook.AnIntervention.trustBuilding;
import static dev.hearth.guidance.rulebook.AnIntervention.vipp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.situation.PlanFrame;
import dev.hearth.guidance.situation.PlanFrame.Context;
import dev.hearth.guidance.situation.PlanItemBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheMethodIsFittedToThemTest {

  private final TheMethodIsFittedToThem rule = new TheMethodIsFittedToThem();

  @ParameterizedTest(name = "noted {0}: {1}")
  @CsvSource({"true, SATISFIED", "false, VIOLATED", ", UNKNOWN"})
  void asksHowTheMethodIsFitted(@Nullable Boolean noted, Outcome outcome) {
    // when
    Finding finding =
        of(Context.CHILD_BORN_OF_SEXUAL_VIOLENCE, vipp().item().adaptationNoted(noted));

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.subject().ref()).startsWith("item:");
  }

  @Test
  void hasNothingToSayOfOtherMothers() {
    // when
    Finding finding = of(Context.GENERAL, vipp().item().adaptationNoted(false));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void hasNothingToSayOfWhatIsNotOnAttachmentOrBuildsTrust() {
    // when
    Finding trauma =
        of(Context.CHILD_BORN_OF_SEXUAL_VIOLENCE, emdr().item().adaptationNoted(false));
    Finding trust =
        of(Context.CHILD_BORN_OF_SEXUAL_VIOLENCE, trustBuilding().item().adaptationNoted(false));

    // then
    assertThat(trauma.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(trust.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyToldForWhomThePlanIs() {
    // when
    Finding noContext = of((Context) null, vipp().item().adaptationNoted(false));
    Finding noFrame = of((PlanFrame) null, vipp().item().adaptationNoted(false));

    // then
    assertThat(noContext.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(noFrame.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  private Finding of(@Nullable Context context, PlanItemBuilder item) {
    return of(frame(context), item);
  }

  private Finding of(@Nullable PlanFrame frame, PlanItemBuilder item) {
    return Evaluation.ofStarting(item.build(), whereSheIsSafe().frame(frame), rule);
  }

  private static PlanFrame frame(@Nullable Context context) {
    return new PlanFrame(context, null, null, null, null, null);
  }
}
