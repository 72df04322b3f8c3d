package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.herTask;
import static dev.hearth.guidance.rulebook.ACase.hisBehaviourChange;
import static dev.hearth.guidance.rulebook.ACase.policeCheckOnHim;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.PlanAmend;
import dev.hearth.guidance.situation.CurrentRisk;
import dev.hearth.guidance.situation.Engagement;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.PersonUsingViolence;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.SituationBuilder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheDoesNotCarryTheTasksAloneTest {

  private static final Transition ACTIVATION = Evaluation.activating();
  private static final List<PlanItem> TWO_TASKS_OF_HERS =
      List.of(herTask().build(), herTask().build());

  private final SheDoesNotCarryTheTasksAlone rule = new SheDoesNotCarryTheTasksAlone();

  @Test
  void holdsWhenHeHasATaskToo() {
    // given
    var shared = whereSheIsSafe().items(TWO_TASKS_OF_HERS).item(hisBehaviourChange().build());

    // when
    Finding finding = activating(shared);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).containsEntry("herTasks", "2").containsEntry("hisTasks", "1");
  }

  @Test
  void holdsAtTheBoundaryOfOneTask() {
    // given
    var oneTask = whereSheIsSafe().item(herTask().build());

    // when
    Finding finding = activating(oneTask);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenWhenSheHasTwoTasksAndHeHasNone() {
    // given
    var unfair = whereSheIsSafe().items(TWO_TASKS_OF_HERS);

    // when
    Finding finding = activating(unfair);

    // then
    assertThat(finding.blocks()).isTrue();
    assertThat(finding.overridable()).isFalse();
    assertThat(finding.facts()).containsEntry("herTasks", "2").containsEntry("hisTasks", "0");
  }

  @Test
  void countsWhatIsOnlyProposedToHerAndNotWhatIsOnlyProposedToHim() {
    // given
    var proposals =
        whereSheIsSafe()
            .item(herTask().inStatus(ItemStatus.PROPOSED).build())
            .item(herTask().inStatus(ItemStatus.ACTIVE).build())
            .item(hisBehaviourChange().inStatus(ItemStatus.PROPOSED).build());

    // when
    Finding finding = activating(proposals);

    // then
    assertThat(finding.blocks()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"ON_HOLD", "DONE", "DECLINED"})
  void doesNotCountWhatSheNeedNotDo(ItemStatus status) {
    // given
    var oneLeft = whereSheIsSafe().item(herTask().build()).item(herTask().inStatus(status).build());

    // when
    Finding finding = activating(oneLeft);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).containsEntry("herTasks", "1");
  }

  @Test
  void doesNotTakeAnAgencysActionForATaskOfHis() {
    // given
    var agencyOnly = whereSheIsSafe().items(TWO_TASKS_OF_HERS).item(policeCheckOnHim().build());

    // when
    Finding finding = activating(agencyOnly);

    // then
    assertThat(finding.blocks()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = Engagement.class, names = "POSSIBLE", mode = EnumSource.Mode.EXCLUDE)
  void warnsWhenHeCannotBeEngagedAndTheRecordSaysWhy(Engagement engagement) {
    // given
    var him = new PersonUsingViolence(engagement, true, CurrentRisk.YES);
    var explained = whereSheIsSafe().personUsingViolence(him).items(TWO_TASKS_OF_HERS);

    // when
    Finding finding = activating(explained);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
  }

  @Test
  void blocksWhenHeCannotBeEngagedAndTheRecordDoesNotSayWhy() {
    // given
    var him = new PersonUsingViolence(Engagement.UNSAFE_TO_ENGAGE, false, CurrentRisk.YES);
    var unexplained = whereSheIsSafe().personUsingViolence(him).items(TWO_TASKS_OF_HERS);

    // when
    Finding finding = activating(unexplained);

    // then
    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
  }

  @Test
  void blocksWhenNobodyRecordedWhetherHeCanBeEngaged() {
    // given
    var him = new PersonUsingViolence(null, true, CurrentRisk.UNKNOWN);
    var notRecorded = whereSheIsSafe().personUsingViolence(him).items(TWO_TASKS_OF_HERS);

    // when
    Finding finding = activating(notRecorded);

    // then
    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
  }

  @Test
  void hasNothingToSayWhenHeIsNoDangerNow() {
    // given
    var him = new PersonUsingViolence(Engagement.UNKNOWN_PERSON, true, CurrentRisk.NO);
    var noDanger = whereSheIsSafe().personUsingViolence(him).items(TWO_TASKS_OF_HERS);

    // when
    Finding finding = activating(noDanger);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void hasNothingToSayWhenNobodyUsesViolence() {
    // given
    var neglectOnly =
        Situation.describe(ACase.NOW)
            .maltreatment(List.of(MaltreatmentType.NEGLECT))
            .items(TWO_TASKS_OF_HERS);

    // when
    Finding finding = activating(neglectOnly);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhenThereIsDomesticViolenceAndNobodyIsRecorded() {
    // given
    var nobodyRecorded = whereSheIsSafe().personUsingViolence(null).items(TWO_TASKS_OF_HERS);

    // when
    Finding finding = activating(nobodyRecorded);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.needsAcknowledgement()).isTrue();
  }

  @Test
  void blocksAnAmendmentThatGivesHerAnotherTask() {
    // given
    Situation unfair = whereSheIsSafe().items(TWO_TASKS_OF_HERS).build();
    var addsATask = new PlanAmend(Set.of(TWO_TASKS_OF_HERS.getLast().id()));

    // when
    Finding finding = Evaluation.single(rule, unfair, addsATask);

    // then
    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
  }

  @Test
  void onlyWarnsOnAnAmendmentThatTakesOneOfHerManyTasksOff() {
    // given
    Situation stillUnfair = whereSheIsSafe().items(TWO_TASKS_OF_HERS).build();
    var takesOff = new PlanAmend(Set.of());

    // when
    Finding finding = Evaluation.single(rule, stillUnfair, takesOff);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
  }

  @Test
  void onlyWarnsOnAnAmendmentThatProposesATaskToHim() {
    // given
    PlanItem proposedToHim = hisBehaviourChange().inStatus(ItemStatus.PROPOSED).build();
    Situation stillUnfair = whereSheIsSafe().items(TWO_TASKS_OF_HERS).item(proposedToHim).build();

    // when
    Finding finding =
        Evaluation.single(rule, stillUnfair, new PlanAmend(Set.of(proposedToHim.id())));

    // then
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
  }

  private Finding activating(SituationBuilder theCase) {
    return Evaluation.single(rule, theCase.build(), ACTIVATION);
  }
}
