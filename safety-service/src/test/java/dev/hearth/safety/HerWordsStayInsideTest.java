package dev.hearth.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.APlan;
import dev.hearth.safety.testing.AnOrder;
import dev.hearth.safety.testing.Service;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every text of a plan, an order and a breach carries one unmistakable word; then the files of the
 * database, the log and the topics are searched for it. Each search is tried on what must be there.
 */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class HerWordsStayInsideTest {
  private static final String WORD = "Pfingstrosen-7f3a";
  private static final List<String> TOPICS =
      List.of("hearth.care-team", "hearth.safety-standing", "hearth.dead-letter.safety");

  @Inject AgencyContext agencies;
  @Inject PersonalData personalData;

  private final Queue<String> logged = new ConcurrentLinkedQueue<>();
  private final Handler ear = new Ear(logged);
  private ACase hers;
  private APlan plan;
  private AnOrder order;
  private UUID breach;

  @BeforeEach
  void everythingIsToldAndSomethingRefused() {
    Logger.getLogger("").addHandler(ear);
    hers = ACase.of(Service.HARBOUR);
    plan = APlan.of(hers);
    order = AnOrder.of(hers);
    breach = UUID.randomUUID();
    plan.make(APlan.wholeContingency(WORD)).then().statusCode(201);
    plan.change("\"1\"", APlan.wholeContingency(WORD + " again")).then().statusCode(200);
    plan.post(
            "completion",
            "\"2\"",
            Map.of(
                "acknowledgements",
                List.of(
                    Map.of(
                        "rule", "LIV-04",
                        "subject", "contingency-plan",
                        "reason", "She says " + WORD))))
        .then()
        .statusCode(200);
    order.record(AnOrder.talkedThrough("NO", WORD)).then().statusCode(201);
    order
        .breach(
            breach,
            Map.of(
                "happenedAt",
                "2026-05-03T00:00:00Z",
                "whatHappened",
                "He waited " + WORD,
                "supportPreferred",
                WORD))
        .then()
        .statusCode(201);
    assertThat(plan.make(Map.of("kind", WORD, "actions", List.of(WORD))).asString())
        .doesNotContain(WORD);
    assertThat(order.record(Map.of("status", WORD, "conditions", WORD)).asString())
        .doesNotContain(WORD);
    Database.execute(
        "update protection_order set sealed_words = sealed_words || 'x'::bytea where id = ?",
        order.id());
    assertThat(order.get("").statusCode()).isEqualTo(500);
  }

  @AfterEach
  void stopListening() {
    Logger.getLogger("").removeHandler(ear);
  }

  @Test
  void whoMayReadItFindsItAgain() {
    assertThat(plan.get("").asString()).contains(WORD);
    assertThat(plan.get("/versions/1").asString()).contains(WORD);
    assertThat(order.get("/breaches/" + breach).asString()).contains(WORD);
  }

  @Test
  void noFileOfTheDatabaseHoldsIt() throws IOException {
    // given
    Path data = Path.of(Database.column("show data_directory").getFirst());
    Database.execute("checkpoint");

    // then
    assertThat(filesWith(data.resolve("base"), hers.worker())).isNotEmpty();
    assertThat(filesWith(data.resolve("pg_wal"), hers.worker())).isNotEmpty();
    assertThat(filesWith(data.getParent(), WORD)).isEmpty();
  }

  @Test
  void noLineOfTheLogHoldsIt() {
    assertThat(logged).anyMatch(line -> line.contains("Unexpected failure"));
    assertThat(logged).noneMatch(line -> line.contains(WORD));
  }

  @Test
  void noEventHoldsIt() {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> hers.lastPublished().data().at("/overtakenBy").isNull());
    assertThat(hers.lastPublished().data().toString()).contains("IN_FORCE");
    for (String topic : TOPICS) {
      assertThat(Broker.all(topic)).noneMatch(event -> event.toString().contains(WORD));
    }
  }

  @Test
  void withTheKeyEverythingSaidIsGoneAndNothingIsWrittenOverIt() {
    // when
    agencies.within(
        Service.HARBOUR,
        () -> {
          QuarkusTransaction.requiringNew().run(() -> personalData.erase(hers.id()));
          return true;
        });

    // then
    for (String answer :
        List.of(
            plan.get("").asString(),
            plan.get("/versions").asString(),
            plan.get("/versions/1").asString(),
            order.get("").asString(),
            order.get("/breaches/" + breach).asString(),
            order.get("/breaches").asString())) {
      assertThat(answer).startsWith("{").doesNotContain(WORD);
    }
    assertThat(plan.get("").jsonPath().getMap("")).doesNotContainKeys("actions", "warningSigns");
    assertThat(plan.get("").jsonPath().getBoolean("active")).isTrue();
    assertThat(order.read().getString("status")).isEqualTo("IN_FORCE");
    assertThat(
            new int[] {
              plan.change("\"3\"", APlan.wholeContingency("new")).statusCode(),
              plan.post("completion", "\"3\"", Map.of()).statusCode(),
              plan.post("ending", "\"3\"", Map.of("words", "new")).statusCode(),
              order.change("\"1\"", AnOrder.inStatus("NONE")).statusCode(),
              order
                  .breach(UUID.randomUUID(), Map.of("happenedAt", "2026-05-04T00:00:00Z"))
                  .statusCode(),
              order
                  .changeBreach(breach, "\"1\"", Map.of("happenedAt", "2026-05-03T00:00:00Z"))
                  .statusCode()
            })
        .containsOnly(410);
    assertThat(plan.post("ending", "\"3\"", Map.of()).statusCode()).isEqualTo(200);
  }

  private static List<Path> filesWith(Path folder, String text) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> has(file, text)).toList();
    }
  }

  // Latin-1 makes one character of each byte, so that text is found between whatever bytes.
  private static boolean has(Path file, String text) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
    } catch (NoSuchFileException deletedMeanwhile) {
      return false;
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  /** Hears every line as it would be written, stack traces included. */
  private static final class Ear extends Handler {
    private final Queue<String> heard;
    private final ExtFormatter lines = new PatternFormatter("%p [%c] %s%e%n");

    Ear(Queue<String> heard) {
      this.heard = heard;
    }

    @Override
    public void publish(LogRecord line) {
      heard.add(lines.format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
