package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class PrioritiesTest {
  private final Harbour harbour = new Harbour();
  private final HerSide her = new HerSide(harbour);
  private final UUID sleep = UUID.randomUUID();
  private final UUID nightmares = UUID.randomUUID();

  @Test
  void herPrioritiesAreKeptInHerWordsAndHerOrder() {
    // given
    harbour.withCase();

    // when
    her.record("priorities", bothNew());

    // then
    JsonPath kept = her.read("priorities");
    assertThat(kept.getList("priorities.id"))
        .containsExactly(sleep.toString(), nightmares.toString());
    assertThat(kept.getList("priorities.words"))
        .containsExactly("Sleep safely", "Sam's nightmares");
    assertThat(kept.getList("priorities.rank")).containsExactly(1, 2);
    assertThat(kept.getList("priorities.whoSaid")).containsOnly("MOTHER");
    assertThat(kept.getString("priorities[0].saidAt")).isEqualTo("2026-01-02T03:04:05Z");
  }

  @Test
  void whatIsSetAsideStaysWithItsHistoryAndCanBeTakenUpAgain() {
    // given
    harbour.withCase();
    her.record("priorities", bothNew());

    // when
    her.record("priorities", list(Map.of("id", nightmares), Map.of("id", sleep, "setAside", true)));

    // then
    JsonPath setAside = her.read("priorities");
    assertThat(setAside.getList("priorities.id"))
        .containsExactly(nightmares.toString(), sleep.toString());
    assertThat(setAside.getList("priorities.rank")).containsExactly(1, null);
    assertThat(setAside.getList("priorities.current")).containsExactly(true, false);
    assertThat(setAside.getString("priorities[1].words")).isEqualTo("Sleep safely");
    her.record("priorities", list(Map.of("id", sleep), Map.of("id", nightmares)));
    assertThat(her.read("priorities").getList("priorities[0].history.current"))
        .containsExactly(true, false, true);
    assertThat(her.read("priorities").getList("priorities[1].history.current"))
        .containsExactly(true);
  }

  @Test
  void nothingThatSheSaidIsLeftOutOrPutInOtherWords() {
    // given
    harbour.withCase();
    her.record("priorities", bothNew());

    // then
    her.refused("priorities", list(Map.of("id", sleep)), "priorities");
    her.refused("priorities", Map.of("priorities", List.of()), "priorities");
    her.refused(
        "priorities",
        list(Map.of("id", sleep, "words", "Parenting course"), Map.of("id", nightmares)),
        "priorities[0].words");
    her.refused(
        "priorities",
        list(Map.of("id", sleep, "saidAt", "2026-01-03T00:00:00Z"), Map.of("id", nightmares)),
        "priorities[0].saidAt");
    her.refused(
        "priorities",
        list(Map.of("id", sleep), Map.of("id", nightmares), Map.of("id", sleep)),
        "priorities");
    her.refused(
        "priorities",
        list(Map.of("id", sleep), Map.of("id", nightmares), Map.of("id", UUID.randomUUID())),
        "priorities[2].words");
    assertThat(Database.count("select count(*) from priority where case_id = ?", harbour.caseId))
        .isEqualTo(2);
  }

  @Test
  void whatIsSentAsItWasReadChangesNothing() {
    // given
    harbour.withCase();
    her.record("priorities", bothNew());
    JsonPath kept = her.read("priorities");

    // when
    her.record(
        "priorities",
        list(
            Map.of(
                "id", sleep,
                "words", kept.getString("priorities[0].words"),
                "saidAt", kept.getString("priorities[0].saidAt")),
            Map.of(
                "id", nightmares,
                "words", kept.getString("priorities[1].words"),
                "saidAt", kept.getString("priorities[1].saidAt"))));

    // then
    assertThat(her.read("priorities").getList("priorities")).isEqualTo(kept.getList("priorities"));
  }

  @Test
  void anIdOfAnotherCaseIsTakenAndThatCaseStaysAsItIs() {
    // given
    harbour.withCase();
    her.record("priorities", bothNew());
    UUID other = UUID.randomUUID();
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(Map.of("mother", Map.of("id", UUID.randomUUID(), "name", "Another")))
        .put("/v1/cases/{id}", other)
        .then()
        .statusCode(201);

    // when
    List<String> fields =
        harbour
            .asWorker()
            .header("If-Match", "\"0\"")
            .body(list(Map.of("id", sleep, "words", "x", "setAside", true)))
            .put("/v1/cases/{id}/priorities", other)
            .then()
            .statusCode(400)
            .extract()
            .path("violations.field");

    // then
    assertThat(fields).containsExactly("priorities[0].id");
    assertThat(her.read("priorities").getBoolean("priorities[0].current")).isTrue();
  }

  @Test
  void aHundredCountAtOneTimeAndWhatWasSetAsideIsNoneOfThem() {
    // given
    harbour.withCase();
    List<UUID> first = Stream.generate(UUID::randomUUID).limit(100).toList();
    her.record("priorities", Map.of("priorities", named(first, "First", false)));

    // then
    her.refused(
        "priorities",
        Map.of("priorities", named(with(first, UUID.randomUUID()), "One more", false)),
        "priorities");

    // when
    List<Map<String, Object>> replaced = new ArrayList<>(named(first, "First", true));
    replaced.add(Map.of("id", sleep, "words", "Sleep safely", "saidAt", "2026-01-02T03:04:05Z"));
    her.record("priorities", Map.of("priorities", replaced));
    her.record("priorities", bothNew());

    // then
    JsonPath kept = her.read("priorities");
    assertThat(kept.<String>getList("priorities.findAll { it.current }.id"))
        .containsExactly(sleep.toString(), nightmares.toString());
    assertThat(kept.getList("priorities")).hasSize(102);
    assertThat(kept.<String>getList("priorities.id").subList(2, 102))
        .containsExactlyElementsOf(first.stream().map(UUID::toString).toList());
  }

  private static List<UUID> with(List<UUID> ids, UUID another) {
    return Stream.concat(ids.stream(), Stream.of(another)).toList();
  }

  private static List<Map<String, Object>> named(List<UUID> ids, String words, boolean setAside) {
    return ids.stream()
        .map(id -> Map.<String, Object>of("id", id, "words", words, "setAside", setAside))
        .toList();
  }

  private Map<String, Object> bothNew() {
    return list(
        Map.of("id", sleep, "words", "Sleep safely", "saidAt", "2026-01-02T03:04:05Z"),
        Map.of("id", nightmares, "words", "Sam's nightmares"));
  }

  @SafeVarargs
  private static Map<String, Object> list(Map<String, Object>... priorities) {
    return Map.of("priorities", List.of(priorities));
  }
}
