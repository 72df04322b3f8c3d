package dev.hearth.caseplan;

import static dev.hearth.caseplan.Home.assertBad;
import static dev.hearth.caseplan.Home.assertConflict;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.caseplan.answer.YesNo;
import dev.hearth.caseplan.circumstances.FamilyFacts;
import dev.hearth.caseplan.person.AllegedToHaveAbused;
import dev.hearth.caseplan.person.CarerKind;
import dev.hearth.caseplan.person.KnownPerson;
import dev.hearth.caseplan.person.Sex;
import dev.hearth.caseplan.person.Symptom;
import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class PersonsTest {
  private final Harbour harbour = new Harbour();
  private final Home home = new Home(harbour);

  @Inject FamilyFacts facts;
  @Inject AgencyContext agencies;
  @Inject Clock clock;

  @Test
  void whatRulesAskOfEachPersonIsKnownToThem() {
    // given
    harbour.withCase();
    LocalDate today = LocalDate.now(clock);

    // when
    home.change(
            home.mother(),
            "MOTHER",
            "Maria Canary",
            Map.of(
                "birthDate",
                today.minusYears(22).toString(),
                "mother",
                Map.of(
                    "refugee", "YES",
                    "outsideOwnCommunity", "YES",
                    "firstChild", "NO",
                    "ptsdComplaints", "YES",
                    "pregnantWeeks", 20)))
        .then()
        .statusCode(204);
    home.change(
            home.child(),
            "CHILD",
            "Sam Canary",
            Map.of(
                "birthDate",
                today.minusMonths(30).toString(),
                "child",
                Map.of(
                    "sex", "BOY",
                    "inMothersCare", "YES",
                    "symptoms", List.of("CHILD_PTSD", "CHILD_ANXIETY"))))
        .then()
        .statusCode(204);
    home.adds(
        "CARER",
        "Rosa Keeper",
        Map.of(
            "carer",
            Map.of(
                "kind", "KINSHIP",
                "allegedToHaveAbused", "UNDER_INVESTIGATION",
                "workingRelationship", "We speak on Mondays")));

    // then
    FamilyFacts.Facts known = facts();
    KnownPerson mother = known.mother().orElseThrow();
    assertThat(mother.mother().refugee()).isEqualTo(YesNo.YES);
    assertThat(mother.mother().firstChild()).isEqualTo(YesNo.NO);
    assertThat(mother.mother().lowEducation()).isEqualTo(YesNo.NOT_ASKED);
    assertThat(mother.mother().pregnantWeeks(today)).isEqualTo(20);
    assertThat(mother.mother().pregnantWeeks(today.plusDays(15))).isEqualTo(22);
    assertThat(mother.mother().pregnantWeeks(today.plusWeeks(24))).isEqualTo(44);
    assertThat(mother.mother().pregnantWeeks(today.plusWeeks(25))).isNull();
    assertThat(mother.ageInMonths(today)).isEqualTo(22 * 12);
    KnownPerson child = known.children().getFirst();
    assertThat(child.child().sex()).isEqualTo(Sex.BOY);
    assertThat(child.child().symptoms())
        .containsExactlyInAnyOrder(Symptom.CHILD_PTSD, Symptom.CHILD_ANXIETY);
    assertThat(child.ageInMonths(today)).isEqualTo(30);
    assertThat(known.hasChildInCare()).isEqualTo(YesNo.YES);
    KnownPerson carer = known.carers().getFirst();
    assertThat(carer.carer().kind()).isEqualTo(CarerKind.KINSHIP);
    assertThat(carer.carer().allegedToHaveAbused())
        .isEqualTo(AllegedToHaveAbused.UNDER_INVESTIGATION);
    assertThat(carer.carer().workingRelationshipNoted()).isTrue();
    assertThat(
            harbour
                .asWorker()
                .get(home.person(carer.id()))
                .<String>path("carer.workingRelationship"))
        .isEqualTo("We speak on Mondays");
  }

  @Test
  void whatNobodyAskedIsNotAsked() {
    // given
    harbour.withCase();
    UUID grandmother = home.adds("PRIMARY_CARER", "Ines Canary", Map.of("carer", Map.of()));

    // then
    KnownPerson known =
        facts().persons().stream()
            .filter(p -> p.id().equals(grandmother))
            .findFirst()
            .orElseThrow();
    assertThat(known.carer().kind()).isNull();
    assertThat(known.carer().allegedToHaveAbused()).isEqualTo(AllegedToHaveAbused.NOT_ASKED);
    assertThat(known.carer().workingRelationshipNoted()).isFalse();
    assertThat(known.mother().refugee()).isEqualTo(YesNo.NOT_ASKED);
    assertThat(known.ageInMonths(LocalDate.now(clock))).isNull();
    assertThat(facts().hasChildInCare()).isEqualTo(YesNo.NOT_ASKED);
  }

  @Test
  void ofTheMotherTooItIsAskedWhetherSheIsAllegedToHaveAbused() {
    // given
    harbour.withCase();
    AllegedToHaveAbused before = mother().carer().allegedToHaveAbused();

    // when
    home.change(
            home.mother(),
            "MOTHER",
            "Maria Canary",
            Map.of("carer", Map.of("allegedToHaveAbused", "UNDER_INVESTIGATION")))
        .then()
        .statusCode(204);

    // then
    assertThat(before).isEqualTo(AllegedToHaveAbused.NOT_ASKED);
    assertThat(mother().carer().allegedToHaveAbused())
        .isEqualTo(AllegedToHaveAbused.UNDER_INVESTIGATION);
    assertThat(
            harbour
                .asWorker()
                .get(home.person(home.mother()))
                .<String>path("carer.allegedToHaveAbused"))
        .isEqualTo("UNDER_INVESTIGATION");
  }

  private KnownPerson mother() {
    UUID mother = home.mother();
    return facts().persons().stream().filter(p -> p.id().equals(mother)).findFirst().orElseThrow();
  }

  @Test
  void aPersonUsingViolenceWhoIsOnlyNamedIsADangerOfWhichNothingIsKnown() {
    // given
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(Map.of("mother", Map.of("id", UUID.randomUUID(), "name", "Maria Canary")))
        .put(home.path())
        .then()
        .statusCode(201);
    harbour.withDraftPlan();
    harbour.agrees(harbour.motherTask("One"), harbour.motherTask("Two"));
    home.adds("PERSON_USING_VIOLENCE", "Otto Canary");

    // when
    Response refused = harbour.activate();

    // then
    refused.then().statusCode(422);
    assertThat(refused.asString()).contains("FAT-01");
  }

  @Test
  void eachGroupOfFactsBelongsToItsRole() {
    harbour.withCase();
    UUID id = UUID.randomUUID();
    Map<String, Object> child = Map.of("child", Map.of("sex", "GIRL"));
    Map<String, Object> mother = Map.of("mother", Map.of("refugee", "NO"));
    Map<String, Object> carer = Map.of("carer", Map.of("kind", "FOSTER"));
    assertBad(home.put(id, "CARER", "x", child), "child");
    assertBad(home.put(id, "CHILD", "x", mother), "mother");
    assertBad(home.put(id, "PERSON_USING_VIOLENCE", "x", carer), "carer");
    assertBad(home.put(id, "CARER", "x", Map.of()), "carer.kind");
    assertBad(home.change(home.mother(), "MOTHER", "x", carer), "carer.kind");
    assertBad(home.put(id, "CARER", " ", carer), "name");
    assertBad(home.put(id, "NEIGHBOUR", "x", Map.of()), "role");
    assertBad(
        home.put(
            id, "CHILD", "x", Map.of("birthDate", LocalDate.now(clock).plusDays(2).toString())),
        "birthDate");
    assertBad(
        home.put(id, "PRIMARY_CARER", "x", Map.of("mother", Map.of("pregnantWeeks", 45))),
        "pregnantWeeks");
    assertBad(
        home.put(id, "CHILD", "x", Map.of("child", Map.of("symptoms", List.of("SAD")))),
        "symptoms[0]");
  }

  @Test
  void aCaseHasOneMotherAndIsNeverWithoutSomebodyToPlanWith() {
    // given
    harbour.withCase();
    UUID mother = home.mother();
    Map<String, Object> carer = Map.of("carer", Map.of("kind", "OTHER"));

    // then
    assertConflict(home.put(UUID.randomUUID(), "MOTHER", "Another", Map.of()), "one-mother");
    assertConflict(home.change(mother, "CARER", "Maria Canary", carer), "primary-carer-needed");
    assertConflict(home.change(mother, "CHILD", "Maria Canary", Map.of()), "role-fixed");
    assertConflict(home.change(home.child(), "PERSON_USING_VIOLENCE", "x", Map.of()), "role-fixed");

    // when
    UUID father = home.adds("PRIMARY_CARER", "Paul Canary");

    // then
    assertConflict(home.change(father, "MOTHER", "Paul Canary", Map.of()), "one-mother");
    home.change(mother, "CARER", "Maria Canary", carer).then().statusCode(204);
    assertConflict(home.change(father, "CARER", "Paul Canary", carer), "primary-carer-needed");
    Response read = harbour.asWorker().get(home.path());
    assertThat(read.<Object>path("mother")).isNull();
    assertThat(read.<List<String>>path("primaryCarers.name")).containsExactly("Paul Canary");
    assertThat(harbour.asWorker().get("/v1/cases").<List<String>>path("items.motherName"))
        .containsExactly("Paul Canary");
  }

  @Test
  void aChangeNeedsTheStateThatItBuildsOnAndTheCaseKnowsOfIt() {
    // given
    harbour.withCase();
    UUID child = home.child();
    String caseEtag = harbour.etag(home.path());
    String etag = harbour.etag(home.person(child));
    Map<String, String> body = Map.of("role", "CHILD", "name", "Samuel Canary");

    // then
    harbour.asWorker().body(body).put(home.person(child)).then().statusCode(428);
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(body)
        .put(home.person(child))
        .then()
        .statusCode(412);
    harbour
        .asWorker()
        .header("If-Match", etag)
        .body(body)
        .put(home.person(child))
        .then()
        .statusCode(204);
    harbour
        .asWorker()
        .header("If-Match", etag)
        .body(body)
        .put(home.person(child))
        .then()
        .statusCode(412);
    assertThat(harbour.etag(home.path())).isNotEqualTo(caseEtag);
    assertThat(harbour.asWorker().get(home.path()).<String>path("children[0].name"))
        .isEqualTo("Samuel Canary");
  }

  @Test
  void personsAreListedByRoleAPageAtATime() {
    // given
    harbour.withCase();
    home.adds("CARER", "Rosa Keeper");
    home.adds("PERSON_USING_VIOLENCE", "Otto Canary");

    // when
    Response first = harbour.asWorker().get(home.path() + "/persons?limit=3");
    Response second =
        harbour
            .asWorker()
            .queryParam("cursor", first.<String>path("next"))
            .get(home.path() + "/persons?limit=3");

    // then
    assertThat(first.<List<String>>path("items.role")).containsExactly("MOTHER", "CHILD", "CARER");
    assertThat(second.<List<String>>path("items.role")).containsExactly("PERSON_USING_VIOLENCE");
    assertThat(second.<Object>path("next")).isNull();
  }

  @Test
  void nobodyElseSeesAPersonAndNoOtherCaseLeadsToOne() {
    // given
    harbour.withCase();
    UUID child = home.child();
    UUID otherCase = UUID.randomUUID();
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(Map.of("mother", Map.of("id", UUID.randomUUID(), "name", "Ana")))
        .put("/v1/cases/{id}", otherCase)
        .then()
        .statusCode(201);
    RequestSpecification elsewhere =
        given()
            .auth()
            .oauth2(Tokens.of("intruder", UUID.randomUUID(), "worker"))
            .contentType(ContentType.JSON);

    // then
    for (RequestSpecification outsider :
        List.of(harbour.as("colleague", "worker", "supervisor"), elsewhere)) {
      given(outsider).get(home.person(child)).then().statusCode(404);
      given(outsider).get(home.path() + "/persons").then().statusCode(404);
      given(outsider)
          .header("If-None-Match", "*")
          .body(Map.of("role", "CHILD", "name", "x"))
          .put(home.person(UUID.randomUUID()))
          .then()
          .statusCode(404);
      given(outsider)
          .header("If-Match", "\"1\"")
          .body(Map.of("into", UUID.randomUUID()))
          .post(home.person(child) + "/merging")
          .then()
          .statusCode(404);
    }
    String wrong = "/v1/cases/" + otherCase + "/persons/" + child;
    UUID unknown = UUID.randomUUID();
    String none = "/v1/cases/" + otherCase + "/persons/" + unknown;
    assertThat(harbour.asWorker().get(wrong).asString().replace(child.toString(), "id"))
        .isEqualTo(harbour.asWorker().get(none).asString().replace(unknown.toString(), "id"));
    harbour
        .asWorker()
        .header("If-Match", "\"1\"")
        .body(Map.of("role", "CHILD", "name", "x"))
        .put(wrong)
        .then()
        .statusCode(404);
    assertThat(
            Database.column(
                "select action from audit_entry where subject_id = ? and outcome = 'DENIED'",
                child.toString()))
        .contains("person.read", "person.change");
  }

  @Test
  void wordsAboutACarerAreUnreadableInTheDatabase() {
    // given
    harbour.withCase();
    home.adds(
        "CARER",
        "Canary Keeper",
        Map.of("carer", Map.of("kind", "FOSTER", "workingRelationship", "Canary in the note")));

    // then
    String hex = HexFormat.of().formatHex("Canary".getBytes());
    assertThat(Database.column("select t::text from person t where case_id = ?", harbour.caseId))
        .isNotEmpty()
        .noneMatch(row -> row.contains("Canary") || row.contains(hex));
  }

  @Test
  void aListOfCasesTracesTheCasesItShowsAndNoOther() {
    // given
    for (int i = 0; i < 3; i++) {
      harbour
          .asWorker()
          .header("If-None-Match", "*")
          .body(Map.of("mother", Map.of("id", UUID.randomUUID(), "name", "Maria " + i)))
          .put("/v1/cases/{id}", UUID.randomUUID())
          .then()
          .statusCode(201);
    }

    // when
    Response page = harbour.asWorker().get("/v1/cases?limit=2");

    // then
    assertThat(page.<List<String>>path("items.motherName")).containsExactly("Maria 2", "Maria 1");
    assertThat(page.<String>path("next")).isNotNull();
    assertThat(
            Database.column(
                "select subject_id from audit_entry where actor = ? and action = 'case.list'",
                harbour.worker))
        .containsExactlyInAnyOrderElementsOf(page.path("items.id"));
  }

  private FamilyFacts.Facts facts() {
    return agencies.within(
        harbour.agency,
        () -> QuarkusTransaction.requiringNew().call(() -> facts.of(harbour.caseId)));
  }
}
