package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.review.Acknowledgement;
import dev.hearth.guidance.review.Decision;
import dev.hearth.guidance.review.Review;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.ItemActivate;
import dev.hearth.guidance.rule.Transition.PlanActivate;
import dev.hearth.guidance.rule.Transition.PlanAmend;
import dev.hearth.guidance.rule.Transition.ReferralSend;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** SAF-07 over everything a situation can be, and what is true of every review. */
class NothingHoldsSafetyBackTest {

  @Property(tries = 2000)
  void nothingButHerAgreementStopsASafetyMeasureOrPracticalSupport(@ForAll long seed) {
    Situation any = new AnySituation(new Random(seed)).situation();
    for (PlanItem item : any.items()) {
      if (item.isNeverHeldBack()) {
        stepsOf(item.id())
            .forEach(
                step ->
                    assertThat(RuleBook.evaluate(any, step).blocking())
                        .extracting(Finding::ruleCode)
                        .allMatch("MOT-01"::equals));
      }
    }
  }

  @Property(tries = 1000)
  void withHerAgreementAndTheReasonsASafetyMeasureAlwaysStarts(@ForAll long seed) {
    Situation any = new AnySituation(new Random(seed)).situation();
    for (PlanItem item : any.items()) {
      if (item.isNeverHeldBack()
          && (item.involvesMother().isFalse() || item.hasHerAgreement().isTrue())) {
        Review review = RuleBook.evaluate(any, new ItemActivate(item.id()));
        List<Acknowledgement> reasons =
            review.warnings().stream()
                .map(each -> Acknowledgement.of(each.ruleCode(), each.subject(), "Safety first"))
                .toList();
        assertThat(review.decide(reasons, List.of(), Set.of()))
            .isInstanceOf(Decision.Accepted.class);
      }
    }
  }

  @Property(tries = 1000)
  void everyStepIsJudgedWhateverASituationIs(@ForAll long seed) {
    Situation any = new AnySituation(new Random(seed)).situation();
    Set<UUID> all = any.items().stream().map(PlanItem::id).collect(Collectors.toUnmodifiableSet());
    for (Moment moment : Moment.values()) {
      boolean onOneItem = moment == Moment.ITEM_ACTIVATE || moment == Moment.REFERRAL_SEND;
      if (moment != Moment.ENGINE && (!onOneItem || !all.isEmpty())) {
        Set<UUID> ids = onOneItem ? Set.of(any.items().getFirst().id()) : all;
        assertThat(RuleBook.evaluate(any, Transition.at(moment, ids)).findings())
            .allSatisfy(finding -> assertThat(finding.explanation()).isNotBlank());
      }
    }
  }

  private static Stream<Transition> stepsOf(UUID id) {
    return Stream.of(
        new ItemActivate(id),
        new ReferralSend(id),
        new PlanActivate(Set.of(id)),
        new PlanAmend(Set.of(id)));
  }
}
