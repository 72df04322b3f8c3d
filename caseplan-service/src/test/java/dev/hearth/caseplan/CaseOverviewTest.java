package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class CaseOverviewTest {
  private final Harbour harbour = new Harbour();
  private final Home home = new Home(harbour);

  @Test
  void fourNeedsTenPrinciplesAndTheBuildingBlocksAreSeenAtOneLook() {
    // given
    harbour.withCase().assessed();
    harbour.withDraftPlan();
    UUID locks = harbour.locks();
    harbour.needs("UNMET", "MET", "PARTLY_MET");
    UUID sam = home.child();
    UUID ida = home.adds("CHILD", "Ida");

    // when
    JsonPath overview = overview();

    // then
    assertThat(overview.getList("needs.need"))
        .isEqualTo(List.of("SAFETY", "HOUSING", "FOOD", "MATERIAL"));
    assertThat(overview.getList("needs.status"))
        .isEqualTo(List.of("MET", "UNMET", "MET", "PARTLY_MET"));
    assertThat(overview.<String>getList("children.childId"))
        .containsExactlyInAnyOrder(sam.toString(), ida.toString());
    for (int child = 0; child < 2; child++) {
      assertThat(overview.getList("children[" + child + "].principles.rule"))
          .isEqualTo(
              List.of(
                  "CHV-01", "CHV-02", "CHV-03", "CHV-04", "CHV-05", "CHV-06", "CHV-07", "CHV-08",
                  "CHV-09", "CHV-10"));
      assertThat(overview.getList("children[" + child + "].principles.state"))
          .containsOnly("NOT_ASKED");
    }
    assertThat(overview.getList("openPlans.planId")).isEqualTo(List.of(harbour.planId.toString()));
    assertThat(overview.getList("openPlans[0].coverage.blocks.block"))
        .isEqualTo(harbour.asWorker().get(coverage()).path("blocks.block"));
    assertThat(
            overview.<String>getList(
                "openPlans[0].coverage.blocks.find { it.block == 'SAFETY' }.items.itemId"))
        .containsExactly(locks.toString());
    assertThat(overview.getString("openPlans[0].planCoverage")).isEqualTo(coverage());
  }

  @Test
  void strengthsAreCountedAsTheyStandAndNoWordOfThemIsTold() {
    // given
    harbour.withCase();
    HerSide her = new HerSide(harbour);
    her.record("strengths", strengths("Canary sings", "Canary bakes"));
    her.record("strengths", strengths("Canary sings"));

    // when
    JsonPath overview = overview();

    // then
    assertThat(overview.getInt("strengths.noted")).isEqualTo(1);
    assertThat(overview.getInt("strengths.byKind.SKILLS")).isEqualTo(1);
    assertThat(overview.getInt("strengths.byKind.BELONGING")).isZero();
    assertThat(overview.prettify()).doesNotContain("Canary");
    assertThat(overview.getString("links.strengths")).isEqualTo(home.path() + "/strengths");
    harbour.asWorker().get(overview.getString("links.herView")).then().statusCode(200);
    harbour.asWorker().get(overview.getString("children[0].voice")).then().statusCode(200);
  }

  @Test
  void closedPlansAreNotAmongTheOpenOnes() {
    // given
    harbour.withCase().withDraftPlan().assessed();
    new PlanLife(harbour).step("closing", PlanLife.CLOSING).then().statusCode(204);

    // then
    assertThat(overview().getList("openPlans")).isEmpty();
  }

  @Test
  void oneReadLeavesOneTraceAndNobodyFromOutsideReadsIt() {
    // given
    harbour.withCase();
    long before = traces();

    // when
    overview();

    // then
    assertThat(traces()).isEqualTo(before + 1);
    harbour.as("stranger", "worker").get(home.path() + "/overview").then().statusCode(404);
  }

  private static Map<String, Object> strengths(String... skills) {
    return Map.of(
        "strengths",
        List.of(
            Map.of(
                "kind",
                "SKILLS",
                "state",
                "NOTED",
                "entries",
                List.of(skills).stream()
                    .map(words -> Map.of("words", words, "whoSaid", "MOTHER"))
                    .toList())));
  }

  private long traces() {
    return Database.count("select count(*) from audit_entry where agency_id = ?", harbour.agency);
  }

  private String coverage() {
    return "/v1/case-plans/" + harbour.planId + "/coverage";
  }

  private JsonPath overview() {
    return harbour
        .asWorker()
        .get(home.path() + "/overview")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
