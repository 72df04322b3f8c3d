package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Transition.ProtectionOrderUpdate;
import dev.hearth.guidance.situation.FeelsSafer;
import dev.hearth.guidance.situation.OrderDiscussion;
import dev.hearth.guidance.situation.OrderStatus;
import dev.hearth.guidance.situation.ProtectionOrder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TheOrderIsTalkedThroughWithHerTest {

  private static final OrderDiscussion ALL = new OrderDiscussion(true, FeelsSafer.YES, true, true);

  private final TheOrderIsTalkedThroughWithHer rule = new TheOrderIsTalkedThroughWithHer();

  @ParameterizedTest
  @EnumSource(value = FeelsSafer.class, mode = Mode.EXCLUDE, names = "NOT_DISCUSSED")
  void holdsOnceAllFourTopicsAreTalkedThroughWhateverSheFeels(FeelsSafer hers) {
    // when
    Finding finding = of(order(OrderStatus.IN_FORCE, new OrderDiscussion(true, hers, true, true)));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(names = {"CONSIDERED", "APPLIED", "IN_FORCE"})
  void isBrokenWhenNothingWasTalkedThrough(OrderStatus status) {
    // when
    Finding finding = of(order(status, OrderDiscussion.notYet()));

    // then
    assertThat(finding.needsAcknowledgement()).isTrue();
    assertThat(finding.facts())
        .containsEntry("notDiscussed", "CONDITIONS,FEELS_SAFER,PAST_EXPERIENCE,REPORTING_BREACHES");
  }

  @ParameterizedTest
  @CsvSource({
    "false, YES,           true,  true,  CONDITIONS",
    "true,  NOT_DISCUSSED, true,  true,  FEELS_SAFER",
    "true,  YES,           false, true,  PAST_EXPERIENCE",
    "true,  YES,           true,  false, REPORTING_BREACHES"
  })
  void isBrokenAtTheBoundaryWhereOneTopicIsLeft(
      boolean conditions, FeelsSafer safer, boolean past, boolean breaches, String left) {
    // when
    Finding finding =
        of(order(OrderStatus.IN_FORCE, new OrderDiscussion(conditions, safer, past, breaches)));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.facts()).containsEntry("notDiscussed", left);
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "EXPIRED"})
  void hasNothingToSayWhereNoOrderExistsOrIsConsidered(OrderStatus status) {
    // when
    Finding finding = of(order(status, OrderDiscussion.notYet()));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyRecordedWhetherThereIsAnOrder() {
    // when
    Finding finding = of(null);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void neverHoldsAnythingBack() {
    // when
    Finding finding = of(order(OrderStatus.IN_FORCE, OrderDiscussion.notYet()));

    // then
    assertThat(finding.blocks()).isFalse();
    assertThat(of(order(OrderStatus.IN_FORCE, ALL)).isOpen()).isFalse();
  }

  private static ProtectionOrder order(OrderStatus status, OrderDiscussion discussion) {
    return new ProtectionOrder(status, discussion, null, null);
  }

  private Finding of(@Nullable ProtectionOrder order) {
    return Evaluation.single(
        rule, whereSheIsSafe().protectionOrder(order).build(), new ProtectionOrderUpdate());
  }
}
