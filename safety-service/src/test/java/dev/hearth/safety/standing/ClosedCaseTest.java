package dev.hearth.safety.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class ClosedCaseTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  @Test
  void aClosedCaseIsNobodysAndStandsAsItStoodWhenItIsOpenedAgain() {
    // given
    ACase hers = ACase.of(Service.HARBOUR);
    hers.assessed(Map.of());
    Map<String, Object> before = hers.standing().getMap("");
    int told = hers.published().size();

    // when
    hers.tellTeam(2, false, hers.worker());

    // then
    await().atMost(SOON).until(() -> read(hers) == 404);
    assertThat(hers.trigger(UUID.randomUUID(), "MOTHER_ASKS", Instant.now()).statusCode())
        .isEqualTo(404);

    // when
    hers.tellTeam(3, true, hers.worker());

    // then
    await().atMost(SOON).until(() -> read(hers) == 200);
    Map<String, Object> after = hers.standing().getMap("");
    for (String field : new String[] {"level", "gate", "validUntil", "assessmentId"}) {
      assertThat(after.get(field)).as(field).isEqualTo(before.get(field));
    }
    assertThat(hers.published()).hasSize(told);
  }

  private static int read(ACase hers) {
    return hers.asWorker().get("/v1/safety-standing/{id}", hers.id()).statusCode();
  }
}
