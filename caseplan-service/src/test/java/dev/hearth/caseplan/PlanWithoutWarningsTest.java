package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where everything was told and each rule is kept, nobody has to write a reason for anything. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class PlanWithoutWarningsTest {
  private static final List<String> KEPT =
      List.of(
          "SAF-02", "SAF-03", "SAF-07", "MOT-01", "MOT-02", "MOT-04", "MOT-05", "MOT-07", "NEED-01",
          "NEED-04", "FAT-01", "FAT-02", "FAT-03", "FAT-04", "PAST-01", "REF-04", "PACE-03",
          "CHV-01", "CHV-04", "CHV-07", "CHV-10");

  private final Harbour harbour = new Harbour();
  private final WholeCase whole = new WholeCase(harbour);

  @BeforeEach
  void everythingIsTold() {
    whole.tell();
  }

  @Test
  void thePlanGoesLive() {
    // given
    UUID therapy = whole.fairPlan();

    // when
    Response asked = whole.review("plan.activate");
    Response activated = harbour.activate(Map.of());

    // then
    assertThat(rules(asked, "SATISFIED")).containsAll(KEPT);
    assertThat(severities(asked)).as(asked.asString()).containsOnly("PROMPT");
    assertThat(asked.<Boolean>path("mayBeTaken")).isTrue();
    assertThat(activated.statusCode()).as(activated.asString()).isEqualTo(204);
    assertThat(harbour.statusOf(therapy)).isEqualTo("ACTIVE");
    assertThat(Database.count("select count(*) from rule_answer where plan_id = ?", harbour.planId))
        .isZero();
  }

  @Test
  void aLivePlanIsAddedToGoneThroughAndClosed() {
    // given
    whole.fairPlan();
    harbour.activate(Map.of()).then().statusCode(204);
    UUID group = UUID.randomUUID();
    PlanLife life = new PlanLife(harbour);

    // when
    Response added =
        harbour.putItem(group, whole.hers("A group", "EXTERNAL_SERVICE", "AGENCY", "COMMUNITY"));
    harbour.agrees(group);
    Response started = harbour.activateItem(group, Map.of());
    Response goneThrough = life.stepAsItIs("review", Map.of());
    Response closed = life.stepAsItIs("closing", PlanLife.CLOSING);

    // then
    for (Response step : List.of(added, started, goneThrough, closed)) {
      assertThat(step.statusCode()).as(step.asString()).isEqualTo(204);
    }
  }

  private static List<String> rules(Response review, String outcome) {
    return review.path("findings.findAll { it.outcome == '" + outcome + "' }.rule");
  }

  private static List<String> severities(Response review) {
    return review.path(
        "findings.findAll { it.outcome == 'VIOLATED' || it.outcome == 'UNKNOWN' }.severity");
  }
}
