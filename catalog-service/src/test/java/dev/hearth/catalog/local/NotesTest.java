package dev.hearth.catalog.local;

import static dev.hearth.catalog.local.Agency.local;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class NotesTest {
  private final Agency harbour = new Agency();
  private final Agency wellspring = new Agency();
  private final UUID id = UUID.randomUUID();

  @Test
  void aCodeOfAnyLengthIsOnlyRefused() {
    // when
    Response answer =
        new Agency().notes(UUID.randomUUID(), "a" + "-a".repeat(100_000), "About the entry");

    // then
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void aNoteIsReadByItsAgencyAlone() {
    // when
    Response written = harbour.notes(id, "keep", "Ask Noor, she has run it twice");

    // then
    assertThat(written.statusCode()).as(written.asString()).isEqualTo(201);
    assertThat(harbour.readsNote(id).<String>path("text"))
        .isEqualTo("Ask Noor, she has run it twice");
    assertThat(listed(harbour, "keep")).containsExactly(id.toString());
    assertThat(listed(harbour, "emdr")).isEmpty();
    assertThat(listed(wellspring, "keep")).isEmpty();
    assertThat(wellspring.readsNote(id).statusCode()).isEqualTo(404);
    assertThat(wellspring.changesNote(id, "\"1\"", "keep", "Theirs").statusCode()).isEqualTo(404);
    assertThat(wellspring.removesNote(id, "\"1\"").statusCode()).isEqualTo(404);
    assertThat(wellspring.notes(id, "keep", "Theirs").statusCode()).isEqualTo(201);
    assertThat(harbour.readsNote(id).<String>path("text")).startsWith("Ask Noor");
  }

  @Test
  void aNoteIsChangedAndRemovedAsItWasRead() {
    // given
    harbour.notes(id, "keep", "First");

    // when
    Response changed = harbour.changesNote(id, "\"1\"", "keep", "Second");

    // then
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    assertThat(harbour.changesNote(id, "\"1\"", "keep", "Late").statusCode()).isEqualTo(412);
    assertThat(harbour.removesNote(id, "\"1\"").statusCode()).isEqualTo(412);
    assertThat(harbour.changesNote(id, "\"2\"", "emdr", "x").<String>path("violations[0].field"))
        .isEqualTo("code");
    assertThat(harbour.notes(id, "keep", "Again").statusCode()).isEqualTo(412);
    assertThat(harbour.removesNote(id, "\"2\"").statusCode()).isEqualTo(204);
    assertThat(harbour.readsNote(id).statusCode()).isEqualTo(404);
    assertThat(harbour.removesNote(id, "\"2\"").statusCode()).isEqualTo(404);
    assertThat(
            Database.column(
                "select action || ' ' || outcome from audit_entry where subject_id = ? order by id",
                id.toString()))
        .containsExactly(
            "note.written ALLOWED",
            "note.changed ALLOWED",
            "note.removed ALLOWED",
            "note.removed DENIED");
  }

  @Test
  void aNoteMayBeAboutWhatIsTheAgencysOwn() {
    // given
    String code = "local-" + UUID.randomUUID();
    harbour.creates(code, local(code));

    // then
    assertThat(harbour.notes(id, code, "Ours").statusCode()).isEqualTo(201);
    Response ofOther = wellspring.notes(id, code, "Theirs");
    Response ofNothing = wellspring.notes(id, "local-nothing", "Theirs");
    assertThat(ofOther.statusCode()).isEqualTo(400);
    assertThat(ofOther.asString()).isEqualTo(ofNothing.asString());
  }

  @ParameterizedTest
  @CsvSource({
    "code, NOT A CODE, x",
    "code, no-such-code, x",
    "code,, x",
    "text, keep, ' '",
    "text, keep,"
  })
  void aNoteThatCannotBeMeantIsRefused(String field, String code, String text) {
    // when
    Response refused = harbour.notes(id, code, text);

    // then
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    assertThat(refused.<String>path("violations[0].field")).endsWith(field);
  }

  @Test
  void aNoteHasAtMostFourThousandCharacters() {
    assertThat(harbour.notes(id, "keep", "n".repeat(4_000)).statusCode()).isEqualTo(201);
    assertThat(harbour.notes(UUID.randomUUID(), "keep", "n".repeat(4_001)).statusCode())
        .isEqualTo(400);
    assertThat(harbour.notes(UUID.randomUUID(), "keep", "two\nlines").statusCode()).isEqualTo(201);
    assertThat(harbour.notes(UUID.randomUUID(), "keep", "nul\u0000").statusCode()).isEqualTo(400);
  }

  @Test
  void onlyAnAdministratorWrites() {
    // given
    String path = "/v1/intervention-notes/" + id;
    String note = "{\"code\":\"keep\",\"text\":\"x\"}";

    // then
    assertThat(harbour.asWorker().header("If-None-Match", "*").body(note).put(path).statusCode())
        .isEqualTo(403);
    assertThat(harbour.asAdministrator().body(note).put(path).statusCode()).isEqualTo(428);
    assertThat(harbour.asAdministrator().delete(path).statusCode()).isEqualTo(428);
    assertThat(RestAssured.given().get(path).statusCode()).isEqualTo(401);
  }

  private static List<String> listed(Agency agency, String code) {
    return agency
        .asWorker()
        .queryParam("code", code)
        .get("/v1/intervention-notes")
        .path("items.id");
  }
}
