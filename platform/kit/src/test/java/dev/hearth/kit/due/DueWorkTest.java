package dev.hearth.kit.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class DueWorkTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Duration LONG_ENOUGH_TO_RING = Duration.ofSeconds(2);

  private final UUID agency = UUID.randomUUID();
  private final UUID row = UUID.randomUUID();

  @Inject DueWork dueWork;
  @Inject BellTower tower;

  @Test
  void anAlarmOfACommittedTransactionRingsOnceAndIsGone() {
    // when
    set(Instant.now());

    // then
    await().atMost(SOON).until(() -> tower.timesRung(row) == 1 && alarms() == 0);
    quietFor(LONG_ENOUGH_TO_RING, 1);
  }

  @Test
  void anAlarmOfATransactionThatRollsBackLeavesNothingAndNeverRings() {
    // when
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          dueWork.at(BellTower.NAME, agency, row, Instant.now());
                          throw new IllegalStateException("rolled back");
                        }))
        .hasMessage("rolled back");

    // then
    assertThat(alarms()).isZero();
    quietFor(LONG_ENOUGH_TO_RING, 0);
  }

  @Test
  void anAlarmWhoseHandlerFailsRingsAgain() {
    // given
    tower.failFor(row, 1);

    // when
    set(Instant.now());

    // then
    await().atMost(SOON).until(() -> tower.timesRung(row) == 2 && alarms() == 0);
  }

  @Test
  void everyAlarmOfARowRings() {
    // when
    set(Instant.now());
    set(Instant.now().plusSeconds(1));

    // then
    await().atMost(SOON).until(() -> tower.timesRung(row) == 2 && alarms() == 0);
  }

  @Test
  void anAlarmSetWhileTheRowsAlarmIsRingingIsNotLost() {
    // given
    tower.holdNextRingOf(row);
    set(Instant.now());
    await().atMost(SOON).until(() -> tower.timesRung(row) == 1);

    // when
    set(Instant.now());
    tower.letGo(row);

    // then
    await().atMost(SOON).until(() -> tower.timesRung(row) == 2 && alarms() == 0);
  }

  @Test
  void anAlarmNeedsATransactionAndAHandler() {
    assertThatThrownBy(() -> dueWork.at(BellTower.NAME, agency, row, Instant.now()))
        .isInstanceOf(TransactionalException.class);
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(() -> dueWork.at("nobody", agency, row, Instant.now())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void set(Instant at) {
    QuarkusTransaction.requiringNew().run(() -> dueWork.at(BellTower.NAME, agency, row, at));
  }

  private void quietFor(Duration time, long rungSoFar) {
    await().during(time).atMost(time.plusSeconds(2)).until(() -> tower.timesRung(row) == rungSoFar);
  }

  private long alarms() {
    return Database.count(
        "select count(*) from scheduled_tasks where task_instance like ?",
        agency + "/" + row + "/%");
  }
}
