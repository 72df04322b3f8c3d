package dev.hearth.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.catalog.editing.Editor;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class LocalSearchTest {
  private static final String CODE = "local-garden-afternoons";

  private final UUID agency = UUID.randomUUID();
  private final UUID another = UUID.randomUUID();

  @BeforeEach
  void theAgencyHasAnEntryOfItsOwn() {
    Response created =
        as(agency, "agency-admin")
            .header("If-None-Match", "*")
            .body(
                Map.of(
                    "content",
                    Editor.entry(CODE)
                        .put("classCode", "home-security-upgrade")
                        .put("name", "Gardenflower afternoons")))
            .put("/v1/local-interventions/" + CODE);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
  }

  @Test
  void anAgencyFindsItsOwnEntriesAmongTheCommonOnes() {
    assertThat(codes(agency, "{\"text\":\"gardenflower\"}")).containsExactly(CODE);
    assertThat(codes(agency, "{\"classCode\":\"home-security-upgrade\",\"limit\":100}"))
        .contains(CODE, "changed-locks");
    assertThat(find(agency, "{\"text\":\"gardenflower\"}").jsonPath().getBoolean("items[0].local"))
        .isTrue();
  }

  @Test
  void anotherAgencyCannotTellThatTheyAreThere() {
    assertThat(codes(another, "{\"text\":\"gardenflower\"}")).isEmpty();
    assertThat(codes(another, "{\"classCode\":\"home-security-upgrade\",\"limit\":100}"))
        .doesNotContain(CODE);
    assertThat(find(another, "{\"text\":\"gardenflowr\"}").asString())
        .doesNotContain("gardenflower");
    assertThat(Database.count("select count(*) from search_word where word like 'gardenfl%'"))
        .isZero();
    assertThat(Database.count("select count(*) from intervention_search where code like 'local-%'"))
        .isZero();
  }

  @Test
  void aRetiredOneIsNotFound() {
    // given
    Response retired =
        as(agency, "agency-admin")
            .header("If-Match", "\"1\"")
            .body("{\"reason\":\"NO_LONGER_OFFERED\"}")
            .post("/v1/local-interventions/" + CODE + "/retirement");
    assertThat(retired.statusCode()).as(retired.asString()).isLessThan(300);

    // then
    assertThat(codes(agency, "{\"text\":\"gardenflower\"}")).isEmpty();
  }

  private static List<String> codes(UUID agency, String question) {
    return find(agency, question).jsonPath().getList("items.code", String.class);
  }

  private static Response find(UUID agency, String question) {
    Response answer = as(agency, "worker").body(question).post("/v1/interventions/search");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer;
  }

  private static RequestSpecification as(UUID agency, String role) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of("someone-" + role, agency, role))
        .contentType("application/json");
  }
}
