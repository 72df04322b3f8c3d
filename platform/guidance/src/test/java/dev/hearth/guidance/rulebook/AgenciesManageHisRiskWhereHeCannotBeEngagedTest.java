package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.policeCheckOnHim;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.CurrentRisk;
import dev.hearth.guidance.situation.Engagement;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.PersonUsingViolence;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.guidance.situation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AgenciesManageHisRiskWhereHeCannotBeEngagedTest {

  private static final PlanItem POLICE_LIAISON =
      policeCheckOnHim().inStatus(ItemStatus.ACTIVE).build();

  private final AgenciesManageHisRiskWhereHeCannotBeEngaged rule =
      new AgenciesManageHisRiskWhereHeCannotBeEngaged();

  @Test
  void isBrokenWithoutAReasonAndWithoutAnItem() {
    // when
    Finding finding = activating(him(Engagement.UNSAFE_TO_ENGAGE, false));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.plan());
    assertThat(finding.facts())
        .containsEntry("engagement", "UNSAFE_TO_ENGAGE")
        .containsEntry("reasonRecorded", "false")
        .containsEntry("itemsOnHisRisk", "0");
  }

  @ParameterizedTest
  @EnumSource(names = {"UNSAFE_TO_ENGAGE", "NO_CONTACT_ORDERED", "UNKNOWN_PERSON"})
  void holdsWithTheReasonAndLiaisonWithThePolice(Engagement engagement) {
    // when
    Finding finding = activating(him(engagement, true).item(POLICE_LIAISON));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts())
        .containsEntry("reasonRecorded", "true")
        .containsEntry("itemsOnHisRisk", "1");
  }

  @ParameterizedTest
  @EnumSource(names = {"UNSAFE_TO_ENGAGE", "NO_CONTACT_ORDERED", "UNKNOWN_PERSON"})
  void isBrokenAtTheBoundaryWhereOneOfTheTwoIsLacking(Engagement engagement) {
    // when
    Finding withoutReason = activating(him(engagement, false).item(POLICE_LIAISON));
    Finding withoutItem = activating(him(engagement, true));

    // then
    assertThat(withoutReason.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(withoutItem.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void holdsWhereHeCanBeEngaged() {
    // when
    Finding finding = activating(him(Engagement.POSSIBLE, false));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"AGREED", "ACTIVE"},
      mode = Mode.EXCLUDE)
  void countsOnlyWhatAnAgencyHasTakenOn(ItemStatus status) {
    // given
    PlanItem idle = policeCheckOnHim().inStatus(status).build();
    SituationBuilder theCase = him(Engagement.UNSAFE_TO_ENGAGE, true).item(idle);

    // when
    Finding finding = activating(theCase);
    Finding started = Evaluation.single(rule, theCase.build(), Evaluation.activating(idle));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(started.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(names = {"PRACTITIONER", "AGENCY"})
  void countsWhatAWorkerOrAnAgencyCarries(Assignee who) {
    // given
    PlanItem onHim = policeCheckOnHim().carriedBy(who).build();

    // when
    Finding finding = activating(him(Engagement.UNSAFE_TO_ENGAGE, true).item(onHim));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"PRACTITIONER", "AGENCY"},
      mode = Mode.EXCLUDE)
  void countsOnlyWhatAWorkerOrAnAgencyCarries(Assignee who) {
    // given
    PlanItem notAnAgencys = policeCheckOnHim().carriedBy(who).build();

    // when
    Finding finding = activating(him(Engagement.UNSAFE_TO_ENGAGE, true).item(notAnAgencys));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest
  @EnumSource(names = "PUV", mode = Mode.EXCLUDE)
  void countsOnlyWhatActsOnHim(Target target) {
    // given
    PlanItem onSomebodyElse =
        policeCheckOnHim().carriedBy(Assignee.AGENCY).actingOn(target).build();

    // when
    Finding finding = activating(him(Engagement.UNSAFE_TO_ENGAGE, true).item(onSomebodyElse));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void hasNothingToSayWhereHeIsDeadOrNoDangerNow() {
    // given
    var noDanger = new PersonUsingViolence(Engagement.UNKNOWN_PERSON, false, CurrentRisk.NO);

    // when
    Finding dead = activating(him(Engagement.DECEASED, false));
    Finding abroad = activating(whereSheIsSafe().personUsingViolence(noDanger));
    Finding nobody =
        activating(
            whereSheIsSafe()
                .personUsingViolence(null)
                .maltreatment(List.of(MaltreatmentType.NEGLECT)));

    // then
    assertThat(dead.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(abroad.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(nobody.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyRecordedHimOrWhetherHeCanBeEngaged() {
    // when
    Finding notRecorded = activating(whereSheIsSafe().personUsingViolence(null));
    Finding engagementNotTold = activating(him(null, true));
    Finding coveredAnyway = activating(him(null, true).item(POLICE_LIAISON));

    // then
    assertThat(notRecorded.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(engagementNotTold.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(engagementNotTold.needsAcknowledgement()).isTrue();
    assertThat(engagementNotTold.facts()).containsEntry("engagement", "NOT_TOLD");
    assertThat(coveredAnyway.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isUnknownWhereNobodyToldWhatAnItemActsOn() {
    // given
    PlanItem half = policeCheckOnHim().actingOn(null).build();

    // when
    Finding finding = activating(him(Engagement.UNSAFE_TO_ENGAGE, true).item(half));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.facts()).containsEntry("itemsOnHisRisk", "0");
  }

  private static SituationBuilder him(@Nullable Engagement engagement, boolean reasonRecorded) {
    return whereSheIsSafe()
        .personUsingViolence(
            new PersonUsingViolence(engagement, reasonRecorded, CurrentRisk.UNKNOWN));
  }

  private Finding activating(SituationBuilder theCase) {
    return Evaluation.single(rule, theCase.build(), Evaluation.activating());
  }
}
