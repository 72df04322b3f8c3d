package dev.hearth.safety.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.SettableClock;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.Service;
import dev.hearth.safety.testing.TimeAhead;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class DueCaseTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  @Inject SettableClock clock;
  private final String me = "worker-" + UUID.randomUUID();

  @BeforeEach
  void farAhead() {
    TimeAhead.begin(clock);
  }

  @AfterEach
  void backToNow() {
    TimeAhead.end(clock);
  }

  @Test
  void theMostUrgentComesFirst() {
    // given
    ACase overdueLong = mine();
    overdueLong.assessed(Map.of("SC01", "MOSTLY_UNSAFE"));
    clock.advance(Duration.ofDays(1));
    ACase overdue = mine();
    overdue.assessed(Map.of("SC01", "MOSTLY_UNSAFE"));
    clock.advance(Duration.ofDays(14));
    ACase calm = mine();
    calm.assessed(Map.of());
    ACase high = mine();
    high.assessed(Map.of("SC01", "NOT_SAFE"));
    ACase breached = mine();
    breached.assessed(Map.of());
    breached.trigger(UUID.randomUUID(), "ORDER_BREACH", clock.instant());
    ACase strangled = mine();
    strangled.assessed(Map.of());
    strangled.trigger(UUID.randomUUID(), "STRANGULATION", clock.instant());

    // when
    JsonPath list = list("");

    // then
    assertThat(list.getList("items.caseId"))
        .isEqualTo(
            List.of(
                strangled.id().toString(),
                overdueLong.id().toString(),
                overdue.id().toString(),
                high.id().toString(),
                breached.id().toString()));
    assertThat(list.getList("items.overdue")).isEqualTo(List.of(true, true, true, false, false));
    assertThat(list.getString("items[4].overtakenBy")).isEqualTo("ORDER_BREACH");
    assertThat(list.getString("next")).isNull();
  }

  @Test
  void itIsReadPageByPageWithoutOneTwiceOrPassedOver() {
    // given
    List<String> mine = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      mine.add(mine().id().toString());
    }

    // when
    List<String> read = new ArrayList<>();
    String cursor = null;
    do {
      JsonPath page = list(cursor == null ? "?limit=2" : "?limit=2&cursor=" + cursor);
      read.addAll(page.getList("items.caseId", String.class));
      cursor = page.getString("next");
    } while (cursor != null);

    // then
    assertThat(read).containsExactlyInAnyOrderElementsOf(mine);
  }

  @Test
  void aCaseThatWasLeftOrClosedOrIsAnotherAgencysIsNotMine() {
    // given
    ACase left = mine();
    ACase closed = mine();
    left.tellTeam(3, true, left.worker());
    closed.tellTeam(3, false, closed.worker(), me);

    // when / then
    await().atMost(SOON).untilAsserted(() -> assertThat(list("").getList("items")).isEmpty());
    assertThat(
            ACase.as(me, Service.WELLSPRING, "worker")
                .get("/v1/safety-standing/due")
                .jsonPath()
                .getList("items"))
        .isEmpty();
    assertThat(ACase.as(me, Service.HARBOUR, "partner").get("/v1/safety-standing/due").statusCode())
        .isEqualTo(403);
  }

  @Test
  void whatIsShownIsInTheAuditOfItsCase() {
    // given
    ACase hers = mine();

    // when
    list("");

    // then
    assertThat(
            Database.count(
                "select count(*) from audit_entry where case_id = ? and action = 'standing.due'",
                hers.id()))
        .isEqualTo(1);
  }

  /** A new case with me on its team. */
  private ACase mine() {
    ACase made = ACase.of(Service.HARBOUR);
    made.tellTeam(2, true, made.worker(), me);
    await()
        .atMost(SOON)
        .until(
            () ->
                Database.count(
                        "select count(*) from care_team_member where case_id = ? and subject = ?",
                        made.id(),
                        me)
                    == 1);
    return made;
  }

  private JsonPath list(String query) {
    return ACase.as(me, Service.HARBOUR, "worker")
        .get("/v1/safety-standing/due" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
