package dev.hearth.story;

import static dev.hearth.local.running.HearthService.SAFETY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Unknown is not safe: without safety-service nothing starts that waits for her safety. */
@ExtendWith(RunningHearth.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SilentSafetyServiceTest {
  private static final Duration UNTIL_SILENCE_COUNTS = Duration.ofSeconds(75);
  private static final Duration UNTIL_HEARD_AGAIN = Duration.ofSeconds(30);

  private final UUID therapy = UUID.randomUUID();
  private final UUID safetyMeasure = UUID.randomUUID();

  @Test
  void when_safety_service_dies_the_gate_shuts_and_only_safety_goes_on(Hearth hearth) {
    // given
    Household household = Household.withActivePlan(hearth);
    add(household, therapy, therapy());
    add(household, safetyMeasure, safetyMeasure());
    assertThat(household.plan().text("/gate/state")).isEqualTo("OPEN");

    hearth.system().service(SAFETY).kill();
    try {
      // when
      await()
          .atMost(UNTIL_SILENCE_COUNTS)
          .untilAsserted(
              () -> assertThat(household.plan().text("/gate/row")).isEqualTo("FEED_STALE"));

      // then
      assertThat(household.plan().text("/gate/state")).isEqualTo("SHUT");
      Reply refused = start(household, therapy).mustBe(422);
      assertThat(refused.texts("/blocking", "rule")).contains("SAF-03");
      start(household, safetyMeasure).mustBe(204);
    } finally {
      hearth.system().service(SAFETY).start();
    }
    await()
        .atMost(UNTIL_HEARD_AGAIN)
        .untilAsserted(() -> assertThat(household.plan().text("/gate/state")).isEqualTo("OPEN"));
    start(household, therapy).mustBe(204);
  }

  private static void add(Household household, UUID item, Map<String, ?> body) {
    String path = household.planPath() + "/items/" + item;
    Addresses at = household.hearth().addresses();
    JudgedStep.take(
            body,
            Reasons::of,
            sent -> household.worker().put(at.caseplan(), path, household.plan().etag(), sent))
        .mustBe(204);
    household
        .worker()
        .put(
            at.caseplan(),
            path + "/agreement",
            household.plan().etag(),
            Map.of("state", "AGREED", "words", "Yes, I want that"))
        .mustBe(204);
  }

  private static Reply start(Household household, UUID item) {
    String path = household.planPath() + "/items/" + item + "/activation";
    Addresses at = household.hearth().addresses();
    return JudgedStep.take(
            Map.of(),
            Reasons::of,
            sent -> household.worker().post(at.caseplan(), path, household.plan().etag(), sent))
        .reply();
  }

  private static Map<String, Object> therapy() {
    return Map.of(
        "title", "Narrative exposure therapy, once more",
        "intervention", Map.of("code", "narrative-exposure-therapy", "version", 1),
        "assignee", "AGENCY",
        "purpose", "THERAPEUTIC",
        "target", "MOTHER",
        "involvesMother", true);
  }

  private static Map<String, Object> safetyMeasure() {
    return Map.of(
        "title", "A new lock on the door",
        "kind", "SAFETY_MEASURE",
        "assignee", "AGENCY",
        "purpose", "SAFETY",
        "target", "FAMILY",
        "involvesMother", true);
  }
}
