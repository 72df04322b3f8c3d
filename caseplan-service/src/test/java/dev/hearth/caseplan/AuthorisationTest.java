package dev.hearth.caseplan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who is answered what, for every path and method of the contract: the table is
 * src/test/resources/authorisation.txt, and says itself how it is read.
 */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
@TestInstance(Lifecycle.PER_CLASS)
class AuthorisationTest {
  private static final Pattern ID = Pattern.compile("/([a-z-]+)/\\{([A-Za-z]+)}");

  private final Harbour harbour = new Harbour();
  private final Staff staff = new Staff(harbour);
  private final Map<String, UUID> ids = new HashMap<>();
  private final Map<String, String> subjects = new HashMap<>();

  /** The columns of the table. */
  enum Who {
    NOBODY,
    OTHER_AGENCY,
    OFF_THE_TEAM,
    ON_THE_TEAM,
    CONFLICT,
    SUPERVISOR_OFF,
    SUPERVISOR_ON,
    PARTNER,
    AUDITOR,
    OPERATOR
  }

  // Not before all: the service's port is known to the tests only before each.
  @BeforeEach
  void aFamilyWithOneOfEverything() {
    if (!ids.isEmpty()) {
      return;
    }
    harbour.withCase().withDraftPlan();
    UUID agency = knownAgency();
    ids.put("caseId", harbour.caseId);
    ids.put("planId", harbour.planId);
    ids.put("itemId", harbour.motherTask("Keep a diary"));
    ids.put("goalId", new DescribedItems(harbour).goal());
    ids.put("receivingAgencyId", agency);
    Home home = new Home(harbour);
    ids.put("motherId", home.mother());
    ids.put("childId", home.child());
    ids.put("personId", home.child());
    ids.put("relationshipId", home.relates(home.mother(), "PARENT_OF", home.child()));
    subjects.put("worker", staff.joined("WORKER"));
    subjects.put("supervisor", staff.joined("SUPERVISOR"));
    subjects.put("barred", staff.joined("WORKER"));
    ids.put("conflictId", staff.declared(subjects.get("barred")));
    ids.put("glassId", staff.broken("night"));
    ids.put("handoverId", staff.offered("next", "LEAVES"));
    String ofCase = "PUT /v1/cases/{caseId}";
    ids.put("contactId", created(ofCase + "/contacts/{contactId}"));
    String ofChild = ofCase + "/children/{childId}";
    created(ofChild + "/voice");
    ids.put("conversationId", created(ofChild + "/conversations/{conversationId}"));
    ids.put("decisionId", created(ofChild + "/decisions/{decisionId}"));
    ids.put("releaseId", created("PUT /v1/releases/{id}"));
    ids.put("referralId", created("PUT /v1/referrals/{id}"));
  }

  static Stream<AuthorisationRow> rows() {
    return AuthorisationRow.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everybodyIsAnsweredAsTheTableSays(AuthorisationRow row) {
    // given
    OfferedOperation operation = operation(row.name());

    // when
    SoftAssertions all = new SoftAssertions();
    for (Who who : Who.values()) {
      int status = ask(who, operation, row);

      // then
      all.assertThat(status).as("%s: %s", row.name(), who).isEqualTo(row.status(who));
    }
    all.assertAll();
  }

  @Test
  void theTableNamesEveryPathAndMethodOfTheContractAndNoOther() {
    assertThat(AuthorisationRow.all().stream().map(AuthorisationRow::name).toList())
        .containsExactlyInAnyOrderElementsOf(
            OfferedOperation.all().stream().map(OfferedOperation::name).toList());
  }

  private int ask(Who who, OfferedOperation operation, AuthorisationRow row) {
    RequestSpecification request = as(who);
    if (operation.takes("If-None-Match")) {
      request.header("If-None-Match", "*");
    } else if (operation.takes("If-Match")) {
      // Nothing has got so far: who gets past the walls is told 412, and nothing changes.
      request.header("If-Match", "\"999\"");
    }
    if (operation.takes("Idempotency-Key")) {
      request.header("Idempotency-Key", UUID.randomUUID().toString());
    }
    if (operation.takes("caseId") && !operation.path().contains("{caseId}")) {
      request.queryParam("caseId", harbour.caseId);
    }
    if (operation.takes("for")) {
      request.queryParam("for", "plan.activate");
    }
    if (!operation.body().isMissingNode()) {
      request.body(body(operation, row));
    }
    return request
        .request(operation.method(), path(operation, UUID.randomUUID()))
        .then()
        .extract()
        .statusCode();
  }

  private String body(OfferedOperation operation, AuthorisationRow row) {
    return row.body()
        .map(body -> SampleBody.from(body, ids))
        .orElseGet(() -> new SampleBody(operation.document(), ids).of(operation.body()));
  }

  private RequestSpecification as(Who who) {
    String stranger = "stranger-" + UUID.randomUUID();
    return switch (who) {
      case NOBODY -> given().contentType(ContentType.JSON);
      case OTHER_AGENCY ->
          given()
              .contentType(ContentType.JSON)
              .auth()
              .oauth2(Tokens.of(subjects.get("worker"), UUID.randomUUID(), "worker", "supervisor"));
      case OFF_THE_TEAM -> harbour.as(stranger, "worker");
      case ON_THE_TEAM -> harbour.as(subjects.get("worker"), "worker");
      case CONFLICT -> harbour.as(subjects.get("barred"), "worker", "supervisor");
      case SUPERVISOR_OFF -> harbour.as(stranger, "supervisor");
      case SUPERVISOR_ON -> harbour.as(subjects.get("supervisor"), "supervisor");
      case PARTNER -> harbour.as(stranger, "partner");
      case AUDITOR -> harbour.as(stranger, "auditor");
      case OPERATOR -> harbour.as(stranger, "operator");
    };
  }

  // The id of what is created is new; {id} is named after the collection that it stands in.
  private String path(OfferedOperation operation, UUID created) {
    String path =
        operation
            .path()
            .replace("{subject}", "somebody")
            .replace("{code}", "SAF-02")
            .replace("{version}", "1");
    boolean creates = operation.takes("If-None-Match");
    Matcher id = ID.matcher(path);
    StringBuilder result = new StringBuilder();
    while (id.find()) {
      boolean last = id.end() == path.length();
      UUID value =
          creates && last
              ? created
              : ids.getOrDefault(name(id.group(1), id.group(2)), UUID.randomUUID());
      id.appendReplacement(result, "/" + id.group(1) + "/" + value);
    }
    return id.appendTail(result).toString();
  }

  private static String name(String collection, String placeholder) {
    if (!placeholder.equals("id")) {
      return placeholder;
    }
    return switch (collection) {
      case "cases" -> "caseId";
      case "case-plans" -> "planId";
      case "releases" -> "releaseId";
      case "referrals" -> "referralId";
      default -> collection;
    };
  }

  private UUID created(String name) {
    OfferedOperation operation = operation(name);
    AuthorisationRow row =
        rows().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    UUID id = UUID.randomUUID();
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(body(operation, row))
        .put(path(operation, id))
        .then()
        .statusCode(201);
    return id;
  }

  private static OfferedOperation operation(String name) {
    List<OfferedOperation> found =
        OfferedOperation.all().stream().filter(each -> each.name().equals(name)).toList();
    assertThat(found).as("%s stands in the contract", name).hasSize(1);
    return found.getFirst();
  }

  private static UUID knownAgency() {
    UUID agency = UUID.randomUUID();
    Broker.publish(
        "hearth.agencies",
        agency.toString(),
        1,
        "dev.hearth.catalog.agency.v1",
        null,
        "{\"agencyId\":\"%s\",\"name\":\"Wellspring\",\"active\":true}".formatted(agency));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> Database.count("select count(*) from known_agency where id = ?", agency) == 1);
    return agency;
  }
}
