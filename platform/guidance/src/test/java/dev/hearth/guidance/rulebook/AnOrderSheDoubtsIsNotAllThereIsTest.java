package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.YESTERDAY;
import static dev.hearth.guidance.rulebook.ACase.newLocks;
import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.FeelsSafer;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.OrderDiscussion;
import dev.hearth.guidance.situation.OrderStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.ProtectionOrder;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AnOrderSheDoubtsIsNotAllThereIsTest {

  private final AnOrderSheDoubtsIsNotAllThereIs rule = new AnOrderSheDoubtsIsNotAllThereIs();

  @ParameterizedTest
  @EnumSource(names = {"NO", "UNSURE"})
  void isBrokenWhereSheDoubtsTheOrderAndItIsAllThereIs(FeelsSafer feels) {
    // given
    PlanItem order = measure("domestic-violence-order").inStatus(ItemStatus.ACTIVE).build();

    // when
    Finding finding = of(feels, order);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject().ref()).isEqualTo("protection-order");
    assertThat(finding.facts())
        .containsEntry("feelsSafer", feels.name())
        .containsEntry("otherMeasures", "0");
  }

  @ParameterizedTest
  @EnumSource(names = {"NO", "UNSURE", "NOT_DISCUSSED", "YES"})
  void holdsWhereLocksAreUnderWayBesideItWhateverSheFeels(FeelsSafer feels) {
    // when
    Finding finding = of(feels, newLocks().inStatus(ItemStatus.ACTIVE).build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).containsEntry("otherMeasures", "1");
  }

  @Test
  void holdsWhereSheThinksThatItMakesHerSafer() {
    // when
    Finding finding = of(FeelsSafer.YES);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void countsAMeasureThatStartsWithThePlan() {
    // given
    PlanItem locks = newLocks().build();

    // when
    Finding finding =
        of(order(OrderStatus.IN_FORCE, FeelsSafer.NO), Evaluation.activating(locks), locks);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(value = ItemStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
  void countsNoMeasureThatIsNotUnderWay(ItemStatus status) {
    // when
    Finding finding = of(FeelsSafer.NO, newLocks().inStatus(status).build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void countsNothingButSafetyMeasures() {
    // when
    Finding finding = of(FeelsSafer.NO, therapyForHer().inStatus(ItemStatus.ACTIVE).build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void isUnknownWhereNobodyAskedHerOrToldWhatKindTheOnlyItemIs() {
    // given
    PlanItem something =
        PlanItem.describe(UUID.randomUUID(), null).inStatus(ItemStatus.ACTIVE).build();

    // when
    Finding notAsked = of(FeelsSafer.NOT_DISCUSSED);
    Finding ofNoKind = of(FeelsSafer.NO, something);

    // then
    assertThat(notAsked.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(ofNoKind.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void isUnknownWhereNobodyRecordedWhetherThereIsAnOrder() {
    // when
    Finding finding = of((ProtectionOrder) null, Evaluation.activating());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.subject().ref()).isEqualTo("protection-order");
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "EXPIRED"})
  void hasNothingToSayWhereThereIsNoOrder(OrderStatus status) {
    // when
    Finding finding = of(order(status, FeelsSafer.NO), Evaluation.activating());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private Finding of(FeelsSafer feels, PlanItem... items) {
    return of(order(OrderStatus.IN_FORCE, feels), Evaluation.activating(), items);
  }

  private Finding of(@Nullable ProtectionOrder order, Transition step, PlanItem... items) {
    return Evaluation.single(
        rule, whereSheIsSafe().protectionOrder(order).items(List.of(items)).build(), step);
  }

  private static ProtectionOrder order(OrderStatus status, FeelsSafer feels) {
    return new ProtectionOrder(
        status, new OrderDiscussion(true, feels, true, true), YESTERDAY, null);
  }

  private static PlanItemBuilder measure(String code) {
    return newLocks().fromCatalogue(code, InterventionSafetyGate.NONE);
  }
}
