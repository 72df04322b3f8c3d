package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static dev.hearth.guidance.rulebook.AnIntervention.supportiveGp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.review.Review;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition.ReferralSend;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.item.HealthWork;
import dev.hearth.guidance.situation.item.HealthWork.HealthTarget;
import dev.hearth.guidance.situation.item.HealthWork.Whose;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HerHealthIsSeenInTheLightOfTheViolenceTest {

  private static final Set<HealthTarget> DRINKING = Set.of(HealthTarget.SUBSTANCE_USE);

  private final HerHealthIsSeenInTheLightOfTheViolence rule =
      new HerHealthIsSeenInTheLightOfTheViolence();

  @ParameterizedTest(name = "considered {0}, noted {1}: {2}")
  @CsvSource({
    "true,  true,  SATISFIED",
    "true,  false, VIOLATED",
    "false, true,  VIOLATED",
    "false, false, VIOLATED",
    ",      true,  UNKNOWN",
    "true,  ,      UNKNOWN",
    ",      false, VIOLATED",
    "false, ,      VIOLATED"
  })
  void asksForThoughtAndANoteOnWhatTheViolenceHasToDoWithIt(
      @Nullable Boolean considered, @Nullable Boolean noted, Outcome outcome) {
    // when
    Finding finding = of(new HealthWork(Whose.MOTHER, DRINKING, considered, noted));

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.facts()).containsEntry("targets", "SUBSTANCE_USE");
  }

  @Test
  void refusesToSendHerToAnAlcoholServiceWithoutANote() {
    // when
    Finding finding = of(new HealthWork(Whose.MOTHER, DRINKING, false, false));

    // then
    assertThat(finding.blocks()).isTrue();
    assertThat(finding.overridable()).isFalse();
    assertThat(finding.subject().ref()).startsWith("item:");
  }

  @ParameterizedTest
  @EnumSource(names = {"CHILD", "PUV"})
  void hasNothingToSayOfTheHealthOfOthers(Whose whose) {
    // when
    Finding finding = of(new HealthWork(whose, DRINKING, false, false));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding.facts()).isEmpty();
  }

  @Test
  void hasNothingToSayOfAnItemThatWorksOnNoHealthProblem() {
    // when
    Finding ofHers = of(new HealthWork(Whose.MOTHER, Set.of(), false, false));
    Finding ofNobody = of(new HealthWork(null, Set.of(), null, null));

    // then
    assertThat(ofHers.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(ofNobody.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyToldWhoseProblemItIsOrWhich() {
    // when
    Finding whose = of(new HealthWork(null, DRINKING, false, false));
    Finding which = of(new HealthWork(Whose.MOTHER, null, false, false));

    // then
    assertThat(whose.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(whose.severity()).isEqualTo(Severity.WARN);
    assertThat(which.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(which.facts()).containsEntry("targets", "UNKNOWN");
  }

  @Test
  void namesBothProblemsInOrder() {
    // when
    Finding finding =
        of(
            new HealthWork(
                Whose.MOTHER,
                Set.of(HealthTarget.SUBSTANCE_USE, HealthTarget.MENTAL_HEALTH),
                true,
                true));

    // then
    assertThat(finding.facts()).containsEntry("targets", "MENTAL_HEALTH,SUBSTANCE_USE");
  }

  @Test
  void onlyWarnsOfAVisitToHerDoctor() {
    // given
    PlanItem doctor =
        supportiveGp().item().health(new HealthWork(Whose.MOTHER, DRINKING, false, false)).build();

    // when
    Review review =
        RuleBook.evaluate(whereSheIsSafe().item(doctor).build(), new ReferralSend(doctor.id()));

    // then
    Finding finding = Evaluation.of("MHS-01", review);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  private Finding of(HealthWork work) {
    PlanItem item = therapyForHer().health(work).build();
    return Evaluation.ofStarting(item, whereSheIsSafe(), rule);
  }
}
