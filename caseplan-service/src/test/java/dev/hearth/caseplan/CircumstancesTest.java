package dev.hearth.caseplan;

import static dev.hearth.caseplan.Home.assertBad;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.caseplan.answer.YesNo;
import dev.hearth.caseplan.circumstances.CommunityViewState;
import dev.hearth.caseplan.circumstances.DeviceMonitored;
import dev.hearth.caseplan.circumstances.FamilyFacts;
import dev.hearth.caseplan.circumstances.HealthConcern;
import dev.hearth.caseplan.circumstances.LivingSituation;
import dev.hearth.caseplan.circumstances.MatchingContext;
import dev.hearth.caseplan.circumstances.PlanContext;
import dev.hearth.caseplan.circumstances.RelationshipState;
import dev.hearth.caseplan.circumstances.ServiceFinderWay;
import dev.hearth.guidance.situation.TrustState;
import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class CircumstancesTest {
  private static final Map<String, Object> NOTHING_SAID = Map.of("maltreatmentTypes", List.of());

  private final Harbour harbour = new Harbour();
  private final Home home = new Home(harbour);

  @Inject FamilyFacts facts;
  @Inject AgencyContext agencies;
  @Inject Clock clock;

  @Test
  void ofANewCaseNothingWasAsked() {
    // given
    harbour.withCase();

    // then
    FamilyFacts.Facts known = facts();
    assertThat(known.livingSituation()).isEqualTo(LivingSituation.NOT_ASKED);
    assertThat(known.relationship()).isEqualTo(RelationshipState.NOT_ASKED);
    assertThat(known.context()).isEqualTo(PlanContext.GENERAL);
    assertThat(known.contexts()).isEmpty();
    assertThat(known.jurisdiction()).isNull();
    assertThat(known.healthConcern()).isEqualTo(HealthConcern.NOT_ASKED);
    assertThat(known.communityView()).isEqualTo(CommunityViewState.NOT_ASKED);
    assertThat(known.puvAccessToHome()).isEqualTo(YesNo.NOT_ASKED);
    assertThat(known.worker())
        .isEqualTo(
            new FamilyFacts.Worker(
                TrustState.NEW,
                YesNo.NOT_ASKED,
                false,
                false,
                YesNo.NOT_ASKED,
                YesNo.NOT_ASKED,
                DeviceMonitored.UNKNOWN,
                null,
                null,
                null,
                null));
    assertThat(harbour.etag(home.path() + "/circumstances")).isEqualTo("\"0\"");
    assertThat(
            harbour
                .asWorker()
                .get(home.path() + "/circumstances")
                .<List<String>>path("maltreatmentTypes"))
        .containsExactly("DOMESTIC_VIOLENCE");
  }

  @Test
  void howSheLivesIsKnownToTheRules() {
    // given
    harbour.withCase();

    // when
    home.record(
            "circumstances",
            Map.of(
                "livingSituation", "WITH_PUV",
                "relationship", "TOGETHER",
                "context", "CHILD_BORN_OF_SEXUAL_VIOLENCE",
                "contexts", List.of("ATTACHMENT_CONCERN"),
                "jurisdiction", "AU",
                "maltreatmentTypes", List.of("DOMESTIC_VIOLENCE", "NEGLECT"),
                "healthConcern", "CONCERN",
                "community",
                    Map.of("state", "ANSWERED", "view", "Canary alone", "wish", "Canary choir")))
        .then()
        .statusCode(204);
    home.record("circumstances", NOTHING_SAID).then().statusCode(204);
    home.record(
            "circumstances",
            Map.of(
                "livingSituation", "WITH_PUV",
                "relationship", "TOGETHER",
                "context", "CHILD_BORN_OF_SEXUAL_VIOLENCE",
                "contexts", List.of("ATTACHMENT_CONCERN"),
                "jurisdiction", "AU",
                "maltreatmentTypes", List.of("NEGLECT"),
                "healthConcern", "CONCERN",
                "community",
                    Map.of("state", "ANSWERED", "view", "Canary alone", "wish", "Canary choir")))
        .then()
        .statusCode(204);
    harbour
        .asWorker()
        .header("If-Match", harbour.etag(home.path()))
        .body(Map.of("engagement", "POSSIBLE", "currentRisk", "YES", "accessToHome", "YES"))
        .put(home.path() + "/person-using-violence")
        .then()
        .statusCode(204);

    // then
    FamilyFacts.Facts known = facts();
    assertThat(known.livingSituation()).isEqualTo(LivingSituation.WITH_PUV);
    assertThat(known.relationship()).isEqualTo(RelationshipState.TOGETHER);
    assertThat(known.context()).isEqualTo(PlanContext.CHILD_BORN_OF_SEXUAL_VIOLENCE);
    assertThat(known.contexts()).containsExactly(MatchingContext.ATTACHMENT_CONCERN);
    assertThat(known.jurisdiction()).isEqualTo("AU");
    assertThat(known.healthConcern()).isEqualTo(HealthConcern.CONCERN);
    assertThat(known.communityView()).isEqualTo(CommunityViewState.ANSWERED);
    assertThat(known.communityWishNoted()).isTrue();
    assertThat(known.puvAccessToHome()).isEqualTo(YesNo.YES);
    var read = harbour.asWorker().get(home.path() + "/circumstances");
    assertThat(read.<String>path("community.view")).isEqualTo("Canary alone");
    assertThat(read.<List<String>>path("maltreatmentTypes")).containsExactly("NEGLECT");
    assertThat(harbour.asWorker().get(home.path()).<List<String>>path("maltreatmentTypes"))
        .containsExactly("NEGLECT");
    assertThat(harbour.asWorker().get(home.path()).<String>path("personUsingViolence.accessToHome"))
        .isEqualTo("YES");
    assertUnreadable("case_circumstances");
  }

  @Test
  void howSheAndHerWorkerStandWithEachOtherIsKnownToTheRules() {
    // given
    harbour.withCase();
    Instant offered = clock.instant().minus(1, ChronoUnit.HOURS);
    LocalDate yesterday = LocalDate.now(clock).minusDays(1);

    // when
    home.record(
            "engagement",
            Map.of(
                "trustState", "BUILDING",
                "knowsHowToReachWorker", "YES",
                "agreedContactRhythm", "Canary on Mondays",
                "removalFearAddressed", "Canary was said",
                "hesitant", "YES",
                "helpBefore", "NO",
                "deviceMonitored", "NO",
                "serviceFinderOffered", Map.of("at", offered.toString(), "way", "APP"),
                "therapeuticNeedsAssessmentCompletedOn", yesterday.toString(),
                "lastPeerReviewOn", yesterday.toString()))
        .then()
        .statusCode(204);

    // then
    assertThat(facts().worker())
        .isEqualTo(
            new FamilyFacts.Worker(
                TrustState.BUILDING,
                YesNo.YES,
                true,
                true,
                YesNo.YES,
                YesNo.NO,
                DeviceMonitored.NO,
                offered,
                ServiceFinderWay.APP,
                yesterday,
                yesterday));
    assertThat(
            harbour.asWorker().get(home.path() + "/engagement").<String>path("agreedContactRhythm"))
        .isEqualTo("Canary on Mondays");
    assertUnreadable("case_engagement");
    home.record("engagement", Map.of("agreedContactRhythm", "  ")).then().statusCode(204);
    assertThat(facts().worker().contactRhythmAgreed()).isFalse();
  }

  @Test
  void whatDoesNotFitIsRefusedByName() {
    // given
    harbour.withCase();
    String later = clock.instant().plus(2, ChronoUnit.HOURS).toString();

    // then
    assertBad(home.record("circumstances", Map.of()), "maltreatmentTypes");
    assertBad(
        home.record(
            "circumstances", Map.of("maltreatmentTypes", List.of(), "jurisdiction", "Queensland")),
        "jurisdiction");
    assertBad(
        home.record(
            "circumstances",
            Map.of(
                "maltreatmentTypes",
                List.of(),
                "community",
                Map.of("state", "CHOSE_NOT_TO_SAY", "view", "x"))),
        "community.state");
    assertBad(home.record("engagement", Map.of("trustState", "GOOD")), "trustState");
    assertBad(
        home.record(
            "engagement", Map.of("serviceFinderOffered", Map.of("at", later, "way", "APP"))),
        "serviceFinderOffered.at");
    assertBad(
        home.record("engagement", Map.of("lastPeerReviewOn", "2999-01-01")), "lastPeerReviewOn");
    assertBad(
        home.record("engagement", Map.of("agreedContactRhythm", "x".repeat(1001))),
        "agreedContactRhythm");
    assertThat(harbour.etag(home.path() + "/engagement")).isEqualTo("\"0\"");
  }

  @Test
  void nobodyElseReadsOrChangesThemAndNobodyUnawares() {
    // given
    harbour.withCase();
    for (String what : List.of("/circumstances", "/engagement")) {
      String path = home.path() + what;

      // then
      harbour.as("colleague", "worker").get(path).then().statusCode(404);
      harbour
          .as("colleague", "worker")
          .header("If-Match", "\"0\"")
          .body(what.equals("/engagement") ? Map.of() : NOTHING_SAID)
          .put(path)
          .then()
          .statusCode(404);
      harbour
          .asWorker()
          .body(what.equals("/engagement") ? Map.of() : NOTHING_SAID)
          .put(path)
          .then()
          .statusCode(428);
      harbour
          .asWorker()
          .header("If-Match", "\"1\"")
          .body(what.equals("/engagement") ? Map.of() : NOTHING_SAID)
          .put(path)
          .then()
          .statusCode(412);
    }
  }

  private void assertUnreadable(String table) {
    String hex = HexFormat.of().formatHex("Canary".getBytes());
    assertThat(
            Database.column(
                "select t::text from " + table + " t where case_id = ?", harbour.caseId))
        .isNotEmpty()
        .noneMatch(row -> row.contains("Canary") || row.contains(hex));
  }

  private FamilyFacts.Facts facts() {
    return agencies.within(
        harbour.agency,
        () -> QuarkusTransaction.requiringNew().call(() -> facts.of(harbour.caseId)));
  }
}
