package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.NOW;
import static dev.hearth.guidance.rulebook.ACase.YESTERDAY;
import static dev.hearth.guidance.rulebook.ACase.newLocks;
import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition.ReferralSend;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.item.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderAndTimingAreRealisticTest {

  private static final Instant NEXT_MONTH = NOW.plus(Duration.ofDays(30));
  private static final Instant AUTUMN = NOW.plus(Duration.ofDays(150));

  private final OrderAndTimingAreRealistic rule = new OrderAndTimingAreRealistic();

  @Test
  void isBrokenByFourServicesAtOnce() {
    // given
    List<PlanItem> four = attended(4);

    // when
    Finding finding = whenTheyStart(four);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject().ref()).isEqualTo("plan");
    assertThat(finding.facts())
        .containsEntry("atOnce", "4")
        .containsEntry("mostAtOnce", "3")
        .containsEntry("tooEarly", "0");
  }

  @Test
  void holdsAtTheBoundaryOfThree() {
    // when
    Finding finding = whenTheyStart(attended(3));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(ItemStatus.class)
  void countsWhatIsUnderWayAlready(ItemStatus status) {
    // given
    PlanItem another = needingHer(Timing.untold()).inStatus(status).build();

    // when
    Finding finding = whenTheyStart(attended(3), another);

    // then
    assertThat(finding.outcome())
        .isEqualTo(status == ItemStatus.ACTIVE ? Outcome.VIOLATED : Outcome.SATISFIED);
  }

  @Test
  void countsTheServiceThatTheReferralIsFor() {
    // given
    List<PlanItem> three =
        attended(3).stream()
            .map(item -> needingHer(item.timing()).inStatus(ItemStatus.ACTIVE).build())
            .toList();
    PlanItem fourth = needingHer(Timing.untold()).build();

    // when
    Finding finding = whenSent(fourth, three);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.subject().ref()).isEqualTo("item:" + fourth.id());
  }

  @Test
  void doesNotCountWhatSheNeedNotComeTo() {
    // given
    PlanItem without = attending(false).build();
    PlanItem ofOthers = attending(true).involvingMother(false).build();

    // when
    Finding finding = whenTheyStart(attended(3), active(without), active(ofOthers));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isUnknownWhereNobodyToldWhetherSheHasToComeToTheFourth() {
    // given
    PlanItem untold = therapyForHer().inStatus(ItemStatus.ACTIVE).build();

    // when
    Finding finding = whenTheyStart(attended(3), untold);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.facts()).containsEntry("atOnce", "3");
  }

  @Test
  void holdsWithHousingFirstTheDoctorNextAndTheGroupInAutumn() {
    // given
    PlanItem housing = newLocks().build();
    PlanItem doctor = needingHer(after(NEXT_MONTH, housing)).build();
    PlanItem group = needingHer(after(AUTUMN, doctor)).build();

    // when
    Finding finding = whenTheyStart(List.of(housing), doctor, group);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest(name = "before it {0}: {1}")
  @CsvSource({
    "ACTIVE,   SATISFIED",
    "DONE,     SATISFIED",
    "AGREED,   VIOLATED",
    "PROPOSED, VIOLATED",
    "ON_HOLD,  VIOLATED",
    "DECLINED, VIOLATED"
  })
  void isBrokenWhereSomethingBeginsNowAndWhatItRestsOnIsNotThere(
      ItemStatus status, Outcome outcome) {
    // given
    PlanItem housing = newLocks().inStatus(status).build();
    PlanItem doctor = needingHer(after(null, housing)).build();

    // when
    Finding started = whenTheyStart(List.of(doctor), housing);
    Finding sent = whenSent(doctor, List.of(housing));

    // then
    assertThat(started.outcome()).isEqualTo(outcome);
    assertThat(started.facts()).containsEntry("tooEarly", outcome == Outcome.VIOLATED ? "1" : "0");
    assertThat(sent.outcome()).isEqualTo(outcome);
  }

  @Test
  void isBrokenAtTheBoundaryWhereBothBeginInTheSameInstant() {
    // given
    PlanItem housing = needingHer(after(NEXT_MONTH)).build();
    PlanItem atOnce = needingHer(after(NEXT_MONTH, housing)).build();
    PlanItem justAfter = needingHer(after(NEXT_MONTH.plusNanos(1_000), housing)).build();

    // when
    Finding same = whenTheyStart(List.of(), housing, atOnce);
    Finding later = whenTheyStart(List.of(), housing, justAfter);

    // then
    assertThat(same.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(later.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenWhereTheStartIsThisInstantOrPastWhateverThePlanWas() {
    // given
    PlanItem housing = needingHer(after(YESTERDAY)).build();
    PlanItem doctor = needingHer(after(NOW, housing)).build();
    PlanItem inAMoment = needingHer(after(NOW.plusNanos(1_000), housing)).build();

    // when
    Finding now = whenTheyStart(List.of(), housing, doctor);
    Finding ahead = whenTheyStart(List.of(), housing, inAMoment);

    // then
    assertThat(now.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(ahead.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenWhereItRestsOnWhatSheDeclined() {
    // given
    PlanItem declined = needingHer(after(NEXT_MONTH)).inStatus(ItemStatus.DECLINED).build();
    PlanItem group = needingHer(after(AUTUMN, declined)).build();

    // when
    Finding finding = whenTheyStart(List.of(), declined, group);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void isUnknownWhereNobodySaidWhenTheOtherBeginsOrWhatItIs() {
    // given
    PlanItem undated = newLocks().build();
    PlanItem group = needingHer(after(AUTUMN, undated)).build();
    PlanItem onSomething =
        needingHer(new Timing(Set.of(UUID.randomUUID()), AUTUMN, true, null)).build();

    // when
    Finding when = whenTheyStart(List.of(), undated, group);
    Finding what = whenTheyStart(List.of(), onSomething);

    // then
    assertThat(when.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(what.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void hasNothingAgainstAProposalThatNobodyHasDated() {
    // given
    PlanItem housing = newLocks().build();
    PlanItem group = needingHer(after(null, housing)).build();

    // when
    Finding finding = whenTheyStart(List.of(), housing, group);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(names = {"ON_HOLD", "DONE", "DECLINED"})
  void doesNotLookAtTheOrderOfWhatIsNotOnTheTable(ItemStatus status) {
    // given
    PlanItem housing = newLocks().build();
    PlanItem aside = needingHer(after(YESTERDAY, housing)).inStatus(status).build();

    // when
    Finding started = whenTheyStart(List.of(), housing, aside);
    Finding resumed = whenTheyStart(List.of(aside), housing);

    // then
    assertThat(started.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(resumed.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void looksAtTheReferralAloneWhenOneIsSent() {
    // given
    PlanItem housing = newLocks().build();
    PlanItem tooEarly = needingHer(after(YESTERDAY, housing)).build();
    PlanItem doctor = needingHer(Timing.untold()).build();

    // when
    Finding finding = whenSent(doctor, List.of(housing, tooEarly));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  private Finding whenTheyStart(List<PlanItem> starting, PlanItem... others) {
    return Evaluation.single(
        rule,
        whereSheIsSafe().items(starting).items(List.of(others)).build(),
        Evaluation.activating(starting.toArray(PlanItem[]::new)));
  }

  private Finding whenSent(PlanItem item, List<PlanItem> others) {
    return Evaluation.single(
        rule, whereSheIsSafe().item(item).items(others).build(), new ReferralSend(item.id()));
  }

  private static List<PlanItem> attended(int howMany) {
    return Stream.generate(() -> needingHer(Timing.untold()).build()).limit(howMany).toList();
  }

  private static PlanItem active(PlanItem item) {
    return therapyForHer()
        .timing(item.timing())
        .involvingMother(item.involvesMother())
        .inStatus(ItemStatus.ACTIVE)
        .build();
  }

  private static PlanItemBuilder attending(boolean needed) {
    return therapyForHer().timing(new Timing(null, null, needed, 2));
  }

  private static PlanItemBuilder needingHer(Timing timing) {
    return therapyForHer().timing(new Timing(timing.dependsOn(), timing.scheduledStart(), true, 2));
  }

  private static Timing after(@Nullable Instant start, PlanItem... first) {
    return new Timing(
        Arrays.stream(first).map(PlanItem::id).collect(Collectors.toSet()), start, null, null);
  }
}
