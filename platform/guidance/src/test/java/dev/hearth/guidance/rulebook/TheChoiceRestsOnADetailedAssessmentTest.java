package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.YESTERDAY;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static dev.hearth.guidance.rulebook.AnIntervention.emdr;
import static dev.hearth.guidance.rulebook.AnIntervention.forHer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.PlanFrame;
import dev.hearth.guidance.situation.PlanItem;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TheChoiceRestsOnADetailedAssessmentTest {

  private final TheChoiceRestsOnADetailedAssessment rule =
      new TheChoiceRestsOnADetailedAssessment();

  @Test
  void holdsOnceTheNeedsWereAssessed() {
    // when
    Finding finding = of(frame(YESTERDAY), emdr());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(names = {"THERAPY", "PARENTING_PROGRAMME", "PROGRAMME"})
  void isBrokenWithoutAnAssessment(ItemKind kind) {
    // when
    Finding finding = of(frame(null), forHer("something", kind));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject().ref()).startsWith("item:");
  }

  @ParameterizedTest
  @EnumSource(
      value = ItemKind.class,
      mode = Mode.EXCLUDE,
      names = {"THERAPY", "PARENTING_PROGRAMME", "PROGRAMME"})
  void hasNothingToSayOfOtherKinds(ItemKind kind) {
    // when
    Finding finding = of(frame(null), forHer("something", kind));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyToldOfThePlanOrTheKind() {
    // given
    PlanItem ofNoKind = PlanItem.describe(UUID.randomUUID(), null).build();

    // when
    Finding noFrame = of(null, emdr());
    Finding noKind = Evaluation.ofStarting(ofNoKind, whereSheIsSafe().frame(frame(null)), rule);

    // then
    assertThat(noFrame.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(noKind.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  private Finding of(@Nullable PlanFrame frame, AnIntervention intervention) {
    return Evaluation.ofStarting(intervention.proposed(), whereSheIsSafe().frame(frame), rule);
  }

  private static PlanFrame frame(@Nullable Instant assessedAt) {
    return new PlanFrame(null, null, null, assessedAt, null, null);
  }
}
