package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.NOW;
import static dev.hearth.guidance.rulebook.ACase.YESTERDAY;
import static dev.hearth.guidance.rulebook.ACase.newLocks;
import static dev.hearth.guidance.rulebook.ACase.sheSaid;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Transition.OrderBreached;
import dev.hearth.guidance.situation.Agreement;
import dev.hearth.guidance.situation.AgreementState;
import dev.hearth.guidance.situation.OrderDiscussion;
import dev.hearth.guidance.situation.OrderStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.ProtectionOrder;
import dev.hearth.guidance.situation.SituationBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SheIsOfferedHelpToReportABreachTest {

  private static final Instant BREACH = YESTERDAY;

  private final SheIsOfferedHelpToReportABreach rule = new SheIsOfferedHelpToReportABreach();

  @Test
  void holdsOnceHelpIsOfferedForAnOrderInForce() {
    // when
    Finding finding = of(OrderStatus.IN_FORCE, YESTERDAY, null);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenByAnOrderInForceWithoutAnOffer() {
    // when
    Finding finding = of(OrderStatus.IN_FORCE, null, null);

    // then
    assertThat(finding.needsAcknowledgement()).isTrue();
    assertThat(finding.facts()).containsEntry("breached", "false");
  }

  @ParameterizedTest
  @EnumSource(OrderStatus.class)
  void isBrokenByABreachWithoutAnOfferWhateverBecameOfTheOrder(OrderStatus status) {
    // when
    Finding finding = of(status, null, BREACH);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void anOfferFromBeforeTheBreachIsNotEnough() {
    // when
    Finding finding = of(OrderStatus.IN_FORCE, BREACH.minusMillis(1), BREACH);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void holdsAtTheBoundaryWhereTheOfferIsMadeInTheInstantOfTheBreach() {
    // when
    Finding finding = of(OrderStatus.IN_FORCE, BREACH, BREACH);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void holdsWhereAnItemOfHelpToReportWasPutToHerSinceTheBreach() {
    // given
    PlanItem declined = helpToReport(sheSaid(AgreementState.DECLINED, NOW));
    PlanItem before = helpToReport(sheSaid(AgreementState.AGREED, BREACH));
    PlanItem notYet = helpToReport(Agreement.notAsked());

    // when / then
    assertThat(with(declined).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(with(before).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(with(notYet).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(with(newLocks().withAgreement(sheSaid(AgreementState.AGREED, NOW)).build()))
        .extracting(Finding::outcome)
        .isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest
  @EnumSource(value = OrderStatus.class, mode = Mode.EXCLUDE, names = "IN_FORCE")
  void hasNothingToSayWhereNoOrderIsInForceAndNoneWasBreached(OrderStatus status) {
    // when
    Finding finding = of(status, null, null);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyRecordedWhetherThereIsAnOrder() {
    // when
    Finding finding = single(whereSheIsSafe());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  private static PlanItem helpToReport(Agreement agreement) {
    return newLocks()
        .fromCatalogue("police-breach-reporting-support", InterventionSafetyGate.NONE)
        .withAgreement(agreement)
        .build();
  }

  private Finding with(PlanItem item) {
    return single(
        whereSheIsSafe().protectionOrder(order(OrderStatus.IN_FORCE, null, BREACH)).item(item));
  }

  private Finding of(OrderStatus status, @Nullable Instant offered, @Nullable Instant breach) {
    return single(whereSheIsSafe().protectionOrder(order(status, offered, breach)));
  }

  private static ProtectionOrder order(
      OrderStatus status, @Nullable Instant offered, @Nullable Instant breach) {
    return new ProtectionOrder(status, OrderDiscussion.notYet(), offered, breach);
  }

  private Finding single(SituationBuilder theCase) {
    return Evaluation.single(rule, theCase.build(), new OrderBreached());
  }
}
