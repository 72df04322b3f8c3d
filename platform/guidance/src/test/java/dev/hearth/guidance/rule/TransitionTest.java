package dev.hearth.guidance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TransitionTest {

  private static final UUID ITEM = UUID.randomUUID();

  @ParameterizedTest
  @EnumSource(value = Moment.class, mode = Mode.EXCLUDE, names = "ENGINE")
  void isFoundByItsMoment(Moment moment) {
    assertThat(Transition.at(moment, Set.of(ITEM)).moment()).isEqualTo(moment);
    assertThat(Moment.of(moment.code())).contains(moment);
  }

  @Test
  void isNoStepWhereTheRulesBindThemselves() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Transition.at(Moment.ENGINE, Set.of(ITEM)));
    assertThat(Moment.of("no.such.moment")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Moment.class,
      names = {"ITEM_ACTIVATE", "REFERRAL_SEND"})
  void namesOneItemWhereItIsAboutOne(Moment moment) {
    assertThat(Transition.at(moment, Set.of(ITEM)).itemIds()).containsExactly(ITEM);
    assertThatIllegalArgumentException().isThrownBy(() -> Transition.at(moment, Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Transition.at(moment, Set.of(ITEM, UUID.randomUUID())));
  }

  @ParameterizedTest
  @EnumSource(
      value = Moment.class,
      names = {"PLAN_ACTIVATE", "PLAN_AMEND"})
  void namesEveryItemOfAPlanItTouches(Moment moment) {
    assertThat(Transition.at(moment, Set.of()).itemIds()).isEmpty();
    assertThat(Transition.at(moment, Set.of(ITEM)).itemIds()).containsExactly(ITEM);
  }

  @Test
  void startsAnItemOnlyWhereSomethingGoesLive() {
    assertThat(Transition.at(Moment.PLAN_ACTIVATE, Set.of(ITEM)).activates(ITEM)).isTrue();
    assertThat(Transition.at(Moment.ITEM_ACTIVATE, Set.of(ITEM)).activates(ITEM)).isTrue();
    assertThat(Transition.at(Moment.PLAN_AMEND, Set.of(ITEM)).activates(ITEM)).isFalse();
    assertThat(Transition.at(Moment.REFERRAL_SEND, Set.of(ITEM)).activates(ITEM)).isFalse();
    assertThat(Transition.at(Moment.PLAN_ACTIVATE, Set.of()).activates(ITEM)).isFalse();
  }
}
