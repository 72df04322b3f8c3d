package dev.hearth.catalog.match;

import static dev.hearth.catalog.Calls.asWorker;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.situation.mother.PastHelp.Effect;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Her words and the codes of a question carry unmistakable words; then the answers to bad input,
 * the log, the topics and the files of the database are searched for them.
 */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class QuestionsLeaveNoTraceTest {
  private static final String WORD = "Kornblumen-93c1";
  private static final String CODE = "kornblumen-93c1";

  private static final AQuestion HERS =
      AQuestion.ofAMother()
          .aged(24)
          .whoTold("vipp", null, Effect.HURT, "She said " + WORD)
          .whoTold(CODE, null, Effect.HELPED, WORD + " as well");

  private final Queue<String> logged = new ConcurrentLinkedQueue<>();
  private final Handler ear = new Ear(logged);

  @BeforeEach
  void listen() {
    Logger.getLogger("").addHandler(ear);
  }

  @AfterEach
  void stopListening() {
    Logger.getLogger("").removeHandler(ear);
  }

  @Test
  void herWordsComeBackInTheAnswerAndNowhereElse() throws IOException {
    // given
    long audited = Database.count("select count(*) from audit_entry");
    Path data = Path.of(Database.column("show data_directory").getFirst());

    // when
    Response answer = ask(HERS);
    List<Response> refused =
        List.of(
            ask(HERS.saying("whoCares", WORD)),
            ask(HERS.saying("maltreatmentTypes", List.of(WORD))),
            ask(HERS.saying("mother.refugee", WORD)),
            ask(HERS.saying("jurisdiction", WORD)),
            ask(HERS.saying("child.ageMonths", WORD)),
            ask(HERS.saying("caseId", WORD)),
            ask(HERS.saying("child.ageMonths", -3)),
            ask(HERS.unborn()),
            ask(HERS.whoTold(WORD, null, Effect.HURT, WORD)),
            ask(HERS.whoTold("vipp", null, Effect.HURT, WORD.repeat(200))),
            asWorker().body("{\"mother\": " + WORD).post("/v1/matches"));
    Logger.getLogger("dev.hearth.catalog.match").log(Level.INFO, "the ear hears");
    Database.execute("checkpoint");

    // then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString()).contains("She said " + WORD).doesNotContain(CODE);
    assertThat(refused)
        .allSatisfy(
            each -> {
              assertThat(each.statusCode()).isEqualTo(400);
              assertThat(each.asString()).doesNotContain(WORD).doesNotContain(CODE);
            });
    assertThat(logged).anyMatch(line -> line.contains("the ear hears"));
    assertThat(logged).noneMatch(line -> line.contains(WORD) || line.contains(CODE));
    assertThat(Database.count("select count(*) from audit_entry")).isEqualTo(audited);
    assertThat(filesWith(data.resolve("base"), "narrative-exposure-therapy")).isNotEmpty();
    assertThat(filesWith(data.getParent(), WORD)).isEmpty();
    assertThat(filesWith(data.getParent(), CODE)).isEmpty();
    for (String topic : List.of("hearth.interventions", "hearth.dead-letter.catalog")) {
      assertThat(Broker.all(topic)).noneMatch(event -> event.toString().contains(WORD));
    }
  }

  @Test
  void aQuestionDoesNotSayItselfWhereItIsPrinted() {
    assertThat(HERS.question().toString()).isEqualTo("MatchQuestion");
    assertThat(String.valueOf(HERS.question().pastHelp())).isEqualTo("AskedPastHelp");
    assertThat(String.valueOf(HERS.question().child())).isEqualTo("AskedChild");
    assertThat(HerPast.of(HERS.question().pastHelp()).toString()).doesNotContain(WORD);
    assertThat(Answered.to(HERS).entry("vipp").notes().toString()).doesNotContain(WORD);
  }

  private static Response ask(AQuestion question) {
    return asWorker().body(question.toString()).post("/v1/matches");
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
