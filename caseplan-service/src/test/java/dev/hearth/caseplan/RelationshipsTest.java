package dev.hearth.caseplan;

import static dev.hearth.caseplan.Home.assertBad;
import static dev.hearth.caseplan.Home.assertConflict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class RelationshipsTest {
  private final Harbour harbour = new Harbour();
  private final Home home = new Home(harbour);

  @Inject Clock clock;

  private UUID mother;
  private UUID child;
  private UUID otto;

  @BeforeEach
  void aFamily() {
    harbour.withCase();
    mother = home.mother();
    child = home.child();
    otto = home.adds("PERSON_USING_VIOLENCE", "Otto Canary");
  }

  @Test
  void whoIsWhatToWhomIsKeptAfterItHasEnded() {
    // given
    UUID partners = home.relates(mother, "PARTNER_OF", otto);

    // when
    end(partners, Map.of()).then().statusCode(204);
    home.relates(mother, "FORMER_PARTNER_OF", otto);

    // then
    assertThat(harbour.asWorker().get(path(partners)).<String>path("until"))
        .isEqualTo(LocalDate.now(clock).toString());
    assertThat(home.relationships())
        .extracting(each -> each.get("kind"))
        .containsExactlyInAnyOrder("PARTNER_OF", "FORMER_PARTNER_OF");
    assertConflict(end(partners, Map.of()), "relationship-ended");
  }

  @Test
  void theSameIsNotSaidTwiceWhileItLasts() {
    // given
    home.relates(mother, "PARENT_OF", child);
    UUID partners = home.relates(mother, "PARTNER_OF", otto);

    // then
    assertConflict(
        home.relate(UUID.randomUUID(), mother, "PARENT_OF", child), "relationship-there");
    assertConflict(
        home.relate(UUID.randomUUID(), otto, "PARTNER_OF", mother), "relationship-there");
    end(partners, Map.of()).then().statusCode(204);
    home.relates(otto, "PARTNER_OF", mother);
  }

  @Test
  void aRelationshipIsBetweenTwoPersonsOfTheCaseAndEndsAfterItBegan() {
    // given
    UUID since = home.relates(mother, "PARENT_OF", child);
    Map<String, Object> body =
        new HashMap<>(Map.of("from", mother, "to", child, "kind", "PARENT_OF"));

    // then
    assertBad(home.relate(UUID.randomUUID(), mother, "PARENT_OF", UUID.randomUUID()), "to");
    assertBad(home.relate(UUID.randomUUID(), UUID.randomUUID(), "PARENT_OF", child), "from");
    assertBad(home.relate(UUID.randomUUID(), mother, "SIBLING_OF", mother), "to");
    body.putAll(Map.of("since", "2019-04-02", "until", "2019-04-01"));
    assertBad(change(since, body), "until");
    body.put("until", "2019-04-02");
    change(since, body).then().statusCode(204);
    assertBad(end(home.relates(otto, "PARENT_OF", child), Map.of("until", "2999-01-01")), "until");
  }

  @Test
  void theyAreListedAPageAtATime() {
    // given
    home.relates(mother, "PARENT_OF", child);
    home.relates(otto, "PARENT_OF", child);
    home.relates(mother, "PARTNER_OF", otto);

    // when
    Response first = harbour.asWorker().get(home.path() + "/relationships?limit=2");
    Response second =
        harbour
            .asWorker()
            .queryParam("cursor", first.<String>path("next"))
            .get(home.path() + "/relationships?limit=2");

    // then
    assertThat(first.<List<?>>path("items")).hasSize(2);
    assertThat(second.<List<?>>path("items")).hasSize(1);
    assertThat(second.<Object>path("next")).isNull();
  }

  @Test
  void nobodyElseSeesOneAndNoOtherCaseLeadsToIt() {
    // given
    UUID parent = home.relates(mother, "PARENT_OF", child);
    UUID otherCase = UUID.randomUUID();
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(Map.of("mother", Map.of("id", UUID.randomUUID(), "name", "Ana")))
        .put("/v1/cases/{id}", otherCase)
        .then()
        .statusCode(201);
    String wrong = "/v1/cases/" + otherCase + "/relationships/" + parent;

    // then
    harbour.as("colleague", "worker").get(path(parent)).then().statusCode(404);
    harbour.as("colleague", "worker").get(home.path() + "/relationships").then().statusCode(404);
    harbour.asWorker().get(wrong).then().statusCode(404);
    harbour
        .asWorker()
        .header("If-Match", "\"1\"")
        .body(Map.of())
        .post(wrong + "/ending")
        .then()
        .statusCode(404);
    harbour.asWorker().body(Map.of()).post(path(parent) + "/ending").then().statusCode(428);
    assertThat(home.relate(parent, otto, "PARENT_OF", child).statusCode()).isEqualTo(412);
  }

  private Response change(UUID id, Map<String, ?> body) {
    return harbour.asWorker().header("If-Match", harbour.etag(path(id))).body(body).put(path(id));
  }

  private Response end(UUID id, Map<String, ?> body) {
    return harbour
        .asWorker()
        .header("If-Match", harbour.etag(path(id)))
        .body(body)
        .post(path(id) + "/ending");
  }

  private String path(UUID id) {
    return home.path() + "/relationships/" + id;
  }
}
