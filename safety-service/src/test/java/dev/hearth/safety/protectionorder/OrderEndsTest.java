package dev.hearth.safety.protectionorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.SettableClock;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.AnOrder;
import dev.hearth.safety.testing.Service;
import dev.hearth.safety.testing.TimeAhead;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class OrderEndsTest {
  private static final ZoneId BRISBANE = ZoneId.of("Australia/Brisbane");

  @Inject SettableClock clock;

  private ACase hers;
  private AnOrder order;

  @BeforeEach
  void aCase() {
    TimeAhead.begin(clock);
    hers = ACase.of(Service.HARBOUR);
    order = AnOrder.of(hers);
  }

  @AfterEach
  void backToNow() {
    TimeAhead.end(clock);
  }

  @Test
  void anOrderWhoseLastDayIsOverReadsExpiredAndEverybodyHearsOfItUnasked() {
    // given
    Map<String, Object> ending = AnOrder.talkedThrough("YES", "");
    LocalDate lastDay = LocalDate.ofInstant(clock.instant(), BRISBANE).plusDays(2);
    ending.put("until", lastDay.toString());
    ending.put("zone", BRISBANE.getId());
    order.record(ending).then().statusCode(201);

    // when
    clock.advance(
        Duration.between(clock.instant(), lastDay.atStartOfDay(BRISBANE).plusHours(1).toInstant()));
    String onItsLastDay = order.read().getString("status");
    clock.advance(Duration.ofDays(1));

    // then
    assertThat(onItsLastDay).isEqualTo("IN_FORCE");
    assertThat(order.read().getString("status")).isEqualTo("EXPIRED");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                hers.lastPublished()
                    .data()
                    .at("/protectionOrder/status")
                    .asText()
                    .equals("EXPIRED"));
  }
}
