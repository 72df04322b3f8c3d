package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Transition.AssessmentStart;
import dev.hearth.guidance.situation.PlanFrame;
import dev.hearth.guidance.situation.Question;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Topic;
import dev.hearth.guidance.situation.TrustState;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustComesBeforeAskingAboutSexualViolenceTest {

  private static final Question QUESTION = Question.toMother("SX07").about(Topic.SEXUAL_VIOLENCE);

  private final TrustComesBeforeAskingAboutSexualViolence rule =
      new TrustComesBeforeAskingAboutSexualViolence();

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"NEW, VIOLATED", "BUILDING, VIOLATED", "ESTABLISHED, SATISFIED"})
  void holdsOnceTrustIsEstablishedAndNotBefore(TrustState trust, Outcome outcome) {
    // when
    Finding finding = of(QUESTION.atTrust(trust));

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.facts()).containsEntry("trust", trust.name());
  }

  @Test
  void neverBlocks() {
    // when
    Finding finding = of(QUESTION.atTrust(TrustState.NEW));

    // then
    assertThat(finding.blocks()).isFalse();
    assertThat(finding.needsAcknowledgement()).isTrue();
    assertThat(finding.subject().ref()).isEqualTo("question:SX07");
  }

  @Test
  void holdsWhenSheSpeaksOfItHerselfHoweverNewTheTrust() {
    // when
    Finding finding = of(QUESTION.atTrust(TrustState.NEW).raisedByHer(true));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isUnknownWhereNobodyNotedTheTrust() {
    // when
    Finding finding = of(QUESTION);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.isOpen()).isTrue();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"NEW, VIOLATED", "BUILDING, VIOLATED", "ESTABLISHED, SATISFIED"})
  void goesByTheTrustOfTheCaseWhereNothingIsNotedWithTheQuestion(
      TrustState trust, Outcome outcome) {
    // when
    Finding finding = inAPlan(trust, QUESTION);

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.subject().ref()).isEqualTo("question:SX07");
  }

  @Test
  void goesByWhatIsNotedWithTheQuestionFirst() {
    // when
    Finding finding = inAPlan(TrustState.NEW, QUESTION.atTrust(TrustState.ESTABLISHED));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isUnknownWhereThePlanDoesNotNoteTheTrustEither() {
    // when
    Finding finding = inAPlan(null, QUESTION);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void hasNothingToSayOfAPlanInWhichNoQuestionIsPlanned() {
    // given
    Situation nothingPlanned = whereSheIsSafe().build();

    // when
    Finding finding = Evaluation.single(rule, nothingPlanned, Evaluation.activating());
    List<Finding> assessment = rule.evaluate(nothingPlanned, new AssessmentStart());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding.subject().ref()).isEqualTo("plan");
    assertThat(assessment).isEmpty();
  }

  @Test
  void hasNothingToSayOfAnotherQuestion() {
    // when
    Finding finding = of(Question.toMother("SC04").atTrust(TrustState.NEW));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private Finding inAPlan(@Nullable TrustState trust, Question question) {
    PlanFrame frame = new PlanFrame(null, null, null, null, null, trust);
    return Evaluation.single(
        rule,
        whereSheIsSafe().frame(frame).questions(List.of(question)).build(),
        Evaluation.activating());
  }

  private Finding of(Question question) {
    return Evaluation.single(
        rule, whereSheIsSafe().questions(List.of(question)).build(), new AssessmentStart());
  }
}
