package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.elevatedWithAPlanAndHerYes;
import static dev.hearth.guidance.rulebook.ACase.kinshipCarersCourse;
import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsInDanger;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.SafetyFacts;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.PlanActivate;
import dev.hearth.guidance.situation.PlanItem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoTherapyWhileSheIsNotSafeTest {

  private final NoTherapyWhileSheIsNotSafe rule = new NoTherapyWhileSheIsNotSafe();

  @Test
  void holdsWhenSheIsSafe() {
    // given
    PlanItem therapy = therapyForHer().build();

    // when
    Finding finding = Evaluation.ofStarting(therapy, whereSheIsSafe(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).containsEntry("gateRow", "STANDARD");
  }

  @Test
  void isBrokenByTherapyWhileTheDangerIsHigh() {
    // given
    PlanItem therapy = therapyForHer().build();

    // when
    Finding finding = Evaluation.ofStarting(therapy, whereSheIsInDanger(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
    assertThat(finding.overridable()).isFalse();
    assertThat(finding.subject()).isEqualTo(Subject.item(therapy.id()));
    assertThat(finding.facts()).containsEntry("gateRow", "HIGH_OR_IMMEDIATE");
    assertThat(finding.explanation()).startsWith("The danger is high or immediate.");
    assertThat(finding.howToFix()).isNotEmpty();
  }

  @Test
  void hasNothingToSayOfACourseInWhichTheMotherTakesNoPart() {
    // given
    PlanItem course = kinshipCarersCourse().build();

    // when
    Finding finding = Evaluation.ofStarting(course, whereSheIsInDanger(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isBrokenWhenNobodyKnowsHowSafeSheIs() {
    // given
    PlanItem therapy = therapyForHer().build();
    var unknown = whereSheIsSafe().safety(SafetyFacts.notAssessed());

    // when
    Finding finding = Evaluation.ofStarting(therapy, unknown, rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.facts()).containsEntry("gateRow", "NO_ASSESSMENT");
  }

  @Test
  void holdsAtElevatedOnlyJustWithASafetyPlanAndHerYes() {
    // given
    PlanItem therapy = therapyForHer().build();
    var justEnough = whereSheIsSafe().safety(elevatedWithAPlanAndHerYes());

    // when
    Finding finding = Evaluation.ofStarting(therapy, justEnough, rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenAtElevatedWhenSheWasNotAsked() {
    // given
    PlanItem therapy = therapyForHer().build();
    var notAsked =
        whereSheIsSafe()
            .safety(elevatedWithAPlanAndHerYes().sheFeelsSafeEnough(FeelsSafeEnough.NOT_ASKED));

    // when
    Finding finding = Evaluation.ofStarting(therapy, notAsked, rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void yieldsToASupervisorOnceHerOwnRequestIsOnRecord() {
    // given
    PlanItem askedFor = therapyForHer().motherRequestedStart(true).build();

    // when
    Finding finding = Evaluation.ofStarting(askedFor, whereSheIsInDanger(), rule);

    // then
    assertThat(finding.blocks()).isTrue();
    assertThat(finding.overridable()).isTrue();
  }

  @Test
  void judgesEachItemOfAPlanByItself() {
    // given
    PlanItem therapy = therapyForHer().build();
    PlanItem course = kinshipCarersCourse().build();
    PlanItem notNamed = therapyForHer().build();
    var situation = whereSheIsInDanger().items(List.of(therapy, course, notNamed)).build();

    // when
    List<Finding> findings =
        rule.evaluate(situation, new PlanActivate(Set.of(course.id(), therapy.id())));

    // then
    assertThat(findings)
        .extracting(Finding::subject)
        .containsExactly(Subject.item(therapy.id()), Subject.item(course.id()));
    assertThat(findings)
        .extracting(Finding::outcome)
        .containsExactly(Outcome.VIOLATED, Outcome.NOT_APPLICABLE);
  }
}
