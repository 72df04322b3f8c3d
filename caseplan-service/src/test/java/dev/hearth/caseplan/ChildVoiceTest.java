package dev.hearth.caseplan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.caseplan.childvoice.Asked;
import dev.hearth.caseplan.childvoice.ChildVoiceFacts;
import dev.hearth.caseplan.childvoice.ChildVoiceFacts.ChildFact;
import dev.hearth.caseplan.childvoice.ViewState;
import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.SettableClock;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class ChildVoiceTest {
  @Inject ChildVoiceFacts facts;
  @Inject AgencyContext agencies;
  @Inject SettableClock clock;

  private final Harbour harbour = new Harbour();

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  @Test
  void ofAChildNobodyHasHeardAllTenPrinciplesAreReadInTheirOrder() {
    // given
    Family family = Family.of(harbour);

    // when
    Response voice = harbour.asWorker().get(family.ofChild("/voice"));

    // then
    assertThat(voice.header("ETag")).isNull();
    assertThat(voice.jsonPath().getList("principles.rule"))
        .isEqualTo(
            List.of(
                "CHV-01", "CHV-02", "CHV-03", "CHV-04", "CHV-05", "CHV-06", "CHV-07", "CHV-08",
                "CHV-09", "CHV-10"));
    assertThat(voice.jsonPath().getList("principles.state")).containsOnly("NOT_ASKED");
  }

  @Test
  void whatIsWrittenOfAChildCountsAndIsReadBack() {
    // given
    Family family = Family.of(harbour);

    // when
    family.create(family.ofChild("/voice"), profile()).then().statusCode(201);

    // then
    JsonPath voice = family.read(family.ofChild("/voice"));
    assertThat(voice.getString("profile.communication.method")).isEqualTo("Canary draws");
    assertThat(voice.getString("writtenBy")).isEqualTo(harbour.worker);
    for (String rule : List.of("CHV-01", "CHV-02", "CHV-04", "CHV-07")) {
      assertThat(family.principle(rule)).as(rule).isEqualTo("DONE");
    }
    assertThat(voice.getList("principles[0].restsOn.source")).isEqualTo(List.of("PROFILE"));
    ChildFact fact = fact(family, family.child);
    assertThat(fact.communicationNoted()).isTrue();
    assertThat(fact.confidentialityExplained()).isTrue();
    assertThat(fact.safeContactChecked()).isEqualTo(Asked.YES);
    assertThat(fact.planSharedOrReasonGiven()).isTrue();
    assertThat(fact.viewOnPlan()).isEqualTo(ViewState.NOT_ASKED);
  }

  @Test
  void aMethodOfBlanksIsNotNotedAndHalfAnAnswerIsOpen() {
    // given
    Family family = Family.of(harbour);

    // when
    family
        .create(
            family.ofChild("/voice"),
            Map.of(
                "communication", Map.of("method", "  ", "needs", "hearing aid"),
                "reaching", Map.of("knowsHowToReachWorker", "YES")))
        .then()
        .statusCode(201);

    // then
    assertThat(family.principle("CHV-01")).isEqualTo("NOT_ASKED");
    assertThat(family.principle("CHV-04")).isEqualTo("OPEN");
    assertThat(fact(family, family.child).safeContactChecked()).isEqualTo(Asked.NOT_ASKED);
  }

  @Test
  void onTheBirthdayAChildIsOldEnoughAndTheDayBeforeItIsNot() {
    // given
    LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    Family family = Family.of(harbour, tomorrow.minusYears(6));
    String dayBefore = family.principle("CHV-04");

    // when
    clock.advance(Duration.ofDays(1));

    // then
    assertThat(dayBefore).isEqualTo("NOT_FOR_THIS_AGE");
    assertThat(family.principle("CHV-01")).isEqualTo("NOT_ASKED");
    assertThat(family.principle("CHV-04")).isEqualTo("NOT_ASKED");
    assertThat(family.read(family.ofChild("/voice")).getInt("ageInMonths")).isEqualTo(72);
    assertThat(fact(family, family.child).ageInMonths()).isEqualTo(72);
  }

  @Test
  void anUnknownAgeIsNeitherYoungNorOld() {
    // given
    Family family = Family.of(harbour);

    // when
    JsonPath voice =
        family.read("/v1/cases/" + family.caseId + "/children/" + family.ofUnknownAge + "/voice");

    // then
    assertThat(voice.getString("ageInMonths")).isNull();
    assertThat(voice.getList("principles.state")).containsOnly("NOT_ASKED");
    assertThat(fact(family, family.ofUnknownAge).ageInMonths()).isNull();
  }

  @Test
  void theWorkWithCarersIsReadFromWhatIsNotedOfEach() {
    // given
    harbour.withCase();
    Home home = new Home(harbour);
    String voice = home.path() + "/children/" + home.child() + "/voice";
    UUID aunt = home.adds("CARER", "Ana", Map.of("carer", Map.of("kind", "KINSHIP")));
    String before = carers(voice);

    // when
    UUID foster = home.adds("CARER", "Eva", noted("FOSTER"));
    String ofOne = carers(voice);
    String open = harbour.asWorker().get(voice).path("principles[7].restsOn[0].id");
    home.change(aunt, "CARER", "Ana", noted("KINSHIP")).then().statusCode(204);

    // then
    assertThat(before).isEqualTo("NOT_ASKED");
    assertThat(ofOne).isEqualTo("OPEN");
    assertThat(open).isEqualTo(aunt.toString());
    assertThat(carers(voice)).isEqualTo("DONE");
    assertThat(harbour.asWorker().get(voice).<List<String>>path("principles[7].restsOn.id"))
        .containsExactlyInAnyOrder(aunt.toString(), foster.toString());
    assertThat(harbour.asWorker().get(voice).<List<String>>path("principles[7].restsOn.source"))
        .containsOnly("CARER");
  }

  @Test
  void ofAChildWithItsMotherAloneTheWorkWithHerCounts() {
    // given
    harbour.withCase();
    Home home = new Home(harbour);
    String voice = home.path() + "/children/" + home.child() + "/voice";

    // when
    home.change(
            home.mother(),
            "MOTHER",
            "Maria",
            Map.of("carer", Map.of("workingRelationship", "A call every Monday")))
        .then()
        .statusCode(204);

    // then
    assertThat(carers(voice)).isEqualTo("DONE");
  }

  private String carers(String voice) {
    return harbour.asWorker().get(voice).path("principles.find { it.rule == 'CHV-08' }.state");
  }

  private static Map<String, Object> noted(String kind) {
    return Map.of("carer", Map.of("kind", kind, "workingRelationship", "A call every Monday"));
  }

  @Test
  void aChangedProfileKeepsTheOneBeforeWithItsAuthor() {
    // given
    Family family = Family.of(harbour);
    family.create(family.ofChild("/voice"), profile()).then().statusCode(201);

    // when
    Response changed =
        family.change(family.ofChild("/voice"), "\"1\"", Map.of("aboutTouch", "Canary: never"));

    // then
    assertThat(changed.statusCode()).isEqualTo(204);
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    JsonPath history = family.read(family.ofChild("/voice/versions"));
    assertThat(history.getList("items.version")).isEqualTo(List.of(2, 1));
    assertThat(history.getString("items[1].profile.communication.method"))
        .isEqualTo("Canary draws");
    family.create(family.ofChild("/voice"), profile()).then().statusCode(412);
    family.change(family.ofChild("/voice"), "\"1\"", profile()).then().statusCode(412);
    harbour.asWorker().body(profile()).put(family.ofChild("/voice")).then().statusCode(428);
  }

  @Test
  void aChildOfAnotherCaseIsNotThereAndTheMotherIsNoChild() {
    // given
    Family family = Family.of(harbour);
    Family other = Family.of(harbour);
    String crossed = "/v1/cases/" + family.caseId + "/children/" + other.child + "/voice";

    // when
    Response ofOther = harbour.asWorker().get(crossed);
    Response ofMother =
        harbour
            .asWorker()
            .get("/v1/cases/" + family.caseId + "/children/" + family.mother + "/voice");

    // then
    ofOther.then().statusCode(404);
    family.create(crossed, profile()).then().statusCode(404);
    ofMother.then().statusCode(400);
    assertThat(ofMother.<List<String>>path("violations.field")).containsExactly("childId");
    assertThat(Database.count("select count(*) from child_voice where child_id = ?", other.child))
        .isZero();
  }

  @Test
  void aPlanOfAnotherCaseOrATimeAheadIsRefusedByName() {
    // given
    Family family = Family.of(harbour);
    harbour.withCase().withDraftPlan();

    // when
    Response plan =
        family.create(
            family.ofChild("/voice"),
            Map.of(
                "sharing",
                Map.of("planId", harbour.planId, "sharedAt", Family.hoursAgo(1).toString())));
    Response ahead =
        family.create(
            family.ofChild("/voice"),
            Map.of("confidentiality", Map.of("explainedAt", Family.hoursAgo(-1).toString())));

    // then
    assertThat(plan.<List<String>>path("violations.field")).containsExactly("sharing.planId");
    assertThat(ahead.<List<String>>path("violations.field"))
        .containsExactly("confidentiality.explainedAt");
  }

  @Test
  void whoeverIsNotOnTheTeamHearsNoChild() {
    // given
    Family family = Family.of(harbour);
    List<RequestSpecification> outsiders =
        List.of(
            harbour.as("colleague", "worker"),
            given()
                .auth()
                .oauth2(Tokens.of("intruder", UUID.randomUUID(), "worker"))
                .contentType(ContentType.JSON));

    for (RequestSpecification outsider : outsiders) {
      // when
      Stream<Response> answers =
          Stream.of(
              given(outsider).get(family.ofChild("/voice")),
              given(outsider).get(family.ofChild("/voice/versions")),
              given(outsider).get(family.ofChild("/conversations")),
              given(outsider).get(family.ofChild("/decisions")),
              given(outsider)
                  .header("If-None-Match", "*")
                  .body(profile())
                  .put(family.ofChild("/voice")));

      // then
      answers.forEach(answer -> answer.then().statusCode(404));
    }
  }

  @Test
  void aChildsWordsAreUnreadableInTheDatabase() {
    // given
    Family family = Family.of(harbour);
    family.create(family.ofChild("/voice"), profile()).then().statusCode(201);

    // when
    List<String> everything =
        Stream.of("child_voice", "kept_version", "timeline_entry")
            .flatMap(table -> Database.column("select t::text from " + table + " t").stream())
            .toList();

    // then
    String hex = HexFormat.of().formatHex("Canary".getBytes());
    assertThat(everything)
        .isNotEmpty()
        .noneMatch(row -> row.contains("Canary") || row.contains(hex));
  }

  private static Map<String, Object> profile() {
    return Map.of(
        "communication", Map.of("method", "Canary draws", "needs", "hearing aid"),
        "confidentiality", Map.of("explainedAt", Family.hoursAgo(3).toString(), "how", "cards"),
        "reaching",
            Map.of("knowsHowToReachWorker", "YES", "safeContactChecked", "YES", "how", "at school"),
        "sharing", Map.of("reasonNotShared", "Not before the hearing"));
  }

  private ChildFact fact(Family family, UUID child) {
    return agencies
        .within(
            harbour.agency,
            () -> QuarkusTransaction.requiringNew().call(() -> facts.of(family.caseId)))
        .children()
        .stream()
        .filter(each -> each.id().equals(child))
        .findFirst()
        .orElseThrow();
  }
}
