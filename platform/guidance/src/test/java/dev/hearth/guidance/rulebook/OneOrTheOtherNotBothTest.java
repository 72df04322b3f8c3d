package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.item.Links;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneOrTheOtherNotBothTest {

  private static final String GROUP = "group-psychotherapeutic-psychoeducational";
  private static final String INDIVIDUAL = "individual-psychoanalytic-therapy";

  private final AChild girl = AChild.of(9);
  private final AChild sister = AChild.of(11);
  private final OneOrTheOtherNotBoth rule = new OneOrTheOtherNotBoth();

  @ParameterizedTest
  @CsvSource({
    "AGREED,   VIOLATED",
    "ACTIVE,   VIOLATED",
    "PROPOSED, SATISFIED",
    "ON_HOLD,  SATISFIED",
    "DONE,     SATISFIED",
    "DECLINED, SATISFIED"
  })
  void looksAtTheOtherOfTheTwo(ItemStatus status, Outcome outcome) {
    // given
    PlanItem group = item(GROUP, girl.id()).inStatus(status).build();
    PlanItem individual = item(INDIVIDUAL, girl.id()).build();

    // when
    Finding finding = starting(individual, group);

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.item(individual.id()));
  }

  @Test
  void looksFromEitherSide() {
    PlanItem individual = item(INDIVIDUAL, girl.id()).inStatus(ItemStatus.ACTIVE).build();
    assertThat(starting(item(GROUP, girl.id()).build(), individual).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void letsTwoSistersHaveOneEach() {
    PlanItem hers = item(GROUP, sister.id()).inStatus(ItemStatus.ACTIVE).build();
    assertThat(starting(item(INDIVIDUAL, girl.id()).build(), hers).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isUnknownWhereNobodyToldForWhichChildItIs() {
    PlanItem whose = item(GROUP, null).inStatus(ItemStatus.ACTIVE).build();
    assertThat(starting(item(INDIVIDUAL, girl.id()).build(), whose).outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void hasNothingToSayOfAnythingElse() {
    PlanItem group = item(GROUP, girl.id()).inStatus(ItemStatus.ACTIVE).build();
    assertThat(starting(item("emdr", girl.id()).build(), group).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(starting(ACase.herTask().build(), group).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private Finding starting(PlanItem item, PlanItem other) {
    return Evaluation.ofStarting(
        item,
        ACase.whereSheIsSafe().children(List.of(girl.child(), sister.child())).item(other),
        rule);
  }

  private static PlanItemBuilder item(String code, @Nullable UUID child) {
    return PlanItem.describe(UUID.randomUUID(), ItemKind.THERAPY)
        .fromCatalogue(AnEntry.called(code).entry())
        .links(new Links(null, null, null, child, null));
  }
}
