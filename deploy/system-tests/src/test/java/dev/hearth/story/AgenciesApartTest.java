package dev.hearth.story;

import static dev.hearth.local.running.HearthService.CASEPLAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.local.running.HearthService;
import dev.hearth.story.Contract.Operation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that the contracts offer is asked by people who know every id of a Harbour family and
 * may see none of it. What they are answered must be what they are answered about nothing.
 */
@ExtendWith(RunningHearth.class)
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgenciesApartTest {
  private static final List<Integer> REFUSED = List.of(400, 403, 404, 412, 428);
  private static final List<String> OF_THE_RECEIVER =
      List.of(
          "/v1/referrals/{id}/packet",
          "/v1/referrals/{id}/acceptance",
          "/v1/referrals/{id}/declining");
  private static final List<String> NOT_CASE_DATA =
      List.of("audit_entry", "outbox_stream", "feed_key", "feed_position", "scheduled_tasks");

  private Hearth hearth;
  private KnownIds known;
  private KnownIds nothing;
  private List<String> before;

  @BeforeAll
  void bringAFamilyAlong(Hearth running) {
    hearth = running;
    Household household = Household.withOrderAndActivePlan(hearth);
    household.talk();
    household.refer();
    household.nameATimeOfHeightenedRisk();
    household.nameTheMother();
    household.overtakeTheAssessment();
    household.changeWhoWorksOnIt();
    household.awaitTasks("HANDOVER_OFFERED OPEN");
    household.awaitTasks("REFERRAL_UNDELIVERED OPEN", "ITEMS_HELD OPEN", "REASSESS_SAFETY OPEN");
    UUID subscription = UUID.randomUUID();
    hearth
        .person("ada")
        .create(
            hearth.addresses().notification(),
            "/v1/subscriptions/" + subscription,
            Map.of("url", "http://127.0.0.1:9/hearth", "eventTypes", List.of("referral.sent")))
        .mustBe(201);
    known =
        KnownIds.of(household, subscription)
            .and("localInterventionId", keepAnInterventionOfItsOwn())
            .and("noteId", noteSomething());
    nothing = known.ofNothing();
    before = harboursRows();
  }

  private UUID keepAnInterventionOfItsOwn() {
    UUID id = UUID.randomUUID();
    Person ada = hearth.person("ada");
    URI catalog = hearth.addresses().catalog();
    ObjectNode content =
        ada.get(catalog, "/v1/interventions/changed-locks")
            .mustBe(200)
            .body()
            .get("content")
            .deepCopy();
    content.put("code", "local-" + id);
    ada.create(catalog, "/v1/local-interventions/local-" + id, Map.of("content", content))
        .mustBe(201);
    return id;
  }

  private UUID noteSomething() {
    UUID id = UUID.randomUUID();
    hearth
        .person("ada")
        .create(
            hearth.addresses().catalog(),
            "/v1/intervention-notes/" + id,
            Map.of("code", "keep", "text", "Ours alone"))
        .mustBe(201);
    return id;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ben", "bella", "barb", "sophie"})
  void who_may_not_see_a_family_is_answered_as_if_it_did_not_exist(String name) {
    // given
    Person stranger = hearth.person(name);

    // when
    SoftAssertions all = new SoftAssertions();
    operations()
        .filter(operation -> !opensTheCase(name, operation))
        .filter(operation -> !isOfHerAgency(name, operation))
        .filter(operation -> !isForEverybody(operation))
        .forEach(operation -> compare(all, stranger, name, operation));

    // then
    all.assertAll();
    assertThat(harboursRows()).isEqualTo(before);
  }

  private void compare(SoftAssertions all, Person stranger, String name, Operation operation) {
    Reply ofFamily = ask(stranger, operation, known);
    Reply ofNothing = ask(stranger, operation, nothing);
    String what = name + ": " + operation;
    if (isTakenWithinTheAgency(name, operation, ofFamily)) {
      return;
    }
    all.assertThat(ofFamily.status()).as(what).isEqualTo(ofNothing.status());
    if (ofFamily.status() != 201) {
      all.assertThat(known.unnamed(ofFamily.body().toString()))
          .as(what)
          .isEqualTo(nothing.unnamed(ofNothing.body().toString()));
    }
    all.assertThat(
            REFUSED.contains(ofFamily.status())
                || (operation.creates() && ofFamily.status() == 201)
                || !known.isIn(ofFamily.body().toString()))
        .as(what + " answered " + ofFamily.status())
        .isTrue();
  }

  // A colleague may break the glass: she is told then that the case is there, and so are others.
  private static boolean opensTheCase(String name, Operation operation) {
    return name.equals("sophie")
        && operation.creates()
        && operation.path().equals("/v1/cases/{caseId}/glass-breaks/{glassId}");
  }

  // What an agency has of its own in the catalogue is for all who work there.
  private static boolean isOfHerAgency(String name, Operation operation) {
    return name.equals("sophie")
        && (operation.path().startsWith("/v1/local-interventions")
            || operation.path().startsWith("/v1/intervention-notes")
            || operation.path().equals("/v1/interventions/search"));
  }

  // What agencies offer is public; the test of services says what of it is not.
  private static boolean isForEverybody(Operation operation) {
    return operation.path().startsWith("/v1/services") || operation.path().startsWith("/v1/hsds");
  }

  // Ids are chosen by callers and are unique within an agency, so a colleague learns that one is
  // taken; nothing more.
  private static boolean isTakenWithinTheAgency(String name, Operation operation, Reply answer) {
    return name.equals("sophie") && operation.creates() && answer.status() == 412;
  }

  @Test
  void a_partners_machine_finds_nothing_but_the_packet_that_was_sent_to_it() {
    Person partner = hearth.partner();
    SoftAssertions all = new SoftAssertions();
    operations()
        .filter(operation -> !OF_THE_RECEIVER.contains(operation.path()))
        .filter(operation -> !isForEverybody(operation))
        .forEach(operation -> compare(all, partner, "partner", operation));
    all.assertAll();
    assertThat(harboursRows()).isEqualTo(before);
  }

  @Test
  void services_are_read_by_everybody_but_where_a_refuge_is_by_nobody_else() {
    // given
    URI catalog = hearth.addresses().catalog();
    String service = "/v1/services/" + UUID.randomUUID();
    Map<String, Object> refuge =
        Map.of(
            "name",
            "A safe place",
            "status",
            "ACTIVE",
            "confidentialLocation",
            true,
            "places",
            List.of(
                Map.of(
                    "id", UUID.randomUUID(),
                    "kind", "PHYSICAL",
                    "address",
                        Map.of(
                            "line1", "12 Quillwort Lane", "city", "Ballarat", "country", "AU"))));
    hearth.person("ada").create(catalog, service, refuge).mustBe(201);

    // then
    assertThat(hearth.person("ada").get(catalog, service).mustBe(200).body().toString())
        .contains("Quillwort");
    Stream.of("ben", "bella", "barb", "sophie", "partner")
        .map(name -> name.equals("partner") ? hearth.partner() : hearth.person(name))
        .forEach(
            other -> {
              for (String path : List.of(service, "/v1/services", "/v1/hsds/services")) {
                assertThat(other.get(catalog, path).mustBe(200).body().toString())
                    .doesNotContain("Quillwort");
              }
              assertThat(other.put(catalog, service, "\"1\"", refuge).status()).isIn(403, 404);
              assertThat(other.put(catalog, service + "/capacity", "\"0\"", Map.of()).status())
                  .isIn(403, 404);
            });
  }

  @Test
  void without_a_token_nothing_is_answered_but_health() throws Exception {
    SoftAssertions all = new SoftAssertions();
    for (Operation operation : operations().toList()) {
      all.assertThat(statusWithoutToken(operation)).as(operation.toString()).isEqualTo(401);
    }
    all.assertAll();
    assertThat(HearthService.values()).allMatch(hearth::isReady);
    assertThat(harboursRows()).isEqualTo(before);
  }

  @Test
  void what_was_tried_in_vain_is_in_the_audit() {
    // given
    Person ben = hearth.person("ben");

    // when
    ben.get(hearth.addresses().caseplan(), "/v1/cases/" + known.named("caseId")).mustBe(404);

    // then
    assertThat(
            hearth
                .tables()
                .rows(
                    CASEPLAN,
                    """
                    select distinct outcome, agency_id from audit_entry
                    where subject_id = ? and actor = ? and action = 'case.read'
                    """,
                    String.valueOf(known.named("caseId")),
                    ben.subject()))
        .contains("DENIED " + Hearth.WELLSPRING);
  }

  // Creating comes last, cases at the very end: the other agency may take the same ids for its own.
  private static Stream<Operation> operations() {
    return Stream.of(HearthService.values())
        .flatMap(service -> Contract.of(service).operations().stream())
        .sorted(
            Comparator.comparing(Operation::creates)
                .thenComparing(operation -> operation.path().equals("/v1/cases/{id}")));
  }

  private Reply ask(Person person, Operation operation, KnownIds ids) {
    URI service = hearth.system().url(operation.service());
    String path = ids.path(operation, person.subject());
    Object body = body(operation, ids);
    return switch (operation.method()) {
      case "get" -> person.get(service, path);
      case "delete" -> person.delete(service, path, "\"1\"");
      case "post" -> person.post(service, path, "\"1\"", operation.body() == null ? null : body);
      case "patch" -> person.patch(service, path, "\"1\"", body);
      case "put" ->
          operation.creates()
              ? person.create(service, path, body)
              : person.put(service, path, "\"1\"", body);
      default -> throw new IllegalStateException(operation.toString());
    };
  }

  private static Object body(Operation operation, KnownIds ids) {
    Map<?, ?> schema = operation.body();
    return schema == null ? Map.of() : Contract.of(operation.service()).sample(schema, ids::named);
  }

  private int statusWithoutToken(Operation operation) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    hearth.system().url(operation.service()) + known.path(operation, "nobody")))
            .header("Content-Type", "application/json")
            .method(operation.method().toUpperCase(Locale.ROOT), BodyPublishers.ofString("{}"))
            .build();
    try (HttpClient anyone = HttpClient.newHttpClient()) {
      return anyone.send(request, BodyHandlers.discarding()).statusCode();
    }
  }

  /** Every row of Harbour's, in every service, in which an id of the family stands. */
  private List<String> harboursRows() {
    List<String> rows = new ArrayList<>();
    for (HearthService service : HearthService.values()) {
      for (String table : tables(service)) {
        rows.addAll(
            hearth
                .tables()
                .rows(
                    service,
                    """
                    select '%s', to_jsonb(t) - 'sent_at' from %s t
                    where t::text ~ ? and coalesce(to_jsonb(t) ->> 'agency_id', ?) = ?
                    order by 2
                    """
                        .formatted(table, table),
                    known.pattern(),
                    Hearth.HARBOUR.toString(),
                    Hearth.HARBOUR.toString()));
      }
    }
    assertThat(rows).hasSizeGreaterThan(20);
    return rows;
  }

  private List<String> tables(HearthService service) {
    return hearth
        .tables()
        .rows(
            service,
            """
            select table_name from information_schema.tables
            where table_schema = 'public' and not table_name = any(?) order by 1
            """,
            (Object) NOT_CASE_DATA.toArray(String[]::new));
  }
}
