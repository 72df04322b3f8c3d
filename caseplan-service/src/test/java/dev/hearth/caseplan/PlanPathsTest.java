package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.caseplan.PlanLife.Running;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing of a plan can be read or changed by way of another plan, another case or a body. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class PlanPathsTest {
  private static final String PLAN = "/v1/case-plans/{id}";
  private static final String ITEM = PLAN + "/items/{itemId}";

  private final Harbour harbour = new Harbour();
  private final PlanLife life = new PlanLife(harbour);

  private record Call(String method, String path, Map<String, ?> body) {
    boolean putsAnItem() {
      return method.equals("PUT") && path.equals(ITEM);
    }
  }

  private static final List<Call> OF_AN_ITEM =
      List.of(
          new Call("PUT", ITEM, PlanLife.herTask("Keep a diary")),
          new Call("PUT", ITEM + "/agreement", Map.of("state", "DECLINED")),
          new Call("POST", ITEM + "/agreement/withdrawal", Map.of()),
          new Call("GET", ITEM + "/agreements", Map.of()),
          new Call("POST", ITEM + "/activation", Map.of()),
          new Call("POST", ITEM + "/hold", Map.of("reason", "A rest")),
          new Call("POST", ITEM + "/completion", Map.of()),
          new Call("POST", ITEM + "/declining", Map.of()),
          new Call("POST", ITEM + "/reopening", Map.of()));

  private static final List<Call> OF_A_PLAN =
      List.of(
          new Call("GET", PLAN, Map.of()),
          new Call("GET", PLAN + "/versions", Map.of()),
          new Call("GET", PLAN + "/versions/{version}", Map.of()),
          new Call("GET", PLAN + "/coverage", Map.of()),
          new Call("GET", PLAN + "/load", Map.of()),
          new Call("GET", PLAN + "/review", Map.of()),
          new Call("POST", PLAN + "/review", Map.of()),
          new Call("POST", PLAN + "/activation", Map.of()),
          new Call("POST", PLAN + "/suspension", Map.of("reason", "A rest")),
          new Call("POST", PLAN + "/resumption", Map.of()),
          new Call("POST", PLAN + "/closing", PlanLife.CLOSING));

  @Test
  void everyPathThatTheContractHasIsWalkedHere() throws IOException {
    List<String> walked =
        Stream.concat(OF_A_PLAN.stream(), OF_AN_ITEM.stream()).map(Call::path).distinct().toList();
    assertThat(Files.readAllLines(Path.of("contracts/openapi.yaml")).stream())
        .filteredOn(line -> line.startsWith("  " + PLAN))
        .extracting(line -> line.strip().replace(":", ""))
        .containsExactlyInAnyOrderElementsOf(walked);
  }

  @Test
  void anItemIsNotThereThroughAnotherPlanOfTheSameCaseOrOfAnotherCaseOfHers() {
    // given
    Running items = life.running();
    String before = everything();
    UUID sibling = anotherPlan(harbour.caseId);
    UUID ofAnotherCase = anotherPlan(anotherCase());

    for (UUID otherPlan : List.of(sibling, ofAnotherCase)) {
      for (UUID item : List.of(items.therapy(), items.task(), items.locks())) {
        for (Call call : OF_AN_ITEM) {
          // when
          Response through = ask(harbour.worker, call, otherPlan, item);

          // then
          if (call.putsAnItem()) {
            // Ids of items are the caller's to choose, so that this one is taken has to be said.
            through.then().statusCode(400);
            assertThat(through.<List<String>>path("violations.field")).containsExactly("itemId");
          } else {
            assertThat(through.statusCode()).as(call.toString()).isEqualTo(404);
            assertThat(told(through))
                .as(call.toString())
                .isEqualTo(told(ask(harbour.worker, call, otherPlan, UUID.randomUUID())));
          }
        }
      }
    }
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void aPlanIsNotThereForWhoeverIsOffItsTeam() {
    // given
    Running items = life.running();
    String before = everything();

    for (Call call : Stream.concat(OF_A_PLAN.stream(), OF_AN_ITEM.stream()).toList()) {
      // when
      Response ofHers = ask("colleague", call, harbour.planId, items.task());
      Response ofNothing = ask("colleague", call, UUID.randomUUID(), items.task());

      // then
      assertThat(ofHers.statusCode()).as(call.toString()).isEqualTo(404);
      assertThat(told(ofHers)).as(call.toString()).isEqualTo(told(ofNothing));
    }
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void anIdInABodyThatNamesSomethingOfAnotherPlanOrCaseIsNamed() {
    // given
    Running items = life.running();
    Harbour another = new Harbour();
    another.withCase();
    UUID otherPlan = anotherPlan(anotherCase());
    UUID mothers =
        UUID.fromString(another.asWorker().get("/v1/cases/{id}", another.caseId).path("mother.id"));
    Map<String, Object> foreignItems = Map.of("itemIds", List.of(items.task()));

    // when
    Response activation =
        ask(
            harbour.worker,
            new Call("POST", PLAN + "/activation", foreignItems),
            otherPlan,
            items.task());
    Response agreement =
        life.agreement(items.task(), Map.of("state", "DECLINED", "givenBy", mothers));
    life.step("suspension", Map.of("reason", "A rest")).then().statusCode(204);
    Response resumption =
        life.step("resumption", Map.of("itemIds", List.of(UUID.randomUUID(), items.task())));

    // then
    for (Response refused : List.of(activation, resumption)) {
      refused.then().statusCode(400);
      assertThat(refused.<List<String>>path("violations.field")).containsExactly("itemIds");
    }
    agreement.then().statusCode(400);
    assertThat(agreement.<List<String>>path("violations.field")).containsExactly("givenBy");
  }

  @Test
  void aVersionIsReadThroughItsOwnPlanAlone() {
    // given
    life.running();
    UUID sibling = anotherPlan(harbour.caseId);

    // when
    Response third = harbour.asWorker().get(PLAN + "/versions/3", sibling);

    // then
    third.then().statusCode(404);
    assertThat(
            harbour
                .asWorker()
                .get(PLAN + "/versions", sibling)
                .<List<Integer>>path("items.version"))
        .containsExactly(1);
  }

  /** The answer but for the path that was asked. */
  private static Map<String, Object> told(Response answer) {
    Map<String, Object> told = new HashMap<>(answer.<Map<String, Object>>path(""));
    told.remove("instance");
    return told;
  }

  private Response ask(String who, Call call, UUID plan, UUID item) {
    String path =
        call.path()
            .replace("{id}", plan.toString())
            .replace("{itemId}", item.toString())
            .replace("{version}", "1");
    var request = harbour.as(who, "worker").header("If-Match", "\"1\"");
    return switch (call.method()) {
      case "GET" -> request.queryParam("for", "plan.activate").get(path);
      case "PUT" -> request.body(call.body()).put(path);
      default -> request.body(call.body()).post(path);
    };
  }

  private UUID anotherPlan(UUID caseId) {
    UUID plan = UUID.randomUUID();
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(Map.of("caseId", caseId))
        .put(PLAN, plan)
        .then()
        .statusCode(201);
    return plan;
  }

  private UUID anotherCase() {
    UUID caseId = UUID.randomUUID();
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(Map.of("mother", Map.of("id", UUID.randomUUID(), "name", "Another")))
        .put("/v1/cases/{id}", caseId)
        .then()
        .statusCode(201);
    return caseId;
  }

  /** All that is kept of her plan. */
  private String everything() {
    return Stream.of(
            "select t::text from case_plan t where id = ?",
            "select t::text from plan_item t where plan_id = ? order by id",
            "select t::text from item_agreement t where plan_id = ? order by id",
            "select t::text from plan_version t where plan_id = ? order by version")
        .flatMap(sql -> Database.column(sql, harbour.planId).stream())
        .reduce("", (all, row) -> all + "\n" + row);
  }
}
