package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.caseplan.PlanLife.Running;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class PlanVersionsTest {
  private final Harbour harbour = new Harbour();
  private final PlanLife life = new PlanLife(harbour);

  @Test
  void eachVersionTellsWhoChangedWhat() {
    // given
    harbour.withCase().withDraftPlan();
    UUID diary = UUID.randomUUID();
    harbour.putItem(diary, PlanLife.herTask("Keep a diary")).then().statusCode(204);
    harbour.agrees(diary);

    // when
    harbour.putItem(diary, PlanLife.herTask("Keep a diary on paper")).then().statusCode(204);

    // then
    List<Map<String, Object>> versions = life.versions();
    assertThat(versions).extracting("version").containsExactly(4, 3, 2, 1);
    assertThat(versions)
        .extracting("step")
        .containsExactly("plan.put-item", "plan.record-agreement", "plan.put-item", "plan.draft");
    assertThat(versions).extracting("by").containsOnly(harbour.worker);
    assertThat(versions.get(3)).containsEntry("status", withoutFrom("DRAFT"));
    assertThat(item(versions.get(2)))
        .containsEntry("itemId", diary.toString())
        .containsEntry("to", "PROPOSED")
        .doesNotContainEntry("from", "PROPOSED");
    assertThat(item(versions.get(1)))
        .containsEntry("from", "PROPOSED")
        .containsEntry("to", "AGREED")
        .containsEntry("fields", List.of("agreement", "agreementAt"));
    assertThat(item(versions.get(0)))
        .containsEntry("from", "AGREED")
        .containsEntry("to", "PROPOSED")
        .containsEntry("fields", List.of("title", "agreement", "agreementAt"));
  }

  @Test
  void aChangeOfOneFieldNamesThatFieldAlone() {
    // given
    harbour.withCase().withDraftPlan();
    UUID police = UUID.randomUUID();
    harbour.putItem(police, policeCheckBy("AGENCY")).then().statusCode(204);

    // when
    harbour.putItem(police, policeCheckBy("PRACTITIONER")).then().statusCode(204);

    // then
    assertThat(item(life.lastVersion())).containsEntry("fields", List.of("assignee"));
  }

  @Test
  void ofItsDetailsOnlyThoseAreNamedThatBecameDifferent() {
    // given
    harbour.withCase().withDraftPlan();
    DescribedItems items = new DescribedItems(harbour);
    Map<String, Object> group = DescribedItems.help("Group");
    group.put("safety", Map.of("childSafetyNote", "Canary at school"));
    group.put("choice", Map.of("optionsOffered", List.of(Map.of("name", "Canary talks"))));
    group.put("adaptation", "Canary not filmed");
    group.put("formats", List.of("GROUP"));
    group.put("timing", Map.of("weeklyHours", 2));
    UUID item = items.add(group);
    Object first = item(life.lastVersion()).get("fields");

    // when
    group.put("timing", Map.of("weeklyHours", 3));
    items.change(item, group);
    Object timing = item(life.lastVersion()).get("fields");
    group.put("adaptation", "Canary not asked to speak");
    group.remove("choice");
    group.put("herView", Map.of("canDo", "YES"));
    items.change(item, group);
    Object words = item(life.lastVersion()).get("fields");
    items.change(item, group);

    // then
    assertThat(first)
        .asInstanceOf(InstanceOfAssertFactories.list(String.class))
        .contains("title", "safety", "choice", "timing", "formats", "adaptation")
        .doesNotContain("herView", "health", "links", "carers", "networkPersonIds");
    assertThat(timing).isEqualTo(List.of("timing"));
    assertThat(words).isEqualTo(List.of("herView", "choice", "adaptation"));
    assertThat(items(life.lastVersion())).isEmpty();
  }

  @Test
  void theHoldByTheGateIsAVersionThatNobodyMade() {
    // given
    Running items = life.running();

    // when
    harbour.standingShuts();
    harbour.planAfterStanding().then().statusCode(200);

    // then
    Map<String, Object> held = life.lastVersion();
    assertThat(held).containsEntry("step", "plan.hold").containsEntry("by", "safety-gate");
    assertThat(item(held))
        .containsEntry("itemId", items.therapy().toString())
        .containsEntry("from", "ACTIVE")
        .containsEntry("to", "ON_HOLD")
        .containsEntry("fields", List.of("heldBecause"));
    assertThat(held.get("version").toString()).isEqualTo(harbour.planEtag().replace("\"", ""));
  }

  @Test
  void aStepOfThePlanNamesItsStatusAndEachItemThatItMoved() {
    // given
    Running items = life.running();

    // when
    life.step("suspension", Map.of("reason", "Canary at her sister's")).then().statusCode(204);

    // then
    Map<String, Object> rested = life.lastVersion();
    assertThat(rested)
        .containsEntry("step", "plan.suspend")
        .containsEntry("status", Map.of("from", "ACTIVE", "to", "SUSPENDED"))
        .containsEntry("words", "Canary at her sister's");
    assertThat(items(rested))
        .extracting("itemId")
        .containsExactlyInAnyOrder(
            items.therapy().toString(), items.task().toString(), items.course().toString());
    assertThat(Database.column("select t::text from plan_version t"))
        .noneMatch(row -> row.contains("Canary"))
        .noneMatch(row -> row.contains(HexFormat.of().formatHex("Canary".getBytes())));
  }

  @Test
  void aRefusedStepMakesNoVersion() {
    // given
    harbour.withCase().withDraftPlan();
    harbour.motherTask("Keep a diary");
    harbour.motherTask("See the school");
    int before = life.versions().size();

    // when
    harbour.activate().then().statusCode(422);

    // then
    assertThat(life.versions()).hasSize(before);
  }

  @Test
  void oneVersionIsReadByItsNumberAndPagesLeadOn() {
    // given
    harbour.withCase().withDraftPlan();
    UUID diary = harbour.motherTask("Keep a diary");
    String path = "/v1/case-plans/" + harbour.planId + "/versions";

    // when
    Response second = harbour.asWorker().get(path + "/2");
    Response first = harbour.asWorker().get(path + "?limit=1");
    Response next = harbour.asWorker().get(path + "?limit=1&cursor=" + first.path("next"));

    // then
    second.then().statusCode(200).header("ETag", "\"2\"");
    assertThat(second.path("items[0].itemId").toString()).isEqualTo(diary.toString());
    assertThat(next.<List<Integer>>path("items.version")).containsExactly(1);
    assertThat((Object) next.path("next")).isNull();
    harbour.asWorker().get(path + "/3").then().statusCode(404);
    harbour.asWorker().get(path + "/0").then().statusCode(400);
    harbour.as("colleague", "worker").get(path).then().statusCode(404);
    harbour.as("colleague", "worker").get(path + "/1").then().statusCode(404);
  }

  private static Map<String, Object> policeCheckBy(String assignee) {
    return Map.of(
        "title", "Police check",
        "kind", "TASK",
        "assignee", assignee,
        "purpose", "OTHER",
        "target", "FAMILY");
  }

  private static Map<String, Object> item(Map<String, Object> version) {
    assertThat(items(version)).hasSize(1);
    return items(version).getFirst();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> items(Map<String, Object> version) {
    return (List<Map<String, Object>>) version.get("items");
  }

  private static Map<String, Object> withoutFrom(String to) {
    Map<String, Object> change = new java.util.HashMap<>();
    change.put("from", null);
    change.put("to", to);
    return change;
  }
}
