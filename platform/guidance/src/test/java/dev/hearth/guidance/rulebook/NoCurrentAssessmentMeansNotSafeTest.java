package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.NOW;
import static dev.hearth.guidance.rulebook.ACase.at;
import static dev.hearth.guidance.rulebook.ACase.kinshipCarersCourse;
import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsInDanger;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.SafetyFacts;
import dev.hearth.guidance.gate.SafetyFacts.Assessment;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.situation.PlanItem;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoCurrentAssessmentMeansNotSafeTest {

  private final NoCurrentAssessmentMeansNotSafe rule = new NoCurrentAssessmentMeansNotSafe();

  @Test
  void holdsWithACurrentAssessment() {
    // when
    Finding finding = startingTherapy(at(SafetyLevel.STANDARD));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void holdsEvenInHighDangerBecauseThatIsKnown() {
    // given
    PlanItem therapy = therapyForHer().build();

    // when
    Finding finding = Evaluation.ofStarting(therapy, whereSheIsInDanger(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenWithoutAnAssessment() {
    // when
    Finding finding = startingTherapy(SafetyFacts.notAssessed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.blocks()).isTrue();
    assertThat(finding.overridable()).isFalse();
  }

  @Test
  void isBrokenOnceATriggerHasOvertakenTheAssessment() {
    // when
    Finding finding =
        startingTherapy(SafetyFacts.of(standardUntil(NOW.plusSeconds(60)).overtakenByTrigger()));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.facts()).containsEntry("gateRow", "OVERTAKEN_BY_TRIGGER");
  }

  @Test
  void isBrokenByAnIncompleteAssessment() {
    // when
    Finding finding =
        startingTherapy(SafetyFacts.of(standardUntil(NOW.plusSeconds(60)).withIncompleteOutcome()));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.facts()).containsEntry("gateRow", "INCOMPLETE");
  }

  @Test
  void hasNothingToSayOfAnItemThatIsNotGated() {
    // given
    PlanItem course = kinshipCarersCourse().build();
    var notAssessed = whereSheIsSafe().safety(SafetyFacts.notAssessed());

    // when
    Finding finding = Evaluation.ofStarting(course, notAssessed, rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownOnASilentFeedAndUnknownShuts() {
    // when
    Finding finding = startingTherapy(at(SafetyLevel.STANDARD).fromStaleFeed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
    assertThat(finding.blocks()).isTrue();
  }

  @Test
  void holdsAtTheVeryInstantTheAssessmentIsDueAgain() {
    // when
    Finding finding = startingTherapy(SafetyFacts.of(standardUntil(NOW)));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenOneInstantAfterTheAssessmentWasDue() {
    // when
    Finding finding = startingTherapy(SafetyFacts.of(standardUntil(NOW.minusNanos(1))));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.facts()).containsEntry("gateRow", "OVERDUE");
  }

  private Finding startingTherapy(SafetyFacts safety) {
    return Evaluation.ofStarting(therapyForHer().build(), whereSheIsSafe().safety(safety), rule);
  }

  private static Assessment standardUntil(Instant instant) {
    return Assessment.of(SafetyLevel.STANDARD, instant);
  }
}
