package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.herTask;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static dev.hearth.guidance.rulebook.AnIntervention.copingSkills;
import static dev.hearth.guidance.rulebook.AnIntervention.cpp;
import static dev.hearth.guidance.rulebook.AnIntervention.forHer;
import static dev.hearth.guidance.rulebook.AnIntervention.motherAndBabyGroup;
import static dev.hearth.guidance.rulebook.AnIntervention.supportNetwork;
import static dev.hearth.guidance.rulebook.AnIntervention.trustBuilding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition.ItemActivate;
import dev.hearth.guidance.situation.BuildingBlock;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.mother.Background;
import dev.hearth.guidance.situation.mother.Mother;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TraumaWorkGoesWithAttachmentWorkTest {

  private static final AnIntervention NET =
      forHer("narrative-exposure-therapy", ItemKind.THERAPY, BuildingBlock.TRAUMA);

  private final TraumaWorkGoesWithAttachmentWork rule = new TraumaWorkGoesWithAttachmentWork();

  @Test
  void isBrokenByTraumaTherapyAlone() {
    // given
    PlanItem therapy = NET.proposed();

    // when
    Finding started = whenStarted(therapy, Told.YES);
    Finding planned = inAPlan(Told.YES, therapy);

    // then
    assertThat(started.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(started.severity()).isEqualTo(Severity.WARN);
    assertThat(started.subject().ref()).isEqualTo("item:" + therapy.id());
    assertThat(started.facts()).containsEntry("attachmentItems", "0");
    assertThat(planned.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(planned.subject().ref()).isEqualTo("plan");
  }

  @Test
  void holdsWithWorkForTheTwoBesideItThatIsOnlyProposed() {
    // given
    PlanItem therapy = NET.proposed();
    PlanItem forTheTwo = cpp().proposed();

    // when
    Finding started = whenStarted(therapy, Told.YES, forTheTwo);
    Finding planned = inAPlan(Told.YES, therapy, forTheTwo);

    // then
    assertThat(started.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(started.facts()).containsEntry("attachmentItems", "1");
    assertThat(planned.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void holdsWithATherapyThatIsBothAtOnce() {
    // when
    Finding finding = whenStarted(cpp().proposed(), Told.YES);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void doesNotCountWhatSheDeclinedOrTheBuildingOfTrust() {
    // given
    PlanItem declined = cpp().item().inStatus(ItemStatus.DECLINED).build();

    // when
    Finding finding = whenStarted(NET.proposed(), Told.YES, declined, trustBuilding().proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void hasNothingToSayWhereNoChildIsWithHer() {
    // when
    Finding finding = whenStarted(NET.proposed(), Told.NO);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding.facts()).isEmpty();
  }

  @Test
  void hasNothingToSayOfWhatIsNoTraumaTherapyForHer() {
    // given
    AnIntervention forTheChild = NET.forOthers("CHILD");

    // when / then
    assertThat(whenStarted(forTheChild.proposed(), Told.YES).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(whenStarted(copingSkills().proposed(), Told.YES).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(whenStarted(trustBuilding().proposed(), Told.YES).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(whenStarted(herTask().build(), Told.YES).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(whenStarted(NET.item().involvingMother(false).build(), Told.YES).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void hasNothingToSayOfAPlanWithoutTraumaTherapyOrWhereSheDeclinedIt() {
    // when
    Finding nothing = inAPlan(Told.YES, motherAndBabyGroup().proposed());
    Finding declined = inAPlan(Told.YES, NET.item().inStatus(ItemStatus.DECLINED).build());

    // then
    assertThat(nothing.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(declined.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void looksAtTheItemThatStartsAndNotAtTheTherapyBesideIt() {
    // when
    Finding finding = whenStarted(supportNetwork().proposed(), Told.YES, NET.proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyToldWhetherAChildIsWithHer() {
    // when
    Finding notAsked = whenStarted(NET.proposed(), Told.NOT_ASKED);
    Finding notTold = inAPlan(null, NET.proposed());

    // then
    assertThat(notAsked.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(notTold.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  private Finding whenStarted(PlanItem item, @Nullable Told childWithHer, PlanItem... others) {
    return Evaluation.single(
        rule,
        withChild(childWithHer).item(item).items(List.of(others)).build(),
        new ItemActivate(item.id()));
  }

  private Finding inAPlan(@Nullable Told childWithHer, PlanItem... items) {
    return Evaluation.single(
        rule, withChild(childWithHer).items(List.of(items)).build(), Evaluation.activating());
  }

  private static SituationBuilder withChild(@Nullable Told withHer) {
    Background she = new Background(null, null, null, null, null, null, null, withHer);
    return whereSheIsSafe()
        .mother(new Mother(she, null, null, null, null, null, null, null, null, null));
  }
}
