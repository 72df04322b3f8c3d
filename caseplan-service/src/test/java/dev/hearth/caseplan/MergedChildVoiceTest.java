package dev.hearth.caseplan;

import static dev.hearth.caseplan.Home.assertBad;
import static dev.hearth.caseplan.Home.assertConflict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.caseplan.childvoice.Asked;
import dev.hearth.caseplan.childvoice.ChildVoiceFacts;
import dev.hearth.caseplan.childvoice.ChildVoiceFacts.ChildFact;
import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was written of a record that is merged is found under the one that stays. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class MergedChildVoiceTest {
  private final Harbour harbour = new Harbour();
  private final Home home = new Home(harbour);

  @Inject ChildVoiceFacts facts;
  @Inject AgencyContext agencies;

  private UUID sam;
  private UUID samuel;
  private UUID conversation;
  private UUID decision;

  @BeforeEach
  void ofTwoRecordsOfAChildBothWereHeard() {
    harbour.withCase();
    sam = home.child();
    samuel = home.adds("CHILD", "Samuel Canari");
    write(voice(sam), Map.of("reaching", Map.of("knowsHowToReachWorker", "YES")));
    write(
        voice(samuel),
        Map.of(
            "communication", Map.of("method", "He draws"),
            "reaching", Map.of("knowsHowToReachWorker", "NO", "safeContactChecked", "YES")));
    conversation = UUID.randomUUID();
    write(
        child(samuel) + "/conversations/" + conversation,
        Map.of(
            "state", "HELD",
            "at", Family.hoursAgo(2).toString(),
            "held", Map.of("confidentialityExplained", true)));
    decision = UUID.randomUUID();
    write(
        child(samuel) + "/decisions/" + decision,
        Map.of("what", "A school", "decidedAt", Family.hoursAgo(1).toString()));
  }

  @Test
  void allOfItIsFoundUnderTheRecordThatStays() {
    // when
    home.merge(samuel, sam).then().statusCode(204);

    // then
    JsonPath voice = read(voice(sam));
    assertThat(voice.getString("profile.communication.method")).isEqualTo("He draws");
    assertThat(voice.getString("profile.reaching.knowsHowToReachWorker")).isEqualTo("YES");
    assertThat(state(voice, "CHV-01")).isEqualTo("DONE");
    assertThat(state(voice, "CHV-02")).isEqualTo("DONE");
    assertThat(state(voice, "CHV-04")).isEqualTo("DONE");
    assertThat(state(voice, "CHV-10")).isEqualTo("OPEN");
    assertThat(read(voice(sam) + "/versions").<String>getList("items.recordId"))
        .containsExactlyInAnyOrder(sam.toString(), samuel.toString());
    assertThat(read(child(sam) + "/conversations").<String>getList("items.id"))
        .containsExactly(conversation.toString());
    assertThat(read(child(sam) + "/conversations/" + conversation).getString("childId"))
        .isEqualTo(sam.toString());
    assertThat(read(child(sam) + "/conversations/" + conversation + "/versions").getList("items"))
        .hasSize(1);
    assertThat(read(child(sam) + "/decisions").<String>getList("items.id"))
        .containsExactly(decision.toString());
    assertThat(read(child(sam) + "/decisions/" + decision).getString("childId"))
        .isEqualTo(sam.toString());
  }

  @Test
  void theRulesHearOneChild() {
    // when
    home.merge(samuel, sam).then().statusCode(204);

    // then
    List<ChildFact> children = facts().children();
    assertThat(children).hasSize(1);
    ChildFact child = children.getFirst();
    assertThat(child.id()).isEqualTo(sam);
    assertThat(child.communicationNoted()).isTrue();
    assertThat(child.confidentialityExplained()).isTrue();
    assertThat(child.knowsHowToReachWorker()).isEqualTo(Asked.YES);
    assertThat(child.safeContactChecked()).isEqualTo(Asked.YES);
    assertThat(child.decisionsWithoutView()).isEqualTo(1);
  }

  @Test
  void underTheMergedRecordTheOneThatStaysIsNamedAndUnderAnotherNothingIsFound() {
    // given
    UUID other = home.adds("CHILD", "Ida");

    // when
    home.merge(samuel, sam).then().statusCode(204);

    // then
    for (String path : List.of("/voice", "/voice/versions", "/conversations", "/decisions")) {
      Response refused = harbour.asWorker().get(child(samuel) + path);
      assertConflict(refused, "merged-record");
      assertThat(refused.<String>path("stays")).isEqualTo(sam.toString());
    }
    assertThat(read(child(other) + "/conversations").getList("items")).isEmpty();
    assertThat(read(voice(other)).getString("profile")).isNull();
    for (String path : List.of("/conversations/" + conversation, "/decisions/" + decision)) {
      harbour.asWorker().get(child(other) + path).then().statusCode(404);
    }
    assertBad(harbour.asWorker().get(voice(home.mother())), "childId");
  }

  @Test
  void takenBackEachIsHeardForItselfAgain() {
    // given
    List<String> before = everything();
    home.merge(samuel, sam).then().statusCode(204);

    // when
    home.separate(samuel).then().statusCode(204);

    // then
    assertThat(everything()).isEqualTo(before);
    assertThat(read(child(sam) + "/conversations").getList("items")).isEmpty();
  }

  @Test
  void aProfileReadOfBothAndSentBackTakesNoWordsFromOneRecordToTheOther() {
    // given
    home.merge(samuel, sam).then().statusCode(204);
    Map<String, Object> both = new HashMap<>(read(voice(sam)).getMap("profile"));
    both.put("aboutTouch", "Not by strangers");

    // when
    harbour
        .asWorker()
        .header("If-Match", harbour.etag(voice(sam)))
        .body(both)
        .put(voice(sam))
        .then()
        .statusCode(204);

    // then
    assertThat(read(voice(sam)).getString("profile.communication.method")).isEqualTo("He draws");
    home.separate(samuel).then().statusCode(204);
    JsonPath apart = read(voice(sam));
    assertThat(apart.getString("profile.aboutTouch")).isEqualTo("Not by strangers");
    assertThat(apart.getString("profile.communication.method")).isNull();
    assertThat(apart.getString("profile.reaching.knowsHowToReachWorker")).isEqualTo("YES");
    assertThat(apart.getString("profile.reaching.safeContactChecked")).isNotEqualTo("YES");
    assertThat(read(voice(samuel)).getString("profile.communication.method")).isEqualTo("He draws");
  }

  @Test
  void whatIsSaidAnewInTheWordsOfAMergedRecordIsSaid() {
    // given
    home.merge(samuel, sam).then().statusCode(204);

    // when
    harbour
        .asWorker()
        .header("If-Match", harbour.etag(voice(sam)))
        .body(Map.of("reaching", Map.of("knowsHowToReachWorker", "NO")))
        .put(voice(sam))
        .then()
        .statusCode(204);

    // then
    assertThat(read(voice(sam)).getString("profile.reaching.knowsHowToReachWorker"))
        .isEqualTo("NO");
  }

  @Test
  void whatIsCorrectedWhileTheyAreOneGoesBackWithItsRecord() {
    // given
    home.merge(samuel, sam).then().statusCode(204);
    String path = "/decisions/" + decision;

    // when
    harbour
        .asWorker()
        .header("If-Match", harbour.etag(child(sam) + path))
        .body(
            Map.of(
                "what", "A school nearby",
                "decidedAt", Family.hoursAgo(1).toString(),
                "childView", Map.of("state", "GIVEN", "words", "Yes")))
        .put(child(sam) + path)
        .then()
        .statusCode(200);
    home.separate(samuel).then().statusCode(204);

    // then
    assertThat(read(child(samuel) + path).getString("decision.what")).isEqualTo("A school nearby");
    harbour.asWorker().get(child(sam) + path).then().statusCode(404);
  }

  @Test
  void aContactAndAnItemNameTheRecordThatStaysAndGoBackToTheirOwn() {
    // given
    harbour.withDraftPlan();
    UUID contact = UUID.randomUUID();
    String contacts = home.path() + "/contacts/" + contact;
    Map<String, Object> visit =
        Map.of(
            "type",
            "VISIT",
            "happenedAt",
            Family.hoursAgo(1).toString(),
            "outcome",
            "HELD",
            "with",
            List.of(samuel));
    write(contacts, visit);
    UUID item = UUID.randomUUID();
    harbour.putItem(item, itemFor(samuel)).then().statusCode(204);
    home.merge(samuel, sam).then().statusCode(204);

    // when
    List<String> with = read(contacts).getList("with");
    String itemsChild = harbour.plan().path("items[0].links.childId");
    int version = harbour.plan().path("items[0].version");
    harbour
        .asWorker()
        .header("If-Match", harbour.etag(contacts))
        .body(
            Map.of(
                "type", "VISIT",
                "happenedAt", visit.get("happenedAt"),
                "outcome", "HELD",
                "note", "He was asleep",
                "with", with))
        .put(contacts)
        .then()
        .statusCode(200);
    harbour.putItem(item, itemFor(sam)).then().statusCode(204);

    // then
    assertThat(with).containsExactly(sam.toString());
    assertThat(itemsChild).isEqualTo(sam.toString());
    assertThat(harbour.plan().<Integer>path("items[0].version")).isEqualTo(version);
    home.separate(samuel).then().statusCode(204);
    assertThat(read(contacts).getList("with")).isEqualTo(List.of(samuel.toString()));
    assertThat(harbour.plan().<String>path("items[0].links.childId")).isEqualTo(samuel.toString());
  }

  private static Map<String, Object> itemFor(UUID child) {
    return Map.of(
        "title", "Trauma therapy",
        "kind", "EXTERNAL_SERVICE",
        "assignee", "AGENCY",
        "purpose", "THERAPEUTIC",
        "target", "CHILD",
        "involvesMother", false,
        "takenOn", true,
        "links", Map.of("childId", child));
  }

  private List<String> everything() {
    return Stream.of(sam, samuel)
        .flatMap(
            id ->
                Stream.of("/voice", "/voice/versions", "/conversations", "/decisions")
                    .map(path -> harbour.asWorker().get(child(id) + path).asString()))
        .toList();
  }

  private String child(UUID id) {
    return home.path() + "/children/" + id;
  }

  private String voice(UUID id) {
    return child(id) + "/voice";
  }

  private void write(String path, Map<String, ?> body) {
    harbour.asWorker().header("If-None-Match", "*").body(body).put(path).then().statusCode(201);
  }

  private JsonPath read(String path) {
    return harbour.asWorker().get(path).then().statusCode(200).extract().jsonPath();
  }

  private static String state(JsonPath voice, String rule) {
    return voice.getString("principles.find { it.rule == '" + rule + "' }.state");
  }

  private ChildVoiceFacts.Facts facts() {
    return agencies.within(
        harbour.agency,
        () -> QuarkusTransaction.requiringNew().call(() -> facts.of(harbour.caseId)));
  }
}
