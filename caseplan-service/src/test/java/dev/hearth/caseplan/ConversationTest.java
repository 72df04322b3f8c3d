package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.hearth.caseplan.childvoice.ChildVoiceFacts;
import dev.hearth.caseplan.childvoice.ChildVoiceFacts.ConversationFact;
import dev.hearth.caseplan.childvoice.ChildVoiceFacts.DecisionFact;
import dev.hearth.caseplan.childvoice.PhysicalContact;
import dev.hearth.caseplan.childvoice.SignatureState;
import dev.hearth.caseplan.childvoice.ViewState;
import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class ConversationTest {
  @Inject ChildVoiceFacts facts;
  @Inject AgencyContext agencies;

  private final Harbour harbour = new Harbour();
  private Family family;

  @BeforeEach
  void aFamily() {
    family = Family.of(harbour);
  }

  @Test
  void aHeldConversationKeepsTheChildsWordsApartAndTellsFivePrinciples() {
    // when
    UUID id = record(held("SIGNED", "ASKED_AND_EXPLAINED"));

    // then
    JsonPath read = family.read(path(id));
    assertThat(read.getString("conversation.held.record[0].whoSaid")).isEqualTo("CHILD");
    assertThat(read.getString("conversation.held.record[0].words")).isEqualTo("Canary: I hid");
    assertThat(read.getString("writtenBy")).isEqualTo(harbour.worker);
    for (String rule : List.of("CHV-02", "CHV-03", "CHV-05", "CHV-06", "CHV-09")) {
      assertThat(family.principle(rule)).as(rule).isEqualTo("DONE");
    }
    ConversationFact fact = fact(id);
    assertThat(fact.recordNoted()).isTrue();
    assertThat(fact.signature()).isEqualTo(SignatureState.SIGNED);
    assertThat(fact.physicalContact()).isEqualTo(PhysicalContact.ASKED_AND_EXPLAINED);
  }

  @ParameterizedTest
  @CsvSource({
    "SIGNED,    DONE",
    "DECLINED,  DONE",
    "TOO_YOUNG, DONE",
    "NOT_ASKED, OPEN",
  })
  void aChildsNoToSigningIsAnAnswer(String signature, String state) {
    // when
    record(held(signature, "NONE"));

    // then
    assertThat(family.principle("CHV-09")).isEqualTo(state);
  }

  @Test
  void whatWasLeftOutInAConversationStaysOpenAndTheConversationIsKept() {
    // given
    Map<String, Object> bare = conversation("HELD", Family.hoursAgo(1));
    bare.put("held", Map.of("physicalContact", "OTHER"));

    // when
    UUID id = record(bare);

    // then
    for (String rule : List.of("CHV-02", "CHV-03", "CHV-09")) {
      assertThat(family.principle(rule)).as(rule).isEqualTo("OPEN");
    }
    assertThat(fact(id).confidentialityExplained()).isFalse();
    assertThat(fact(id).recordNoted()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "true,  90, NO,        OPEN",
    "true,  90, NOT_ASKED, OPEN",
    "true,  90, YES,       DONE",
    "true,  91, NO,        DONE",
    "false, 90, NO,        DONE",
  })
  void aSecondAgencyOnTheSameEventWithinNinetyDaysMakesTheChildTellAgain(
      boolean otherAgency, int daysBetween, String joint, String state) {
    // given
    UUID event = UUID.randomUUID();
    UUID police = UUID.randomUUID();
    Instant first = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Map<String, Object> interview = conversation("PLANNED", first);
    interview.put("eventReference", event);
    interview.put("agencyId", police);
    record(interview);
    Map<String, Object> again = conversation("PLANNED", first.plus(daysBetween, ChronoUnit.DAYS));
    again.put("eventReference", event);
    again.put("jointPlanOrSummary", joint);
    again.put("agencyId", otherAgency ? UUID.randomUUID() : police);

    // when
    UUID id = record(again);

    // then
    assertThat(family.principle("CHV-05")).isEqualTo(state);
    assertThat(fact(id).tellsAgain()).isEqualTo(state.equals("OPEN"));
  }

  @Test
  void aPlannedConversationIsHeldLaterAndWhatWasPlannedStays() {
    // given
    UUID id = record(conversation("PLANNED", Instant.now().plus(2, ChronoUnit.DAYS)));

    // when
    Response held = family.change(path(id), "\"1\"", held("SIGNED", "NONE"));

    // then
    assertThat(held.statusCode()).isEqualTo(200);
    JsonPath history = family.read(path(id) + "/versions");
    assertThat(history.getList("items.conversation.state")).isEqualTo(List.of("HELD", "PLANNED"));
    assertThat(history.getList("items.madeBy")).containsOnly(harbour.worker);
    family
        .change(path(id), "\"2\"", conversation("CALLED_OFF", Instant.now()))
        .then()
        .statusCode(409)
        .body("state", equalTo("HELD"))
        .body("possible", equalTo(List.of("CORRECT")));
    assertThat(family.read(family.ofChild("/conversations")).getList("items.state"))
        .isEqualTo(List.of("HELD"));
  }

  @Test
  void whatDoesNotFitIsRefusedByName() {
    Map<String, Object> heldWithout = conversation("HELD", Family.hoursAgo(1));
    refused("held", heldWithout);
    Map<String, Object> plannedWith = held("SIGNED", "NONE");
    plannedWith.put("state", "PLANNED");
    refused("held", plannedWith);
    Map<String, Object> ahead = held("SIGNED", "NONE");
    ahead.put("at", Family.hoursAgo(-1).toString());
    refused("at", ahead);
    Map<String, Object> unsigned = conversation("HELD", Family.hoursAgo(1));
    unsigned.put("held", Map.of("signature", Map.of("state", "NOT_ASKED", "how", "a drawing")));
    refused("held.signature.state", unsigned);
    Map<String, Object> unoffered = conversation("HELD", Family.hoursAgo(1));
    unoffered.put("held", Map.of("choice", Map.of("chose", "art")));
    refused("held.choice.offered", unoffered);
    Map<String, Object> foreignPlan = conversation("HELD", Family.hoursAgo(1));
    foreignPlan.put("held", Map.of("shared", Map.of("planId", UUID.randomUUID())));
    refused("held.shared.planId", foreignPlan);
  }

  @Test
  void aDecisionStandsBesideWhatTheChildWants() {
    // given
    UUID unasked = UUID.randomUUID();
    family
        .create(
            decisionPath(unasked),
            Map.of("what", "School", "decidedAt", Family.hoursAgo(2).toString()))
        .then()
        .statusCode(201);
    String before = family.principle("CHV-10");

    // when
    family
        .change(
            decisionPath(unasked),
            "\"1\"",
            Map.of(
                "what",
                "School",
                "decidedAt",
                Family.hoursAgo(2).toString(),
                "childView",
                Map.of("state", "GIVEN", "words", "Canary stays at the same school")))
        .then()
        .statusCode(200);

    // then
    assertThat(before).isEqualTo("OPEN");
    assertThat(family.principle("CHV-10")).isEqualTo("DONE");
    assertThat(family.read(decisionPath(unasked)).getString("decision.childView.words"))
        .contains("same school");
    assertThat(family.read(decisionPath(unasked) + "/versions").getList("items.version"))
        .isEqualTo(List.of(2, 1));
    DecisionFact fact = inTransaction(() -> facts.decision(family.caseId, unasked).orElseThrow());
    assertThat(fact.childView()).isEqualTo(ViewState.GIVEN);
  }

  @Test
  void aWordOfTheChildGoesWithAGivenViewAlone() {
    // when
    Response refused =
        family.create(
            decisionPath(UUID.randomUUID()),
            Map.of(
                "what",
                "School",
                "decidedAt",
                Family.hoursAgo(2).toString(),
                "childView",
                Map.of("state", "CHOSE_NOT", "words", "x")));

    // then
    assertThat(refused.<List<String>>path("violations.field")).containsExactly("childView.words");
  }

  @Test
  void throughAnotherChildOrCaseNothingIsThere() {
    // given
    UUID conversation = record(held("SIGNED", "NONE"));
    UUID decision = UUID.randomUUID();
    Map<String, Object> decided =
        Map.of("what", "School", "decidedAt", Family.hoursAgo(2).toString());
    family.create(decisionPath(decision), decided).then().statusCode(201);
    Family other = Family.of(harbour);
    List<String> elsewhere =
        List.of(
            "/v1/cases/" + family.caseId + "/children/" + family.ofUnknownAge,
            other.ofChild(""),
            "/v1/cases/" + other.caseId + "/children/" + family.child);

    for (String child : elsewhere) {
      // when
      List<Response> answers =
          List.of(
              harbour.asWorker().get(child + "/conversations/" + conversation),
              harbour.asWorker().get(child + "/conversations/" + conversation + "/versions"),
              family.change(
                  child + "/conversations/" + conversation, "\"1\"", held("DECLINED", "NONE")),
              harbour.asWorker().get(child + "/decisions/" + decision),
              harbour.asWorker().get(child + "/decisions/" + decision + "/versions"),
              family.change(child + "/decisions/" + decision, "\"1\"", decided));

      // then
      answers.forEach(answer -> answer.then().statusCode(404));
    }
    assertThat(harbour.etag(path(conversation))).isEqualTo("\"1\"");
    assertThat(harbour.etag(decisionPath(decision))).isEqualTo("\"1\"");
    assertThat(inTransaction(() -> facts.conversation(other.caseId, conversation))).isEmpty();
  }

  private static Map<String, Object> conversation(String state, Instant at) {
    Map<String, Object> conversation = new HashMap<>();
    conversation.put("state", state);
    conversation.put("at", at.toString());
    return conversation;
  }

  private static Map<String, Object> held(String signature, String physicalContact) {
    Map<String, Object> conversation = conversation("HELD", Family.hoursAgo(1));
    conversation.put(
        "held",
        Map.of(
            "confidentialityExplained", true,
            "physicalContact", physicalContact,
            "record", List.of(Map.of("whoSaid", "CHILD", "words", "Canary: I hid")),
            "signature", Map.of("state", signature),
            "choice", Map.of("offered", List.of("art", "talking"), "chose", "art")));
    return conversation;
  }

  private UUID record(Map<String, Object> conversation) {
    UUID id = UUID.randomUUID();
    family.create(path(id), conversation).then().statusCode(201);
    return id;
  }

  private void refused(String field, Map<String, Object> conversation) {
    Response refused = family.create(path(UUID.randomUUID()), conversation);
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    assertThat(refused.<List<String>>path("violations.field")).containsExactly(field);
  }

  private String path(UUID id) {
    return family.ofChild("/conversations/" + id);
  }

  private String decisionPath(UUID id) {
    return family.ofChild("/decisions/" + id);
  }

  private ConversationFact fact(UUID id) {
    return inTransaction(() -> facts.conversation(family.caseId, id).orElseThrow());
  }

  private <T> T inTransaction(Callable<T> work) {
    return agencies.within(harbour.agency, () -> QuarkusTransaction.requiringNew().call(work));
  }
}
