package dev.hearth.safety.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.APlan;
import dev.hearth.safety.testing.Service;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class PlanVersionsTest {
  @Inject AgencyContext agencies;
  @Inject PersonalData personalData;

  private APlan plan;

  @BeforeEach
  void aPlan() {
    plan = APlan.of(ACase.of(Service.HARBOUR));
    plan.make(APlan.whole("first")).then().statusCode(201).header("ETag", "\"1\"");
  }

  @Test
  void earlierVersionsStayReadableWithWhatChangedInEach() {
    // given
    Map<String, Object> second = APlan.whole("first");
    second.put("placesToGo", List.of(Map.of("place", "Her aunt's")));
    second.put("children", List.of());
    plan.change("\"1\"", second).then().statusCode(200).header("ETag", "\"2\"");

    // when
    JsonPath versions = plan.get("/versions").jsonPath();
    JsonPath before = plan.get("/versions/1").jsonPath();
    JsonPath now = plan.get("/versions/2").jsonPath();

    // then
    assertThat(versions.getList("items.version")).isEqualTo(List.of(2, 1));
    assertThat(versions.getList("items[0].changed", String.class))
        .containsExactly("PLACES_TO_GO", "CHILDREN", "AGREEMENT");
    assertThat(versions.getMap("items[1]")).doesNotContainKey("changed");
    assertThat(before.getString("placesToGo[0].place")).isEqualTo("The bakery first");
    assertThat(before.getBoolean("active")).isFalse();
    assertThat(now.getString("placesToGo[0].place")).isEqualTo("Her aunt's");
    assertThat(now.getBoolean("active")).isTrue();
    assertThat(plan.read().getInt("version")).isEqualTo(2);
    assertThat(plan.get("/versions/3").statusCode()).isEqualTo(404);
  }

  @Test
  void theVersionsArePagedAndEachPageKnowsWhatChanged() {
    // given
    for (int i = 1; i <= 3; i++) {
      Map<String, Object> next = APlan.whole("first");
      next.put("thingsToTake", List.of(Map.of("what", "Key " + i)));
      plan.change("\"" + i + "\"", next).then().statusCode(200);
    }

    // when
    JsonPath first = plan.get("/versions?limit=3").jsonPath();
    JsonPath second = plan.get("/versions?limit=3&cursor=" + first.getString("next")).jsonPath();

    // then
    assertThat(first.getList("items.version")).isEqualTo(List.of(4, 3, 2));
    assertThat(first.getList("items[2].changed", String.class)).contains("THINGS_TO_TAKE");
    assertThat(second.getList("items.version")).isEqualTo(List.of(1));
    assertThat(second.getString("next")).isNull();
  }

  @Test
  void herAgreementDoesNotCarryOverToOtherWords() {
    // given
    String agreedAt = plan.read().getString("agreement.at");
    Map<String, Object> other = APlan.whole("other");
    other.put("agreement", Map.of("state", "AGREED", "at", agreedAt, "words", "Yes"));

    // when
    JsonPath next = plan.change("\"1\"", other).then().statusCode(200).extract().jsonPath();

    // then
    assertThat(next.getString("agreement.state")).isEqualTo("NOT_ASKED");
    assertThat(next.getString("agreement.words")).isNull();
    assertThat(plan.get("/versions/1").jsonPath().getString("agreement.state")).isEqualTo("AGREED");
  }

  @Test
  void whatSheTakesBackIsNoReasonToAskHerAgain() {
    // given
    String agreedAt = plan.read().getString("agreement.at");
    Map<String, Object> withdrawn = APlan.whole("first");
    withdrawn.put("mayBeSharedWith", List.of());
    withdrawn.put(
        "agreement", Map.of("state", "AGREED", "at", agreedAt, "words", "This I can do first"));

    // when
    JsonPath next = plan.change("\"1\"", withdrawn).then().statusCode(200).extract().jsonPath();

    // then
    assertThat(next.getList("changed", String.class)).containsExactly("SHARING");
    assertThat(next.getString("agreement.state")).isEqualTo("AGREED");
  }

  @Test
  void ofTwoWhoBuildOnTheSameVersionOneIsTold() throws Exception {
    // when
    List<Integer> statuses;
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      Future<Integer> one =
          both.submit(() -> plan.change("\"1\"", APlan.whole("one")).statusCode());
      Future<Integer> two =
          both.submit(() -> plan.change("\"1\"", APlan.whole("two")).statusCode());
      statuses = List.of(one.get(), two.get());
    }

    // then
    assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    assertThat(plan.get("/versions").jsonPath().getList("items.version")).isEqualTo(List.of(2, 1));
  }

  @Test
  void aSealedVersionThatWasMovedToAnotherDoesNotOpen() {
    // given
    plan.change("\"1\"", APlan.whole("second")).then().statusCode(200);

    // when
    Database.execute(
        """
        update safety_plan_version set sealed_words =
          (select sealed_words from safety_plan_version where plan_id = ? and version = 1)
        where plan_id = ? and version = 2
        """,
        plan.id(),
        plan.id());

    // then
    assertThat(plan.get("").statusCode()).isEqualTo(500);
    assertThat(plan.get("").asString()).doesNotContain("bakery");
  }

  @Test
  void aPlanFromBeforeThereWereVersionsIsReadAndChanged() {
    // given
    byte[] actions =
        agencies.within(
            Service.HARBOUR,
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () ->
                            personalData.seal(
                                plan.of().id(),
                                "safety-plan.actions",
                                "[{\"assignee\":\"MOTHER\",\"text\":\"Hide the keys\"}]")));
    Database.execute(
        "update safety_plan_version set shape = 'ACTIONS', sealed_words = ? where plan_id = ?",
        actions,
        plan.id());

    // when
    JsonPath read = plan.read();
    int changed = plan.change("\"1\"", APlan.whole("second")).statusCode();

    // then
    assertThat(read.getString("actions[0].text")).isEqualTo("Hide the keys");
    assertThat(read.getList("warningSigns")).isEmpty();
    assertThat(changed).isEqualTo(200);
  }
}
