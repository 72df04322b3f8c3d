package dev.hearth.catalog.editing;

import static dev.hearth.catalog.Calls.asWorker;
import static dev.hearth.catalog.editing.Editor.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.catalog.intervention.EntryContent;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class FourEyesTest {
  private final String code = "eyes-" + UUID.randomUUID();
  private final UUID id = UUID.randomUUID();
  private final Editor edith = new Editor();
  private final Editor otto = new Editor();
  private final Editor third = new Editor();
  @Inject ReleasedDrafts released;

  @AfterEach
  void leaveTheCatalogueAsItWas() {
    Editor.forget("eyes-");
  }

  @Test
  void anAuthorCannotPublishHerOwnDraft() {
    // given
    UUID draft = edith.hasInReview(0, entry(code));

    // when
    Response refused = edith.publishes(draft, "\"2\"");

    // then
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.jsonPath().getString("type")).endsWith("/author-cannot-publish");
    assertThat(edith.reads(draft).jsonPath().getString("status")).isEqualTo("IN_REVIEW");
    assertThat(asWorker().get("/v1/interventions/" + code).statusCode()).isEqualTo(404);
    assertThat(
            Database.column(
                "select actor from audit_entry where subject_id = ? and outcome = 'DENIED'",
                draft.toString()))
        .containsExactly(edith.subject());
  }

  @Test
  void whoeverChangedItLastCannotPublishItEither() {
    // given
    edith.begins(id, 0, entry(code));
    otto.changes(id, "\"1\"", 0, entry(code).put("name", "Otto's"));
    edith.submits(id, "\"2\"");

    // then
    assertThat(otto.publishes(id, "\"3\"").statusCode()).isEqualTo(403);
    assertThat(edith.publishes(id, "\"3\"").statusCode()).isEqualTo(403);
    assertThat(third.publishes(id, "\"3\"").statusCode()).isEqualTo(200);
  }

  @Test
  void whoeverChangedItEarlierCannotPublishItHoweverManyCameAfter() {
    // given
    edith.begins(id, 0, entry(code));
    otto.changes(id, "\"1\"", 0, entry(code).put("name", "Otto's"));
    third.changes(id, "\"2\"", 0, entry(code).put("name", "Otto's, with a comma"));
    edith.changes(id, "\"3\"", 0, entry(code).put("name", "Otto's, with a comma more"));
    edith.submits(id, "\"4\"");

    // then
    for (Editor writer : List.of(edith, otto, third)) {
      assertThat(writer.publishes(id, "\"5\"").statusCode()).isEqualTo(403);
    }
    assertThat(new Editor().publishes(id, "\"5\"").<List<String>>path("writtenBy"))
        .containsExactly(edith.subject(), otto.subject(), third.subject());
  }

  @Test
  void whoeverChangedItBeforeItWasSentBackCannotPublishItAfterwards() {
    // given
    edith.begins(id, 0, entry(code));
    otto.changes(id, "\"1\"", 0, entry(code).put("name", "Otto's"));
    edith.submits(id, "\"2\"");
    third.sendsBack(id, "\"3\"");
    edith.changes(id, "\"4\"", 0, entry(code).put("name", "Edith's again"));
    edith.submits(id, "\"5\"");

    // then
    assertThat(otto.publishes(id, "\"6\"").statusCode()).isEqualTo(403);
    assertThat(edith.publishes(id, "\"6\"").statusCode()).isEqualTo(403);
    assertThat(third.publishes(id, "\"6\"").statusCode()).isEqualTo(200);
  }

  @Test
  void whoeverChangedWhatAReleaseBroughtCannotPublishIt() {
    // given
    EntryContent brought = EntryContent.kept(entry(code).toString());
    QuarkusTransaction.requiringNew().run(() -> released.putInReview(brought, 0));
    UUID draft =
        UUID.fromString(
            Database.column("select id from intervention_draft where code = ?", code).getFirst());
    edith.sendsBack(draft, "\"1\"");
    otto.changes(draft, "\"2\"", 0, entry(code).put("name", "Otto's"));
    third.changes(draft, "\"3\"", 0, entry(code).put("name", "Otto's, with a comma"));
    edith.submits(draft, "\"4\"");

    // then
    assertThat(otto.publishes(draft, "\"5\"").statusCode()).isEqualTo(403);
    assertThat(third.publishes(draft, "\"5\"").statusCode()).isEqualTo(403);
    assertThat(edith.publishes(draft, "\"5\"").statusCode()).isEqualTo(200);
  }

  @Test
  void savingWithoutAChangeMakesNobodyAnAuthor() {
    // given
    edith.begins(id, 0, entry(code));
    otto.changes(id, "\"1\"", 0, entry(code));
    edith.submits(id, "\"2\"");

    // then
    assertThat(otto.publishes(id, "\"3\"").statusCode()).isEqualTo(200);
  }

  @Test
  void ofTwoEditorsAtOnceOneIsToldAndNothingIsLost() throws Exception {
    // given
    edith.begins(id, 0, entry(code));

    // when
    List<Response> answers =
        atOnce(
            () -> edith.changes(id, "\"1\"", 0, entry(code).put("name", "Edith's")),
            () -> otto.changes(id, "\"1\"", 0, entry(code).put("name", "Otto's")));

    // then
    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
    Response winner = answers.stream().filter(one -> one.statusCode() == 200).findFirst().get();
    assertThat(edith.reads(id).<String>path("content.name")).isEqualTo(winner.path("content.name"));
    assertThat(edith.reads(id).header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void aDraftBasedOnAnOlderVersionIsRefusedAndCanBeBroughtUp() {
    // given
    edith.hasPublished(0, entry(code));
    UUID late = edith.hasInReview(1, entry(code).put("name", "Late"));
    otto.hasPublished(1, entry(code).put("name", "Early"));

    // when
    Response refused = third.publishes(late, "\"2\"");

    // then
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.jsonPath().getString("type")).endsWith("/newer-version");
    assertThat(refused.jsonPath().getInt("newest")).isEqualTo(2);
    assertThat(refused.jsonPath().getInt("basedOn")).isEqualTo(1);
    assertThat(refused.jsonPath().getList("possible")).contains("RETURN");
    third.sendsBack(late, "\"2\"");
    edith.changes(late, "\"3\"", 2, entry(code).put("name", "Late"));
    edith.submits(late, "\"4\"");
    assertThat(third.publishes(late, "\"5\"").jsonPath().getInt("publishedVersion")).isEqualTo(3);
    assertThat(name(2)).isEqualTo("Early");
    assertThat(name(3)).isEqualTo("Late");
  }

  @Test
  void ofTwoWhoPublishTheSameCodeOneWins() throws Exception {
    // given
    UUID one = edith.hasInReview(0, entry(code).put("name", "One"));
    UUID other = otto.hasInReview(0, entry(code).put("name", "Other"));

    // when
    List<Response> answers =
        atOnce(() -> third.publishes(one, "\"2\""), () -> third.publishes(other, "\"2\""));

    // then
    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
    assertThat(versions()).isEqualTo(1);
  }

  @Test
  void manyWhoPublishTheSameDraftPublishItOnce() throws Exception {
    // given
    UUID draft = edith.hasInReview(0, entry(code));

    // when
    List<Callable<Response>> publishers =
        IntStream.range(0, 6)
            .<Callable<Response>>mapToObj(i -> () -> new Editor().publishes(draft, "\"2\""))
            .toList();
    List<Response> answers = atOnce(publishers.toArray(Callable[]::new));

    // then
    assertThat(answers)
        .extracting(Response::statusCode)
        .containsOnly(200, 412)
        .containsOnlyOnce(200);
    assertThat(versions()).isEqualTo(1);
  }

  @Test
  void theSameAgainIsNothingNew() {
    // given
    edith.hasPublished(0, entry(code));
    UUID same = edith.hasInReview(1, entry(code));

    // when
    Response refused = otto.publishes(same, "\"2\"");

    // then
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.jsonPath().getString("type")).endsWith("/nothing-new");
  }

  @Test
  void whereTheEventCannotBeWrittenNothingIsPublished() {
    // given
    UUID draft = edith.hasInReview(0, entry(code));
    Database.execute(
        """
        create function break_outbox() returns trigger language plpgsql as
        $$ begin raise exception 'the disk is full' using errcode = '53100'; end $$
        """);
    Database.execute(
        """
        create trigger break_outbox before insert on outbox_event for each row
        when (new.key like 'eyes-%') execute function break_outbox()
        """);

    // when
    Response failed;
    try {
      failed = otto.publishes(draft, "\"2\"");
    } finally {
      Database.execute("drop trigger break_outbox on outbox_event");
      Database.execute("drop function break_outbox()");
    }

    // then
    assertThat(failed.statusCode()).isEqualTo(503);
    assertThat(versions()).isZero();
    assertThat(Database.count("select count(*) from catalogue_change where code = ?", code))
        .isZero();
    assertThat(otto.publishes(draft, "\"2\"").statusCode()).isEqualTo(200);
    assertThat(
            Database.column(
                """
                select v.code from intervention_version v
                join outbox_event e on e.key = v.code || '@1'
                join catalogue_change c on c.code = v.code and c.xmin = v.xmin where v.code = ?
                """,
                code))
        .containsExactly(code);
  }

  private String name(int version) {
    return asWorker()
        .get("/v1/interventions/" + code + "/versions/" + version)
        .path("content.name");
  }

  private long versions() {
    return Database.count("select count(*) from intervention_version where code = ?", code);
  }

  @SafeVarargs
  private static List<Response> atOnce(Callable<Response>... calls)
      throws InterruptedException, ExecutionException {
    List<Response> answers = new ArrayList<>();
    try (ExecutorService callers = Executors.newFixedThreadPool(calls.length)) {
      for (Future<Response> answer : callers.invokeAll(List.of(calls))) {
        answers.add(answer.get());
      }
    }
    return answers;
  }
}
