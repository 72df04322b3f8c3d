package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class NeedsTest {
  private final Harbour harbour = new Harbour();
  private final HerSide her = new HerSide(harbour);
  private long version;

  @Test
  void theFourNeedsAreShownInTheirOrderWithSafetyFirstAndComputed() {
    // given
    harbour.withCase();
    harbour.needs("UNMET", "MET", "PARTLY_MET");

    // when
    JsonPath needs = her.read("needs");

    // then
    assertThat(needs.getList("needs.rank")).containsExactly(1, 2, 3, 4);
    assertThat(needs.getList("needs.need"))
        .containsExactly("SAFETY", "HOUSING", "FOOD", "MATERIAL");
    assertThat(needs.getList("needs.status"))
        .containsExactly("UNMET", "UNMET", "MET", "PARTLY_MET");
    assertThat(needs.getList("needs.computed")).containsExactly(true, false, false, false);
    assertThat(
            harbour
                .asWorker()
                .get("/v1/cases/{id}", harbour.caseId)
                .then()
                .extract()
                .<Map<String, String>>path("needs"))
        .containsExactly(
            Map.entry("SAFETY", "UNMET"),
            Map.entry("HOUSING", "UNMET"),
            Map.entry("FOOD", "MET"),
            Map.entry("MATERIAL", "PARTLY_MET"));
  }

  @Test
  void whatNobodyAskedIsNotAskedAndSaysNothingElse() {
    // given
    Harbour unasked = new Harbour();
    unasked
        .asWorker()
        .header("If-None-Match", "*")
        .body(Map.of("mother", Map.of("id", unasked.planId, "name", "Maria Canary")))
        .put("/v1/cases/{id}", unasked.caseId)
        .then()
        .statusCode(201);

    // when
    JsonPath needs = new HerSide(unasked).read("needs");

    // then
    assertThat(needs.getList("needs.status"))
        .containsExactly("UNMET", "NOT_ASKED", "NOT_ASKED", "NOT_ASKED");
    assertThat(needs.getList("needs.saidAt")).containsOnlyNulls();
    assertThat(unasked.etag("/v1/cases/" + unasked.caseId + "/needs")).isEqualTo("\"0\"");
  }

  @Test
  void safetyFollowsTheStanding() {
    // given
    harbour.withCase().withDraftPlan();

    // then
    assertThat(safetyAfter("STANDARD", "null", false)).isEqualTo("MET");
    assertThat(safetyAfter("STANDARD", "\"OVERTAKEN\"", false)).isEqualTo("UNMET");
    assertThat(safetyAfter("ELEVATED", "null", false)).isEqualTo("UNMET");
    assertThat(safetyAfter("ELEVATED", "null", true)).isEqualTo("PARTLY_MET");
    assertThat(safetyAfter("HIGH", "null", true)).isEqualTo("UNMET");
    assertThat(safetyAfter("IMMEDIATE", "null", true)).isEqualTo("UNMET");
  }

  private String safetyAfter(String level, String notCurrentBecause, boolean safetyPlan) {
    version++;
    harbour.standing(
        version, level, notCurrentBecause, Instant.now().plus(Duration.ofDays(1)), safetyPlan);
    harbour.planAfterStanding().then().statusCode(200);
    return her.read("needs").getString("needs[0].status");
  }

  @Test
  void whoSaidItAndWhenAndANoteStayWithANeedWhileItsStatusStays() {
    // given
    harbour.withCase();
    her.record(
        "needs",
        Map.of(
            "housing", "UNMET",
            "food", "MET",
            "material", "MET",
            "said",
                List.of(
                    Map.of(
                        "need", "HOUSING",
                        "whoSaid", "MOTHER",
                        "saidAt", "2026-01-02T03:04:05Z",
                        "note", "Her friend's sofa"))));

    // when
    harbour.needs("UNMET", "UNMET", "MET");

    // then
    JsonPath needs = her.read("needs");
    assertThat(needs.getString("needs[1].whoSaid")).isEqualTo("MOTHER");
    assertThat(needs.getString("needs[1].saidAt")).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(needs.getString("needs[1].note")).isEqualTo("Her friend's sofa");
    assertThat(needs.getString("needs[2].status")).isEqualTo("UNMET");
    harbour.needs("PARTLY_MET", "UNMET", "MET");
    assertThat(her.read("needs").getString("needs[1].note")).isNull();
  }

  @Test
  void safetyIsNeverWrittenAndWhatWasNotAskedNobodySaid() {
    // given
    harbour.withCase();

    // then
    her.refused("needs", withSaid(Map.of("need", "SAFETY", "note", "x")), "said[0].need");
    her.refused(
        "needs",
        Map.of("housing", "MET", "food", "MET", "material", "MET", "safety", "MET"),
        "safety");
    her.refused(
        "needs",
        Map.of(
            "housing", "NOT_ASKED",
            "food", "MET",
            "material", "MET",
            "said", List.of(Map.of("need", "HOUSING", "whoSaid", "MOTHER"))),
        "said[0].whoSaid");
    her.refused(
        "needs",
        withSaid(Map.of("need", "FOOD", "saidAt", "2999-01-01T00:00:00Z")),
        "said[0].saidAt");
    her.refused(
        "needs",
        withSaid(Map.of("need", "FOOD", "saidAt", "1899-12-31T00:00:00Z")),
        "said[0].saidAt");
  }

  private static Map<String, Object> withSaid(Map<String, String> said) {
    return Map.of("housing", "MET", "food", "MET", "material", "MET", "said", List.of(said));
  }

  @Test
  void practicalitiesAreKeptWithTheirNotesAndWhatIsLeftOutWasNotAsked() {
    // given
    harbour.withCase();

    // when
    her.record(
        "practicalities",
        Map.of(
            "practicalities",
            List.of(
                Map.of("practicality", "REGULAR_INCOME", "status", "IN_PLACE"),
                Map.of(
                    "practicality", "CHILD_CARE",
                    "status", "BARRIER",
                    "whoSaid", "MOTHER",
                    "note", "Two toddlers"))));

    // then
    JsonPath kept = her.read("practicalities");
    assertThat(kept.getList("practicalities.practicality"))
        .containsExactly("CHILD_CARE", "RESPITE", "CRISIS_PAYMENT", "REGULAR_INCOME");
    assertThat(kept.getList("practicalities.status"))
        .containsExactly("BARRIER", "NOT_ASKED", "NOT_ASKED", "IN_PLACE");
    assertThat(kept.getString("practicalities[0].note")).isEqualTo("Two toddlers");
    assertThat(kept.getString("practicalities[3].saidAt")).isNotNull();
    her.refused(
        "practicalities",
        Map.of(
            "practicalities",
            List.of(
                Map.of("practicality", "RESPITE", "status", "BARRIER"),
                Map.of("practicality", "RESPITE", "status", "IN_PLACE"))),
        "practicalities");
  }
}
