package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** MOT-06: words that put his violence on her are kept, and the answer says so. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class WrittenWordsTest {
  private static final String UNDIGNIFIED = "Mother failed to protect him.";
  private static final String DIGNIFIED = "He kicked the door in; she took the children away.";

  private final Harbour harbour = new Harbour();

  @Test
  void aContactIsKeptAndItsNoteIsLookedAt() {
    // given
    Family family = Family.of(harbour);
    UUID id = UUID.randomUUID();
    Map<String, Object> visit = family.visitWithCheck();
    visit.put("note", UNDIGNIFIED);

    // when
    Response kept = family.create(family.contacts() + "/" + id, visit);

    // then
    kept.then().statusCode(201);
    assertThat(subjects(kept)).containsExactly("text:note");
    assertThat(kept.<String>path("findings.find { it.rule == 'MOT-06' }.facts.phrases"))
        .isEqualTo("failed to protect");
    assertThat(family.read(family.contacts() + "/" + id).getString("note")).isEqualTo(UNDIGNIFIED);

    // when
    visit.put("note", DIGNIFIED);

    // then
    assertThat(subjects(family.change(family.contacts() + "/" + id, "\"1\"", visit))).isEmpty();
  }

  @Test
  void ofAConversationOurWordsAreLookedAtAndTheChildsAreNot() {
    // given
    Family family = Family.of(harbour);
    List<Map<String, ?>> record =
        List.of(
            Map.of("whoSaid", "CHILD", "words", UNDIGNIFIED),
            Map.of("whoSaid", "PRACTITIONER", "words", UNDIGNIFIED));

    // when
    Response kept =
        family.create(
            family.ofChild("/conversations/" + UUID.randomUUID()),
            Map.of(
                "state", "HELD",
                "at", Family.hoursAgo(1).toString(),
                "held", Map.of("confidentialityExplained", true, "record", record)));
    Response decided =
        family.create(
            family.ofChild("/decisions/" + UUID.randomUUID()),
            Map.of("what", UNDIGNIFIED, "decidedAt", Family.hoursAgo(1).toString()));

    // then
    kept.then().statusCode(201);
    assertThat(subjects(kept)).containsExactly("text:held.record[1].words");
    decided.then().statusCode(201);
    assertThat(subjects(decided)).containsExactly("text:what");
  }

  @Test
  void anItemIsKeptWithItsEtagAndWithoutWordsToLookAtNothingIsAnswered() {
    // given
    harbour.withCase().withDraftPlan();
    Map<String, Object> task = new HashMap<>(PlanLife.herTask(DIGNIFIED));
    UUID item = UUID.randomUUID();
    harbour.putItem(item, task).then().statusCode(204);
    task.put("title", "Mother was non-compliant");
    task.put("adaptation", UNDIGNIFIED);

    // when
    Response kept = harbour.putItem(item, task);

    // then
    kept.then().statusCode(200);
    assertThat(subjects(kept)).containsExactly("text:title", "text:adaptation");
    assertThat(kept.header("ETag")).isEqualTo(harbour.planEtag());
    assertThat(harbour.plan().<String>path("items[0].title")).isEqualTo("Mother was non-compliant");
    assertThat(Database.count("select count(*) from rule_answer where plan_id = ?", harbour.planId))
        .isZero();
  }

  @Test
  void aPlanIsSuspendedWhateverTheReasonIsCalled() {
    // given
    PlanLife life = new PlanLife(harbour);
    PlanLife.Running items = life.running();

    // when
    Response held = life.itemStep(items.task(), "hold", Map.of("reason", "She refused."));
    Response suspended = life.stepAsItIs("suspension", Map.of("reason", UNDIGNIFIED));

    // then
    held.then().statusCode(200);
    suspended.then().statusCode(200);
    assertThat(subjects(held)).containsExactly("text:reason");
    assertThat(subjects(suspended)).containsExactly("text:reason");
    assertThat(harbour.plan().<String>path("status")).isEqualTo("SUSPENDED");
  }

  @Test
  void anAgencyThatDoesWithoutTheRuleIsToldNothing() {
    // given
    harbour.withCase().withDraftPlan();
    harbour
        .as("admin", "agency-admin")
        .header("If-Match", "\"0\"")
        .body(Map.of("on", false, "reason", "We read each other's records"))
        .post("/v1/practice-rules/MOT-06/switch")
        .then()
        .statusCode(204);

    // then
    harbour.putItem(UUID.randomUUID(), PlanLife.herTask(UNDIGNIFIED)).then().statusCode(204);
  }

  private static List<String> subjects(Response kept) {
    return kept.path("findings.findAll { it.rule == 'MOT-06' }.subject");
  }
}
