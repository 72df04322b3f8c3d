package dev.hearth.caseplan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.caseplan.herview.HerFacts;
import dev.hearth.caseplan.home.HomeSafetyMeasure;
import dev.hearth.caseplan.home.SomebodyNearby;
import dev.hearth.caseplan.home.WishStatus;
import dev.hearth.caseplan.need.Practicality;
import dev.hearth.caseplan.need.PracticalityStatus;
import dev.hearth.caseplan.pasthelp.HelpEffect;
import dev.hearth.caseplan.pasthelp.PastHelpStatus;
import dev.hearth.caseplan.strength.StrengthKind;
import dev.hearth.caseplan.strength.StrengthState;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.NeedStatus;
import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.encryption.PersonalData;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class HerSectionsTest {
  static final List<String> SECTIONS = HerSide.SECTIONS;

  @Inject HerFacts facts;
  @Inject AgencyContext agencies;
  @Inject PersonalData personalData;

  private final Harbour harbour = new Harbour();
  private final HerSide her = new HerSide(harbour);

  @ParameterizedTest
  @FieldSource("SECTIONS")
  void whoeverIsNotOnTheTeamIsToldThatNothingIsThere(String section) {
    // given
    harbour.withCase();
    her.record(section, HerSide.filled(section, "Canary"));
    Response nothing = harbour.asWorker().get("/v1/cases/{id}/" + section, UUID.randomUUID());
    nothing.then().statusCode(404);

    for (RequestSpecification outsider :
        List.of(harbour.as("boss", "worker", "supervisor"), elsewhere())) {
      // when
      Stream<Response> answers =
          Stream.of(
              given(outsider).get(her.path(section)),
              given(outsider).get(her.path("her-view")),
              given(outsider)
                  .header("If-Match", "\"1\"")
                  .body(HerSide.filled(section, "Intruder"))
                  .put(her.path(section)));

      // then
      answers.forEach(
          answer -> {
            answer.then().statusCode(404);
            assertThat((Object) answer.path("detail")).isEqualTo(nothing.path("detail"));
          });
    }
    harbour.as("client", "partner").get(her.path(section)).then().statusCode(403);
    assertThat(harbour.asWorker().get(her.path(section)).asString()).doesNotContain("Intruder");
  }

  @ParameterizedTest
  @FieldSource("SECTIONS")
  void eachSectionHasAVersionOfItsOwn(String section) {
    // given
    harbour.withCase();
    String before = harbour.etag(her.path(section));
    Map<String, Object> body = HerSide.filled(section, "Canary");

    // when
    Response recorded = her.put(section, body, before);

    // then
    recorded.then().statusCode(204);
    assertThat(harbour.etag(her.path(section)))
        .isEqualTo(recorded.header("ETag"))
        .isNotEqualTo(before);
    her.put(section, body, before).then().statusCode(412);
    harbour.asWorker().body(body).put(her.path(section)).then().statusCode(428);
    for (String other : SECTIONS) {
      String expected = other.equals(section) ? recorded.header("ETag") : first(other);
      assertThat(harbour.etag(her.path(other))).as(other).isEqualTo(expected);
    }
  }

  // Harbour records the needs when it opens its case.
  private static String first(String section) {
    return section.equals("needs") ? "\"1\"" : "\"0\"";
  }

  @Test
  void everyWordOfHersIsUnreadableInTheDatabaseAndReadableToTheTeam() {
    // given
    harbour.withCase();

    // when
    SECTIONS.forEach(section -> her.record(section, HerSide.filled(section, "Canary " + section)));

    // then
    List<String> rows =
        Stream.of(
                "case_section",
                "asked_topic",
                "strength",
                "network_person",
                "priority",
                "priority_turn",
                "past_help",
                "help_provider",
                "audit_entry",
                "outbox_event")
            .flatMap(table -> Database.column("select t::text from " + table + " t").stream())
            .toList();
    String hex =
        HexFormat.of().formatHex("Canary".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(rows)
        .hasSizeGreaterThan(20)
        .noneMatch(row -> row.contains("Canary") || row.contains(hex));
    String view = harbour.asWorker().get(her.path("her-view")).asString();
    SECTIONS.forEach(section -> assertThat(view).contains("Canary " + section));
  }

  @Test
  void herViewShowsEverySectionInTheOrderOfTheGuidanceAndWhatNobodyAsked() {
    // given
    harbour.withCase();
    SECTIONS.forEach(section -> her.record(section, HerSide.filled(section, "Canary")));

    // when
    JsonPath view = her.read("her-view");

    // then
    assertThat(view.getMap("").keySet())
        .containsExactly(
            "caseId",
            "needs",
            "practicalities",
            "strengths",
            "homeSafety",
            "network",
            "priorities",
            "pastHelp",
            "notAsked");
    assertThat(view.getInt("needs.version")).isEqualTo(2);
    assertThat(view.getInt("pastHelp.version")).isEqualTo(1);
    assertThat(view.getList("needs.said.needs.need"))
        .containsExactly("SAFETY", "HOUSING", "FOOD", "MATERIAL");
    assertThat(view.getList("notAsked.topic"))
        .containsExactly(
            "MATERIAL",
            "RESPITE",
            "CRISIS_PAYMENT",
            "REGULAR_INCOME",
            "ACTS_OF_PROTECTION",
            "BELONGING",
            "RESOURCES_AND_STRENGTHS",
            "DOORS",
            "LIGHTS",
            "ALARM");
  }

  @Test
  void theRulesAreToldTheCodesOfEverything() {
    // given
    harbour.withCase();
    SECTIONS.forEach(section -> her.record(section, HerSide.filled(section, "Canary")));

    // when
    HerFacts.Facts known = factsOf(harbour);

    // then
    assertThat(known.needs())
        .containsExactly(
            Map.entry(BasicNeed.SAFETY, NeedStatus.UNMET),
            Map.entry(BasicNeed.HOUSING, NeedStatus.UNMET),
            Map.entry(BasicNeed.FOOD, NeedStatus.MET),
            Map.entry(BasicNeed.MATERIAL, NeedStatus.NOT_ASKED));
    assertThat(known.practicalities())
        .containsEntry(Practicality.CHILD_CARE, PracticalityStatus.BARRIER)
        .containsEntry(Practicality.RESPITE, PracticalityStatus.NOT_ASKED);
    assertThat(known.strengths())
        .containsEntry(StrengthKind.SKILLS, StrengthState.NOTED)
        .containsEntry(StrengthKind.BELONGING, StrengthState.NOT_ASKED);
    assertThat(known.homeSafety())
        .containsEntry(HomeSafetyMeasure.LOCKS, WishStatus.WANTED)
        .containsEntry(HomeSafetyMeasure.ALARM, WishStatus.NOT_ASKED);
    assertThat(known.nearby()).isEqualTo(SomebodyNearby.YES);
    assertThat(known.priorities()).hasSize(1).containsValue(true);
    assertThat(known.pastHelp().status()).isEqualTo(PastHelpStatus.RECORDED);
    assertThat(known.pastHelp().considered()).isTrue();
    assertThat(known.pastHelp().experiences())
        .singleElement()
        .satisfies(
            past -> {
              assertThat(past.effect()).isEqualTo(HelpEffect.HURT);
              assertThat(past.purposeNoted()).isTrue();
              assertThat(past.providerKey()).isNotNull();
              assertThat(past.interventionCode()).isNull();
            });
  }

  @Test
  void ofACaseOfWhichNothingWasAskedEveryCodeSaysSo() {
    // given
    harbour.withCase();

    // when
    HerFacts.Facts known = factsOf(harbour);

    // then
    assertThat(known.practicalities()).hasSize(4).containsValue(PracticalityStatus.NOT_ASKED);
    assertThat(known.strengths().values()).hasSize(4).containsOnly(StrengthState.NOT_ASKED);
    assertThat(known.homeSafety().values()).hasSize(4).containsOnly(WishStatus.NOT_ASKED);
    assertThat(known.nearby()).isEqualTo(SomebodyNearby.NOT_ASKED);
    assertThat(known.priorities()).isEmpty();
    assertThat(known.pastHelp().status()).isEqualTo(PastHelpStatus.NOT_ASKED);
    assertThat(known.pastHelp().considered()).isFalse();
  }

  @Test
  void everyReadAndChangeLeavesATrace() {
    // given
    harbour.withCase();

    // when
    SECTIONS.forEach(section -> her.record(section, HerSide.filled(section, "Canary")));

    // then
    List<String> trace =
        Database.column(
            "select action || ' ' || outcome from audit_entry where subject_id = ?",
            harbour.caseId.toString());
    SECTIONS.forEach(
        section ->
            assertThat(trace).contains(section + ".read ALLOWED", section + ".record ALLOWED"));
  }

  @Test
  void ofThoseWhoWriteOneSectionAtOnceAllButOneAreToldToReadAgain() throws Exception {
    // given
    harbour.withCase();
    Map<String, Object> body = HerSide.filled("strengths", "Canary");
    Callable<Integer> writing = () -> her.put("strengths", body, "\"0\"").statusCode();

    // when
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
      for (Future<Integer> each : writers.invokeAll(Collections.nCopies(4, writing))) {
        statuses.add(each.get());
      }
    }

    // then
    assertThat(statuses).containsExactlyInAnyOrder(204, 412, 412, 412);
    assertThat(her.read("strengths").getList("strengths[3].entries")).hasSize(1);
  }

  @Test
  void anErasedCaseShowsItsCodesAndTakesNoNewWords() {
    // given
    harbour.withCase();
    SECTIONS.forEach(section -> her.record(section, HerSide.filled(section, "Canary")));

    // when
    agencies.within(
        harbour.agency,
        () -> QuarkusTransaction.requiringNew().run(() -> personalData.erase(harbour.caseId)));

    // then
    assertThat(harbour.asWorker().get(her.path("her-view")).asString()).doesNotContain("Canary");
    assertThat(her.read("her-view").getString("homeSafety.said.wishes[1].status"))
        .isEqualTo("WANTED");
    for (String section : List.of("strengths", "network", "home-safety", "past-help")) {
      her.put(section, HerSide.filled(section, "New")).then().statusCode(410);
    }
  }

  private HerFacts.Facts factsOf(Harbour of) {
    return agencies.within(
        of.agency, () -> QuarkusTransaction.requiringNew().call(() -> facts.of(of.caseId)));
  }

  private static RequestSpecification elsewhere() {
    return given()
        .auth()
        .oauth2(Tokens.of("intruder", UUID.randomUUID(), "worker", "supervisor"))
        .contentType(ContentType.JSON);
  }
}
