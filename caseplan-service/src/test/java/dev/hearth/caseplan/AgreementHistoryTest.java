package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.caseplan.PlanLife.Running;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class AgreementHistoryTest {
  private final Harbour harbour = new Harbour();
  private final PlanLife life = new PlanLife(harbour);

  @Test
  void whatSheSaidOfEachVersionStaysReadable() {
    // given
    harbour.withCase().withDraftPlan();
    UUID diary = harbour.motherTask("Keep a diary");
    harbour.agreement(diary, Map.of("state", "UNSURE", "words", "I do not know yet"));
    harbour.agrees(diary);

    // when
    harbour.putItem(diary, PlanLife.herTask("Keep a diary on paper")).then().statusCode(204);
    harbour.agreement(diary, Map.of("state", "DECLINED", "words", "He would find it"));

    // then
    List<Map<String, Object>> said = life.agreements(diary);
    assertThat(said).extracting("state").containsExactly("DECLINED", "AGREED", "UNSURE");
    assertThat(said).extracting("itemVersion").containsExactly(2, 1, 1);
    assertThat(said).extracting("ofThisVersion").containsExactly(true, false, false);
    assertThat(said)
        .extracting("words")
        .containsExactly("He would find it", "Yes, that is what I want", "I do not know yet");
    assertThat(said).extracting("saidBy").containsOnly("MOTHER");
    assertThat(said).extracting("recordedBy").containsOnly(harbour.worker);
    assertThat(said).extracting("givenBy").containsOnly(mother(harbour).toString());
  }

  @Test
  void whenSheTakesHerYesBackWhatRunsStopsAndBothAreKept() {
    // given
    Running items = life.running();
    Instant when = Instant.now();

    // when
    life.withdraw(items.therapy(), Map.of("words", "Canary: not now", "at", when.toString()))
        .then()
        .statusCode(204);

    // then
    assertThat(harbour.statusOf(items.therapy())).isEqualTo("DECLINED");
    Map<String, Object> yes = life.agreements(items.therapy()).getFirst();
    assertThat(yes).containsEntry("state", "AGREED");
    @SuppressWarnings("unchecked")
    Map<String, Object> withdrawn = (Map<String, Object>) yes.get("withdrawn");
    assertThat(withdrawn).containsEntry("words", "Canary: not now");
    assertThat(Duration.between(when, Instant.parse(String.valueOf(withdrawn.get("at")))).abs())
        .isLessThan(Duration.ofMillis(1));
    assertThat(Database.column("select t::text from agreement_withdrawal t"))
        .noneMatch(row -> row.contains(HexFormat.of().formatHex("Canary".getBytes())));
    Response again = life.withdraw(items.therapy(), Map.of());
    again.then().statusCode(409);
    assertThat(again.path("type").toString()).endsWith("/nothing-to-withdraw");
  }

  @Test
  void herNoIsHeardWhenTheCaseIsClosedAndAllElseWaits() {
    // given
    harbour.withCase().withDraftPlan();
    UUID therapy = harbour.therapy();
    UUID diary = harbour.motherTask("Keep a diary");
    harbour.agrees(therapy);
    Database.execute("update care_team set open = false where case_id = ?", harbour.caseId);

    // when
    Response withdrawn = life.withdraw(therapy, Map.of("words", "Not this"));
    Response declined = life.agreement(diary, Map.of("state", "DECLINED"));
    Response agreed = life.agreement(diary, Map.of("state", "AGREED"));

    // then
    withdrawn.then().statusCode(204);
    declined.then().statusCode(204);
    assertThat(harbour.statusOf(therapy)).isEqualTo("DECLINED");
    assertThat(harbour.statusOf(diary)).isEqualTo("DECLINED");
    agreed.then().statusCode(409);
    assertThat(agreed.path("type").toString()).endsWith("/case-closed");
  }

  @Test
  void aYesThatTheChangeOfAnItemOvertookNeedsNoTakingBack() {
    // given
    harbour.withCase().withDraftPlan();
    UUID diary = harbour.motherTask("Keep a diary");
    harbour.agrees(diary);
    harbour.putItem(diary, PlanLife.herTask("Keep a diary on paper")).then().statusCode(204);

    // when
    Response refused = life.withdraw(diary, Map.of());

    // then
    refused.then().statusCode(409);
    assertThat(life.agreements(diary).getFirst().get("withdrawn")).isNull();
  }

  @Test
  void onlySheOrWhoeverIsPrimaryCarerSaysYes() {
    // given
    harbour.withCase().withDraftPlan();
    UUID diary = harbour.motherTask("Keep a diary");
    Harbour another = new Harbour();
    another.withCase();
    List<UUID> others = List.of(child(harbour), mother(another), UUID.randomUUID(), harbour.caseId);

    for (UUID other : others) {
      // when
      Response refused = life.agreement(diary, Map.of("state", "AGREED", "givenBy", other));

      // then
      refused.then().statusCode(400);
      assertThat(refused.<List<String>>path("violations.field")).containsExactly("givenBy");
    }
    assertThat(life.agreements(diary)).isEmpty();
    life.agreement(diary, Map.of("state", "AGREED", "givenBy", mother(harbour)))
        .then()
        .statusCode(204);
    assertThat(harbour.statusOf(diary)).isEqualTo("AGREED");
  }

  @Test
  void whatDoesNotInvolveHerIsNotHersToAgree() {
    // given
    harbour.withCase().withDraftPlan();
    UUID locks = harbour.locks();

    // then
    for (Response refused :
        List.of(life.agreement(locks, Map.of("state", "AGREED")), life.withdraw(locks, Map.of()))) {
      refused.then().statusCode(409);
      assertThat(refused.path("type").toString()).endsWith("/not-hers-to-agree");
    }
  }

  @Test
  void aYesIsToWhatTheItemSaysNowAndLiesNotAhead() {
    // given
    harbour.withCase().withDraftPlan();
    Instant before = Instant.now();
    UUID diary = harbour.motherTask("Keep a diary");

    // when
    Response early = life.agreement(diary, Map.of("state", "AGREED", "at", before.toString()));
    Response ahead =
        life.agreement(
            diary,
            Map.of("state", "AGREED", "at", Instant.now().plus(Duration.ofHours(1)).toString()));
    Response now = life.agreement(diary, Map.of("state", "AGREED", "at", Instant.now().toString()));

    // then
    early.then().statusCode(400);
    ahead.then().statusCode(400);
    assertThat(ahead.<List<String>>path("violations.field")).containsExactly("at");
    now.then().statusCode(204);
    life.withdraw(diary, Map.of("at", before.toString())).then().statusCode(400);
  }

  @Test
  void aPageOfWhatSheSaidLeadsToTheNext() {
    // given
    harbour.withCase().withDraftPlan();
    UUID diary = harbour.motherTask("Keep a diary");
    for (String state : List.of("UNSURE", "DECLINED", "AGREED")) {
      harbour.agreement(diary, Map.of("state", state));
    }
    String path = "/v1/case-plans/" + harbour.planId + "/items/" + diary + "/agreements?limit=2";

    // when
    Response first = harbour.asWorker().get(path);
    Response second = harbour.asWorker().get(path + "&cursor=" + first.path("next"));

    // then
    assertThat(first.<List<String>>path("items.state")).containsExactly("AGREED", "DECLINED");
    assertThat(second.<List<String>>path("items.state")).containsExactly("UNSURE");
    assertThat((Object) second.path("next")).isNull();
    harbour.asWorker().get(path + "&cursor=x").then().statusCode(400);
  }

  @Test
  void nobodyChangesOrDeletesWhatWasSaidNotEvenWithTheServicesOwnPassword() throws SQLException {
    try (Connection application = Database.application();
        Statement statement = application.createStatement()) {
      for (String table :
          List.of(
              "item_agreement",
              "agreement_withdrawal",
              "plan_version",
              "plan_version_item",
              "plan_closing")) {
        assertThatThrownBy(() -> statement.execute("delete from " + table))
            .as(table)
            .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> statement.execute("update " + table + " set agency_id = null"))
            .as(table)
            .hasMessageContaining("permission denied");
      }
    }
  }

  private static UUID mother(Harbour of) {
    return person(of, "mother.id");
  }

  private static UUID child(Harbour of) {
    return person(of, "children[0].id");
  }

  private static UUID person(Harbour of, String path) {
    return UUID.fromString(of.asWorker().get("/v1/cases/{id}", of.caseId).path(path));
  }
}
