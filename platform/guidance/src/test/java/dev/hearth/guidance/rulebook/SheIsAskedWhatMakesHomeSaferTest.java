package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.newLocks;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.Home;
import dev.hearth.guidance.situation.Home.LivingSituation;
import dev.hearth.guidance.situation.Home.SafetyMeasure;
import dev.hearth.guidance.situation.Home.Wish;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Told;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SheIsAskedWhatMakesHomeSaferTest {

  private final SheIsAskedWhatMakesHomeSafer rule = new SheIsAskedWhatMakesHomeSafer();

  @Test
  void isBrokenWhenHeHasLeftAndSheWasAskedNothing() {
    // when
    Finding finding = of(LivingSituation.AT_HOME_PUV_LEFT, all(Wish.NOT_ASKED), Told.NOT_ASKED);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.plan());
    assertThat(finding.facts())
        .containsEntry("livingSituation", "AT_HOME_PUV_LEFT")
        .containsEntry("measuresNotAsked", "4")
        .containsEntry("networkNearby", "NOT_ASKED")
        .doesNotContainKey("wantedWithoutItem");
  }

  @Test
  void holdsWithLocksOnTheirWayNoLightsWantedAndANeighbour() {
    // given
    Map<SafetyMeasure, Wish> wishes = all(Wish.NOT_WANTED);
    wishes.put(SafetyMeasure.LOCKS, Wish.WANTED);

    // when
    Finding finding = of(LivingSituation.AT_HOME_PUV_LEFT, wishes, Told.YES, newLocks().build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts())
        .containsEntry("measuresNotAsked", "0")
        .containsEntry("networkNearby", "YES")
        .doesNotContainKey("wantedWithoutItem");
  }

  @ParameterizedTest
  @CsvSource({
    "DOORS,  security-doors",
    "LOCKS,  changed-locks",
    "LIGHTS, security-lights",
    "ALARM,  personal-alarm"
  })
  void isBrokenWhenSheWantsAMeasureAndNobodyIsOnIt(SafetyMeasure wanted, String code) {
    // given
    Map<SafetyMeasure, Wish> wishes = all(Wish.IN_PLACE);
    wishes.put(wanted, Wish.WANTED);
    PlanItem item = newLocks().fromCatalogue(code, InterventionSafetyGate.NONE).build();

    // when
    Finding inVain = of(LivingSituation.WITH_PUV, wishes, Told.NO);
    Finding planned = of(LivingSituation.WITH_PUV, wishes, Told.NO, item);

    // then
    assertThat(inVain.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(inVain.facts()).containsEntry("wantedWithoutItem", wanted.name());
    assertThat(planned.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void doesNotCountAnItemThatSheDeclined() {
    // given
    PlanItem declined = newLocks().inStatus(ItemStatus.DECLINED).build();

    // when
    Finding finding = of(LivingSituation.WITH_PUV, all(Wish.WANTED), Told.YES, declined);

    // then
    assertThat(finding.facts()).containsEntry("wantedWithoutItem", "DOORS,LOCKS,LIGHTS,ALARM");
  }

  @ParameterizedTest
  @EnumSource(names = "DECLINED", mode = Mode.EXCLUDE)
  void countsAnItemThatIsThereOrIsDone(ItemStatus status) {
    // given
    Map<SafetyMeasure, Wish> wishes = all(Wish.NOT_WANTED);
    wishes.put(SafetyMeasure.LOCKS, Wish.WANTED);

    // when
    Finding finding =
        of(LivingSituation.WITH_PUV, wishes, Told.YES, newLocks().inStatus(status).build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void holdsAtTheBoundaryWhereOneOfTheFourWasAsked() {
    // given
    Map<SafetyMeasure, Wish> oneAsked = all(Wish.NOT_ASKED);
    oneAsked.put(SafetyMeasure.ALARM, Wish.NOT_WANTED);

    // when
    Finding finding = of(LivingSituation.AT_HOME_PUV_LEFT, oneAsked, Told.NO);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).containsEntry("measuresNotAsked", "3");
  }

  @Test
  void isBrokenWhenNobodyAskedWhoIsNear() {
    // when
    Finding finding = of(LivingSituation.AT_HOME_PUV_LEFT, all(Wish.IN_PLACE), Told.NOT_ASKED);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest
  @EnumSource(names = {"LEFT_HOME", "REFUGE", "OTHER"})
  void hasNothingToSayWhereSheDoesNotStayAtHome(LivingSituation elsewhere) {
    // when
    Finding finding = of(elsewhere, all(Wish.NOT_ASKED), Told.NOT_ASKED);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyToldWhereSheLivesOrWhatSheSaid() {
    // when / then
    assertThat(of(null, all(Wish.NOT_ASKED), Told.YES).outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(of(LivingSituation.NOT_ASKED, all(Wish.NOT_ASKED), Told.YES).outcome())
        .isEqualTo(Outcome.UNKNOWN);
    assertThat(of(null, all(Wish.IN_PLACE), Told.YES).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(of(LivingSituation.WITH_PUV, null, Told.YES).outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(of(LivingSituation.WITH_PUV, all(Wish.IN_PLACE), null).outcome())
        .isEqualTo(Outcome.UNKNOWN);
    assertThat(of(LivingSituation.WITH_PUV, null, null).needsAcknowledgement()).isTrue();
    assertThat(of(LivingSituation.WITH_PUV, null, null).facts())
        .containsEntry("networkNearby", "NOT_TOLD")
        .containsEntry("measuresNotAsked", "0")
        .doesNotContainKey("wantedWithoutItem");
  }

  private static Map<SafetyMeasure, Wish> all(Wish wish) {
    Map<SafetyMeasure, Wish> four = new EnumMap<>(SafetyMeasure.class);
    for (SafetyMeasure measure : SafetyMeasure.values()) {
      four.put(measure, wish);
    }
    return four;
  }

  private Finding of(
      @Nullable LivingSituation living,
      @Nullable Map<SafetyMeasure, Wish> wishes,
      @Nullable Told nearby,
      PlanItem... items) {
    Home home = new Home(living, null, null, wishes, nearby, null, null);
    return Evaluation.single(
        rule, whereSheIsSafe().home(home).items(List.of(items)).build(), Evaluation.activating());
  }
}
