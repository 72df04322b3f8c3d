package dev.hearth.caseplan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.caseplan.contact.ContactFacts;
import dev.hearth.caseplan.contact.ContactFacts.ContactFact;
import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class ContactTest {
  @Inject ContactFacts facts;
  @Inject AgencyContext agencies;

  private final Harbour harbour = new Harbour();
  private Family family;

  @BeforeEach
  void aFamily() {
    family = Family.of(harbour);
  }

  @Test
  void aContactIsKeptWithWhatWasSaidAndWhoWroteIt() {
    // when
    UUID id = family.contact(family.visitWithCheck());

    // then
    JsonPath read = family.read(family.contacts() + "/" + id);
    assertThat(read.getString("safetyCheck.motherView.words")).isEqualTo("Canary sleeps badly");
    assertThat(read.getString("safetyCheck.childrenView.state")).isEqualTo("CHOSE_NOT_TO_SAY");
    assertThat(read.getBoolean("safetyChecked")).isTrue();
    assertThat(read.getList("with")).isEqualTo(List.of(family.mother.toString()));
    assertThat(read.getString("recordedBy")).isEqualTo(harbour.worker);
    assertThat(read.getString("note")).isEqualTo("Canary at the door");
  }

  @ParameterizedTest
  @CsvSource({
    "VISIT,   HELD,     SAF-01",
    "CALL,    HELD,     SAF-01",
    "MEETING, HELD,     SAF-01",
    "MESSAGE, HELD,     ",
    "VISIT,   MISSED,   ENG-01",
    "CALL,    DECLINED, ENG-01",
    "CALL,    NO_REPLY, ENG-01",
  })
  void theAnswerNamesThatSafetyWasLeftOutAndWhatMayKeepHerAway(
      String type, String outcome, @Nullable String rule) {
    // given
    Map<String, Object> contact = family.visit();
    contact.put("type", type);
    contact.put("outcome", outcome);

    // when
    Response kept = family.create(family.contacts() + "/" + UUID.randomUUID(), contact);

    // then
    kept.then().statusCode(201);
    assertThat(onTheContact(kept)).isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @Test
  void theAnswerNamesWhatNobodyKnowsOfHerSafetyAndHowEachChildIsTalkedWith() {
    // when
    Response kept =
        family.create(family.contacts() + "/" + UUID.randomUUID(), family.visitWithCheck());

    // then
    kept.then().statusCode(201);
    assertThat(kept.<List<Map<String, Object>>>path("findings"))
        .extracting(each -> List.of(each.get("rule"), each.get("subject"), each.get("outcome")))
        .containsExactlyInAnyOrder(
            List.of("SAF-01", "safety", "UNKNOWN"),
            List.of("CHV-01", "child:" + family.child, "VIOLATED"),
            List.of("CHV-01", "child:" + family.ofUnknownAge, "UNKNOWN"));
  }

  @ParameterizedTest
  @CsvSource({
    "YES, ANSWERED,         true",
    "YES, CHOSE_NOT_TO_SAY, true",
    "YES, UNKNOWN,          false",
    "YES, NOT_ASKED_YET,    false",
    "NO,  NOT_ASKED_YET,    false",
  })
  void onlyAnAnswerOrASilenceIsACheck(String asked, String state, boolean checked) {
    // given
    Map<String, Object> contact = family.visit();
    Map<String, String> view =
        state.equals("ANSWERED") ? Map.of("state", state, "words", "x") : Map.of("state", state);
    contact.put("safetyCheck", Map.of("asked", asked, "motherView", view));

    // when
    UUID id = family.contact(contact);

    // then
    assertThat(family.read(family.contacts() + "/" + id).getBoolean("safetyChecked"))
        .isEqualTo(checked);
    assertThat(lastFact().safetyChecked()).isEqualTo(checked);
  }

  @Test
  void aCorrectionKeepsTheVersionBeforeWithItsAuthor() {
    // given
    UUID id = family.contact(family.visit());
    String path = family.contacts() + "/" + id;
    colleagueJoins();

    // when
    Response corrected =
        harbour
            .as("colleague", "worker")
            .header("If-Match", "\"1\"")
            .body(family.visitWithCheck())
            .put(path);

    // then
    assertThat(corrected.statusCode()).isEqualTo(200);
    assertThat(corrected.header("ETag")).isEqualTo("\"2\"");
    assertThat(onTheContact(corrected)).isEmpty();
    JsonPath history = family.read(path + "/versions");
    assertThat(history.getList("items.madeBy")).isEqualTo(List.of("colleague", harbour.worker));
    assertThat(history.getString("items[0].contact.safetyCheck.asked")).isEqualTo("YES");
    assertThat(history.getString("items[1].contact.safetyCheck")).isNull();
    assertThat(family.read(path).getString("recordedBy")).isEqualTo(harbour.worker);
    assertThat(family.read(path).getString("changedBy")).isEqualTo("colleague");
  }

  @Test
  void contactsAreListedNewestFirstPageByPage() {
    // given
    Map<String, Object> earlier = family.visit();
    earlier.put("happenedAt", Family.hoursAgo(30).toString());
    UUID first = family.contact(family.visit());
    UUID second = family.contact(earlier);

    // when
    JsonPath page = family.read(family.contacts() + "?limit=1");
    JsonPath next = family.read(family.contacts() + "?limit=1&cursor=" + page.getString("next"));

    // then
    assertThat(page.getList("items.id")).isEqualTo(List.of(first.toString()));
    assertThat(next.getList("items.id")).isEqualTo(List.of(second.toString()));
    assertThat(next.getString("next")).isNull();
  }

  @Test
  void whatCannotHaveBeenIsRefusedByName() {
    Instant now = Instant.now();
    refused("happenedAt", "happenedAt", now.plusSeconds(60).toString());
    refused("happenedAt", "happenedAt", now.minus(Duration.ofDays(31)).toString());
    refused("with", "with", List.of());
    refused("with", "with", List.of(UUID.randomUUID()));
    refused("with", "with", List.of(Family.of(harbour).mother));
    refused("outcome", "outcome", "REFUSED");
    refused("safetyCheck.asked", "safetyCheck", Map.of());
    refused(
        "safetyCheck.asked",
        "safetyCheck",
        Map.of("asked", "NO", "motherView", Map.of("state", "CHOSE_NOT_TO_SAY")));
    refused(
        "safetyCheck.childrenView.words",
        "safetyCheck",
        Map.of("asked", "YES", "childrenView", Map.of("state", "ANSWERED", "words", " ")));
    refused(
        "safetyCheck.changesSinceLast.words",
        "safetyCheck",
        Map.of("asked", "YES", "changesSinceLast", Map.of("state", "UNKNOWN", "words", "x")));
    refused("note", "note", "x".repeat(8001));
  }

  @Test
  void aContactOfThirtyDaysAgoCanStillBeWrittenDownAndCorrectedLater() {
    // given
    Map<String, Object> old = family.visit();
    old.put("happenedAt", Instant.now().minus(Duration.ofDays(30)).plusSeconds(60).toString());

    // when
    UUID id = family.contact(old);

    // then
    family.change(family.contacts() + "/" + id, "\"1\"", old).then().statusCode(200);
  }

  @Test
  void aChangeNeedsTheStateThatItBuildsOn() {
    UUID id = family.contact(family.visit());
    String path = family.contacts() + "/" + id;
    family.create(path, family.visit()).then().statusCode(412);
    family.change(path, "\"7\"", family.visit()).then().statusCode(412);
    harbour.asWorker().body(family.visit()).put(path).then().statusCode(428);
  }

  @Test
  void throughAnotherCasesPathAContactIsNotThere() {
    // given
    UUID id = family.contact(family.visit());
    Family other = Family.of(harbour);
    Map<String, Object> visit = family.visit();
    visit.put("with", List.of(other.mother));

    // when
    Response read = harbour.asWorker().get(other.contacts() + "/" + id);
    Response changed = other.change(other.contacts() + "/" + id, "\"1\"", visit);
    Response history = harbour.asWorker().get(other.contacts() + "/" + id + "/versions");

    // then
    Response nothing = harbour.asWorker().get(other.contacts() + "/" + UUID.randomUUID());
    for (Response answer : List.of(read, changed, history)) {
      answer.then().statusCode(404);
      assertThat((Object) answer.path("detail")).isEqualTo(nothing.path("detail"));
    }
    assertThat(harbour.etag(family.contacts() + "/" + id)).isEqualTo("\"1\"");
  }

  @Test
  void whoeverIsNotOnTheTeamFindsNothing() {
    // given
    UUID id = family.contact(family.visit());
    String path = family.contacts() + "/" + id;
    List<RequestSpecification> outsiders =
        List.of(
            harbour.as("colleague", "worker"),
            given()
                .auth()
                .oauth2(Tokens.of("intruder", UUID.randomUUID(), "worker", "supervisor"))
                .contentType(ContentType.JSON));

    for (RequestSpecification outsider : outsiders) {
      // when
      Stream<Response> answers =
          Stream.of(
              given(outsider).get(path),
              given(outsider).get(family.contacts()),
              given(outsider).get(path + "/versions"),
              given(outsider).header("If-Match", "\"1\"").body(family.visit()).put(path),
              given(outsider)
                  .header("If-None-Match", "*")
                  .body(family.visit())
                  .put(family.contacts() + "/" + UUID.randomUUID()));

      // then
      answers.forEach(answer -> answer.then().statusCode(404));
    }
    assertThat(
            Database.count(
                "select count(*) from audit_entry where case_id = ? and outcome = 'DENIED'",
                family.caseId))
        .isEqualTo(10);
  }

  @Test
  void whatWasSaidIsUnreadableInTheDatabaseAndNoVersionCanBeChanged() {
    // given
    family.contact(family.visitWithCheck());

    // when
    List<String> everything =
        Stream.of("contact", "kept_version", "timeline_entry", "outbox_event", "audit_entry")
            .flatMap(table -> Database.column("select t::text from " + table + " t").stream())
            .toList();

    // then
    String hex = HexFormat.of().formatHex("Canary".getBytes());
    assertThat(everything)
        .isNotEmpty()
        .noneMatch(row -> row.contains("Canary") || row.contains(hex));
    assertThat(
            Database.column(
                """
                select table_name || ' ' || privilege_type from information_schema.role_table_grants
                where table_name in ('contact', 'kept_version', 'timeline_entry')
                  and grantee = ? and privilege_type in ('UPDATE', 'DELETE')
                """,
                ConfigProvider.getConfig().getValue("HEARTH_DB_APP_USER", String.class)))
        .containsExactly("contact UPDATE");
  }

  private void refused(String field, String name, Object value) {
    Map<String, Object> contact = family.visit();
    contact.put(name, value);
    Response refused = family.create(family.contacts() + "/" + UUID.randomUUID(), contact);
    assertThat(refused.statusCode()).as(field + " " + refused.asString()).isEqualTo(400);
    assertThat(refused.<List<String>>path("violations.field"))
        .as(refused.asString())
        .anyMatch(named -> named.startsWith(field));
  }

  private static List<String> onTheContact(Response kept) {
    return kept.path("findings.findAll { it.subject == 'contact' }.rule");
  }

  private ContactFact lastFact() {
    return agencies.within(
        harbour.agency,
        () -> QuarkusTransaction.requiringNew().call(() -> facts.of(family.caseId).last()));
  }

  private void colleagueJoins() {
    String path = "/v1/cases/" + family.caseId;
    harbour
        .asWorker()
        .header("If-Match", harbour.etag(path))
        .body(Map.of("role", "WORKER"))
        .put(path + "/care-team/colleague")
        .then()
        .statusCode(204);
  }
}
