package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.herTask;
import static dev.hearth.guidance.rulebook.ACase.hisBehaviourChange;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.CurrentRisk;
import dev.hearth.guidance.situation.Engagement;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.PersonUsingViolence;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Purpose;
import dev.hearth.guidance.situation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class HisRiskStaysOutOfHerTasksTest {

  private static final PlanItem HIS_DRINKING = task(Assignee.MOTHER, Target.PUV, Purpose.OTHER);

  private final HisRiskStaysOutOfHerTasks rule = new HisRiskStaysOutOfHerTasks();

  @Test
  void isBrokenWhenSheIsToSeeThatHeDoesNotDrink() {
    // when
    Finding finding = Evaluation.ofStarting(HIS_DRINKING, whereSheIsSafe(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.item(HIS_DRINKING.id()));
    assertThat(finding.facts())
        .containsEntry("assignee", "MOTHER")
        .containsEntry("target", "PUV")
        .containsEntry("purpose", "OTHER");
  }

  @Test
  void hasNothingToSayWhenHeAttendsTheAlcoholServiceHimself() {
    // when
    Finding finding = Evaluation.ofStarting(hisBehaviourChange().build(), whereSheIsSafe(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @EnumSource(names = "MOTHER", mode = Mode.EXCLUDE)
  void hasNothingToSayOfWhatOthersCarry(Assignee who) {
    // given
    PlanItem item = task(who, Target.PUV, Purpose.ADDRESS_VIOLENCE);

    // when
    Finding finding = Evaluation.ofStarting(item, whereSheIsSafe(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0} carries it, it acts on {1}, for {2}: {3}")
  @CsvSource({
    "MOTHER, MOTHER, OTHER,            SATISFIED",
    "MOTHER, CHILD,  SAFETY,           SATISFIED",
    "MOTHER, FAMILY, ADDRESS_VIOLENCE, VIOLATED",
    "MOTHER, PUV,    ,                 VIOLATED",
    "MOTHER, ,       ADDRESS_VIOLENCE, VIOLATED",
    "MOTHER, ,       OTHER,            UNKNOWN",
    "MOTHER, MOTHER, ,                 UNKNOWN",
    ",       PUV,    OTHER,            UNKNOWN",
    ",       MOTHER, OTHER,            SATISFIED"
  })
  void looksAtWhomAndWhatHerTaskIsFor(
      @Nullable Assignee who, @Nullable Target target, @Nullable Purpose purpose, Outcome outcome) {
    // when
    Finding finding = Evaluation.ofStarting(task(who, target, purpose), whereSheIsSafe(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.blocks()).isFalse();
    assertThat(finding.facts())
        .containsEntry("target", target == null ? "NOT_TOLD" : target.name());
  }

  @Test
  void hasNothingToSayWhereNobodyIsADanger() {
    // given
    var noDanger = new PersonUsingViolence(Engagement.POSSIBLE, false, CurrentRisk.NO);
    var nobody =
        whereSheIsSafe().personUsingViolence(null).maltreatment(List.of(MaltreatmentType.NEGLECT));

    // when
    Finding notNow =
        Evaluation.ofStarting(HIS_DRINKING, whereSheIsSafe().personUsingViolence(noDanger), rule);
    Finding never = Evaluation.ofStarting(HIS_DRINKING, nobody, rule);

    // then
    assertThat(notNow.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(never.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereThereIsDomesticViolenceAndNobodyIsRecorded() {
    // when
    Finding finding =
        Evaluation.ofStarting(HIS_DRINKING, whereSheIsSafe().personUsingViolence(null), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.needsAcknowledgement()).isTrue();
  }

  private static PlanItem task(
      @Nullable Assignee who, @Nullable Target target, @Nullable Purpose purpose) {
    return herTask().carriedBy(who).actingOn(target).inOrderTo(purpose).build();
  }
}
