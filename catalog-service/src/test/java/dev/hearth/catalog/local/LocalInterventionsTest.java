package dev.hearth.catalog.local;

import static dev.hearth.catalog.local.Agency.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.catalog.editing.Editor;
import dev.hearth.catalog.intervention.InterventionPublished;
import dev.hearth.catalog.intervention.Listed;
import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Broker.Published;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.EventContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class LocalInterventionsTest {
  private static final EventContract CONTRACT =
      new EventContract("catalog-service", InterventionPublished.TYPE);

  @Inject LocalInterventions interventions;
  @Inject AgencyContext agencies;

  private final Agency harbour = new Agency();
  private final Agency wellspring = new Agency();
  private final String code = "local-" + UUID.randomUUID();

  @Test
  void whatIsAnAgencysOwnIsThereForItAlone() {
    // when
    Response created = harbour.creates(code, local(code));

    // then
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    assertThat(created.header("ETag")).isEqualTo("\"1\"");
    assertThat(harbour.reads(code).<String>path("content.name")).isEqualTo("Ours " + code);
    assertThat(ofCaller(harbour)).extracting(Listed::code).containsExactly(code);
    assertThat(codes(harbour)).containsExactly(code);
    Response ofOther = wellspring.reads(code);
    Response ofNothing = wellspring.reads("local-nothing");
    assertThat(ofOther.statusCode()).isEqualTo(404);
    assertThat(ofOther.asString().replace(code, "local-nothing")).isEqualTo(ofNothing.asString());
    assertThat(ofCaller(wellspring)).isEmpty();
    assertThat(codes(wellspring)).isEmpty();
    assertThat(wellspring.changes(code, "\"1\"", local(code)).statusCode()).isEqualTo(404);
    assertThat(wellspring.retires(code, "\"1\"").statusCode()).isEqualTo(404);
    assertThat(harbour.asWorker().get("/v1/interventions/" + code).statusCode()).isEqualTo(404);
  }

  @Test
  void twoAgenciesMayUseOneCodeAndNeverMeet() {
    // given
    harbour.creates(code, local(code));

    // when
    Response other = wellspring.creates(code, named("Theirs"));

    // then
    assertThat(other.statusCode()).isEqualTo(201);
    assertThat(harbour.reads(code).<String>path("content.name")).isEqualTo("Ours " + code);
    assertThat(wellspring.reads(code).<String>path("content.name")).isEqualTo("Theirs");
    List<Published> told =
        await()
            .atMost(Duration.ofSeconds(20))
            .until(() -> Broker.of(InterventionPublished.TOPIC, code + "@1"), t -> t.size() == 2);
    assertThat(told)
        .allSatisfy(event -> CONTRACT.accepts(event.data()))
        .extracting(event -> event.attributes().get("agency") + event.data().get("name").asText())
        .containsExactlyInAnyOrder(harbour.id() + "Ours " + code, wellspring.id() + "Theirs");
    assertThat(told)
        .extracting(event -> event.attributes().get("subject"))
        .containsExactlyInAnyOrder(
            harbour.id() + "/" + code + "@1", wellspring.id() + "/" + code + "@1");
  }

  @Test
  void aConditionInTheAgencysOwnWordsIsUnknownToOtherServicesAndNotNone() {
    // given
    Map<String, Object> ours = named("Ours");
    ObjectNode content = (ObjectNode) ours.get("content");
    content
        .putArray("entryConditions")
        .add(condition("first child"))
        .add(condition("lives in the harbour quarter"));

    // when
    Response created = harbour.creates(code, ours);

    // then
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    JsonNode told =
        await()
            .atMost(Duration.ofSeconds(20))
            .until(() -> Broker.of(InterventionPublished.TOPIC, code + "@1"), t -> !t.isEmpty())
            .getFirst()
            .data();
    CONTRACT.accepts(told);
    assertThat(told.get("entryConditions").isNull()).isTrue();
    content.putArray("entryConditions").add(condition(" "));
    assertThat(harbour.changes(code, "\"1\"", ours).<String>path("violations[0].field"))
        .isEqualTo("content.entryConditions[0].condition");
  }

  @Test
  void aChangeIsTheNextVersionAndTheFirstStays() {
    // given
    harbour.creates(code, local(code));

    // when
    Response changed = harbour.changes(code, "\"1\"", named("Second"));

    // then
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    assertThat(version(1).<String>path("content.name")).isEqualTo("Ours " + code);
    assertThat(version(2).<String>path("content.name")).isEqualTo("Second");
    assertThat(version(3).statusCode()).isEqualTo(404);
    assertThat(harbour.changes(code, "\"1\"", named("Late")).statusCode()).isEqualTo(412);
    assertThat(harbour.creates(code, named("Again")).statusCode()).isEqualTo(412);
    assertThat(
            Database.column(
                "select action from audit_entry where subject_id = ? and agency_id = ?",
                code,
                harbour.id()))
        .containsExactly("local-intervention.published", "local-intervention.published");
  }

  @Test
  void aVersionCountsInItsDays() {
    // given
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    harbour.creates(code, local(code));
    Map<String, Object> later = new HashMap<>(named("Later"));
    later.put("validFrom", today.plusDays(3).toString());

    // when
    Response changed = harbour.changes(code, "\"1\"", later);

    // then
    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    assertThat(ofCaller(harbour)).extracting(Listed::version).containsExactly(1);
    later.put("validFrom", today.minusDays(1).toString());
    assertThat(harbour.changes(code, "\"2\"", later).<String>path("violations[0].field"))
        .isEqualTo("validFrom");
  }

  @Test
  void whatIsTakenOutIsToldAsRetiredInEveryVersion() {
    // given
    harbour.creates(code, local(code));
    harbour.changes(code, "\"1\"", named("Second"));

    // when
    Response retired = harbour.retires(code, "\"2\"");

    // then
    assertThat(retired.statusCode()).as(retired.asString()).isEqualTo(200);
    assertThat(retired.<String>path("status")).isEqualTo("RETIRED");
    assertThat(ofCaller(harbour)).isEmpty();
    for (int version = 1; version <= 2; version++) {
      String key = code + "@" + version;
      await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () -> Broker.of(InterventionPublished.TOPIC, key).getLast().data(),
              data -> data.get("status").asText().equals("RETIRED"));
    }
    assertThat(retired.header("ETag")).isEqualTo("\"3\"");
    Response again = harbour.retires(code, "\"3\"");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.<List<String>>path("possible")).containsExactly("CHANGE");
    assertThat(harbour.changes(code, "\"3\"", named("Third")).header("ETag")).isEqualTo("\"4\"");
    assertThat(ofCaller(harbour)).extracting(Listed::version).containsExactly(3);
  }

  @Test
  void whoeverHasNotReadThatItWasTakenOutDoesNotBringItInAgain() {
    // given
    harbour.creates(code, local(code));

    // when
    Response retired = harbour.retires(code, "\"1\"");
    Response changed = harbour.changes(code, "\"1\"", named("Unaware"));

    // then
    assertThat(retired.statusCode()).isEqualTo(200);
    assertThat(changed.statusCode()).isEqualTo(412);
    assertThat(harbour.reads(code).header("ETag")).isEqualTo(retired.header("ETag"));
    assertThat(ofCaller(harbour)).isEmpty();
  }

  @Test
  void whoeverHasNotReadTheChangeDoesNotTakeItOut() {
    // given
    harbour.creates(code, local(code));

    // when
    Response changed = harbour.changes(code, "\"1\"", named("Second"));
    Response retired = harbour.retires(code, "\"1\"");

    // then
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(retired.statusCode()).isEqualTo(412);
    assertThat(ofCaller(harbour)).extracting(Listed::version).containsExactly(2);
  }

  @Test
  void ofAChangeAndARetirementAtOnceOneWins() throws Exception {
    for (int round = 0; round < 10; round++) {
      // given
      String contested = code + "-" + round;
      harbour.creates(contested, local(contested));

      // when
      try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
        Future<Integer> change =
            callers.submit(
                () -> harbour.changes(contested, "\"1\"", local(contested)).statusCode());
        Future<Integer> retirement =
            callers.submit(() -> harbour.retires(contested, "\"1\"").statusCode());

        // then
        assertThat(List.of(change.get(), retirement.get())).containsExactlyInAnyOrder(200, 412);
      }
    }
  }

  @Test
  void anAgencyKeepsUpTo200() {
    // given
    harbour.creates(code, local(code));
    Database.execute(
        """
        insert into local_intervention_version
          (agency_id, code, version, content, published_at, published_by)
        select agency_id, code || '-' || number, 1, content, published_at, published_by
        from local_intervention_version, generate_series(1, ?) as number
        where agency_id = ? and code = ?
        """,
        198,
        harbour.id(),
        code);

    // when
    Response last = harbour.creates(code + "-last", local(code + "-last"));
    Response tooMany = harbour.creates(code + "-more", local(code + "-more"));

    // then
    assertThat(last.statusCode()).as(last.asString()).isEqualTo(201);
    assertThat(tooMany.statusCode()).as(tooMany.asString()).isEqualTo(409);
    assertThat(tooMany.<List<String>>path("possible")).containsExactly("CHANGE");
    assertThat(harbour.changes(code, "\"1\"", named("Second")).statusCode()).isEqualTo(200);
    assertThat(wellspring.creates(code, local(code)).statusCode()).isEqualTo(201);
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    // given
    ObjectNode content = (ObjectNode) local(code).get("content");
    content.putNull("classCode").put("childAgeMinYears", -1).put("isClass", true);
    content.put("selectable", false).put("kind", "MIRACLE").remove("aims");

    // when
    Response refused = harbour.creates(code, Map.of("content", content));

    // then
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.<List<String>>path("violations.field"))
        .containsExactlyInAnyOrder(
            "content.classCode",
            "content.childAgeMinYears",
            "content.isClass",
            "content.kind",
            "content.unstatedFields",
            "content.aims");
    assertThat(harbour.reads(code).statusCode()).isEqualTo(404);
  }

  @Test
  void itsClassIsOneOfTheCommonCatalogue() {
    for (String classCode : List.of("no-such-class", "keep", code)) {
      // given
      ObjectNode content = (ObjectNode) local(code).get("content");
      content.put("classCode", classCode);

      // when
      Response refused = harbour.creates(code, Map.of("content", content));

      // then
      assertThat(refused.<String>path("violations[0].field")).isEqualTo("content.classCode");
    }
    assertThat(harbour.creates("keep", Map.of("content", Editor.entry("keep"))).statusCode())
        .isEqualTo(400);
    assertThat(harbour.creates(code + "-x", local(code)).<String>path("violations[0].field"))
        .isEqualTo("content.code");
  }

  @Test
  void onlyAnAdministratorKeepsThem() {
    // given
    harbour.creates(code, local(code));
    String path = "/v1/local-interventions/" + code;

    // then
    assertThat(
            harbour.asWorker().header("If-Match", "\"1\"").body(local(code)).put(path).statusCode())
        .isEqualTo(403);
    assertThat(RestAssured.given().get(path).statusCode()).isEqualTo(401);
    assertThat(harbour.asAdministrator().body(local(code)).put(path).statusCode()).isEqualTo(428);
  }

  @Test
  void ofManyAdministratorsAtOnceOneWins() throws Exception {
    // given
    harbour.creates(code, local(code));

    // when
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService callers = Executors.newFixedThreadPool(5)) {
      List<Future<Integer>> all =
          IntStream.range(0, 5)
              .mapToObj(
                  i ->
                      callers.submit(
                          () -> harbour.changes(code, "\"1\"", named("No " + i)).statusCode()))
              .toList();
      for (Future<Integer> one : all) {
        answers.add(one.get());
      }
    }

    // then
    assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
    assertThat(version(3).statusCode()).isEqualTo(404);
  }

  @Test
  void theWallInTheDatabaseHoldsWithoutTheService() throws SQLException {
    // given
    harbour.creates(code, local(code));
    harbour.retires(code, "\"1\"");
    harbour.notes(UUID.randomUUID(), code, "Ours");

    // then
    for (String table :
        List.of(
            "local_intervention_version", "local_intervention_retirement", "intervention_note")) {
      assertThat(seen(table, harbour.id().toString())).as(table).isPositive();
      assertThat(seen(table, wellspring.id().toString())).as(table).isZero();
      assertThat(seen(table, "")).as(table).isZero();
    }
    try (Connection service = Database.application();
        Statement statement = service.createStatement()) {
      assertThatThrownBy(() -> statement.execute("delete from local_intervention_version"))
          .hasMessageContaining("denied");
    }
  }

  private static long seen(String table, String agency) throws SQLException {
    try (Connection service = Database.application();
        Statement statement = service.createStatement()) {
      statement.execute("select set_config('hearth.agency', '" + agency + "', false)");
      try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static ObjectNode condition(String words) {
    return JsonNodeFactory.instance.objectNode().put("condition", words).put("source", "EXTERNAL");
  }

  private Map<String, Object> named(String name) {
    return Map.of("content", ((ObjectNode) local(code).get("content")).put("name", name));
  }

  private Response version(int version) {
    return harbour.asWorker().get("/v1/local-interventions/" + code + "/versions/" + version);
  }

  private List<Listed> ofCaller(Agency agency) {
    return agencies.within(agency.id(), interventions::ofCaller);
  }

  private static List<String> codes(Agency agency) {
    JsonNode page = agency.asWorker().get("/v1/local-interventions").as(JsonNode.class);
    return page.get("items").findValuesAsText("code").stream()
        .filter(code -> code.startsWith("local-"))
        .distinct()
        .toList();
  }
}
