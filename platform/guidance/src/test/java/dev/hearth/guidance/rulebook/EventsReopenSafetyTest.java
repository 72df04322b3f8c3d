package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.NOW;
import static dev.hearth.guidance.rulebook.ACase.YESTERDAY;
import static dev.hearth.guidance.rulebook.Checked.NEXT_WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.situation.SafetyChecks.OpenTrigger;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventsReopenSafetyTest {

  private final EventsReopenSafety rule = new EventsReopenSafety();

  @Test
  void holdsWhileThereIsStillTimeToAsk() {
    // when
    Finding finding = Checked.aWeekAgo().with(breach(NEXT_WEEK)).judgedBy(rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenOnceNobodyHasAskedInTime() {
    // when
    Finding finding = Checked.aWeekAgo().with(breach(NOW.minusSeconds(60))).judgedBy(rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.facts()).containsEntry("triggers", "ORDER_BREACH");
  }

  @Test
  void hasNothingToSayOfWhatDoesNotVoidOrOnlyLiesAhead() {
    // given
    OpenTrigger court = new OpenTrigger("COURT_DATE", YESTERDAY, false, YESTERDAY);
    OpenTrigger release = new OpenTrigger("RELEASE_FROM_CUSTODY", NEXT_WEEK, true, YESTERDAY);

    // when
    Finding nothing = Checked.aWeekAgo().judgedBy(rule);
    Finding others = Checked.aWeekAgo().with(court, release).judgedBy(rule);

    // then
    assertThat(nothing.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(others.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodySaysWhatHasHappened() {
    // when
    Finding finding = Checked.unknownTo(rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void holdsAtTheVeryInstantItIsDueAndLooksAtWhatHappensAtThisOne() {
    // given
    OpenTrigger justNow = new OpenTrigger("WEAPON", NOW, true, NOW.minusNanos(1_000));

    // when
    Finding atIt = Checked.aWeekAgo().with(breach(NOW)).judgedBy(rule);
    Finding after = Checked.aWeekAgo().with(breach(NOW.minusNanos(1_000))).judgedBy(rule);
    Finding now = Checked.aWeekAgo().with(justNow).judgedBy(rule);

    // then
    assertThat(atIt.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(after.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(now.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  private static OpenTrigger breach(Instant dueAt) {
    return new OpenTrigger("ORDER_BREACH", YESTERDAY, true, dueAt);
  }
}
