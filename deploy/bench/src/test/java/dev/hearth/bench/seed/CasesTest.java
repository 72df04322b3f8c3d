package dev.hearth.bench.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hearth.bench.seed.SeededCase.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CasesTest {
  private static final Instant AS_OF = Instant.parse("2026-11-22T09:00:00Z");
  private static final Offset<Double> ABOUT = within(0.01);

  @Test
  void everyRunHasTheSameCases() {
    // when
    List<SeededCase> one = cases(2_000);
    List<SeededCase> other = cases(2_000);

    // then
    assertThat(one).isEqualTo(other);
  }

  @Test
  void aSmallInstallationIsTheBeginningOfABigOne() {
    // when
    List<SeededCase> big = cases(2_000);

    // then
    assertThat(cases(500)).isEqualTo(big.subList(0, 500));
  }

  @Test
  void theSpreadIsTheOneOfABigInstallation() {
    // when
    List<SeededCase> cases = cases(20_000);

    // then
    assertThat(share(cases, each -> each.last().level() == Level.STANDARD)).isCloseTo(0.45, ABOUT);
    assertThat(share(cases, each -> each.last().level() == Level.ELEVATED)).isCloseTo(0.30, ABOUT);
    assertThat(share(cases, each -> each.last().level() == Level.HIGH)).isCloseTo(0.20, ABOUT);
    assertThat(share(cases, each -> each.last().level() == Level.IMMEDIATE)).isCloseTo(0.05, ABOUT);
    assertThat(share(cases, each -> each.state() == State.OVERDUE)).isCloseTo(0.12, ABOUT);
    assertThat(share(cases, each -> each.state() == State.OVERTAKEN)).isCloseTo(0.03, ABOUT);
    assertThat(cases.stream().mapToInt(each -> each.assessments().size()).average().orElseThrow())
        .isCloseTo(5, within(0.1));
  }

  @Test
  void onlyWhatIsOverdueIsPastItsTime() {
    // when
    List<SeededCase> cases = cases(5_000);

    // then
    assertThat(cases)
        .allSatisfy(
            each ->
                assertThat(each.nextDueAt().isBefore(AS_OF))
                    .isEqualTo(each.state() == State.OVERDUE));
    assertThat(cases)
        .filteredOn(each -> each.state() == State.OVERTAKEN)
        .allSatisfy(
            each -> assertThat(each.overtakenAt()).isBetween(each.last().completedAt(), AS_OF));
  }

  @Test
  void idsAreTheOnesThatSqlMakesOfTheSameWords() {
    // then: select md5('case 42')::uuid
    assertThat(Ids.ofCase(42)).isEqualTo(UUID.fromString("59f609d6-1331-6ff5-7cab-6ecce6425015"));
  }

  @Test
  void everyWorkerHasAboutTwentyFiveCasesInOneAgency() {
    // given
    Spread spread = Spread.of(10_000);

    // then
    assertThat(spread.workers()).isEqualTo(400);
    assertThat(spread.casesOfEach()).isEqualTo(25);
    for (int which = 0; which < spread.casesOfEach(); which++) {
      assertThat(spread.workerOf(spread.caseOf(17, which))).isEqualTo(17);
    }
    assertThat(spread.agencyOf(spread.supervisorOf(237))).isEqualTo(spread.agencyOf(237));
  }

  private static List<SeededCase> cases(int count) {
    List<SeededCase> cases = new ArrayList<>();
    new Cases(count, AS_OF).forEach(cases::add);
    return cases;
  }

  private static double share(List<SeededCase> cases, Predicate<SeededCase> which) {
    return (double) cases.stream().filter(which).count() / cases.size();
  }
}
