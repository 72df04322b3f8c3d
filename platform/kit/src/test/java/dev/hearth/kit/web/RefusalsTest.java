package dev.hearth.kit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class RefusalsTest {
  @TestHTTPResource("/test/lamps")
  URI lamps;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"name\":\"a\",\"Mirja\":1} | Mirja",
        "{\"name\":\"a\",\"bulb\":{\"watts\":\"Mirja\"}} | bulb.watts",
        "{\"name\":\"a\",\"bulb\":[\"Mirja\"]} | bulb",
        "{\"name\":\"a\",\"colour\":\"Mirja\"} | colour",
        "{\"name\":null} | name",
        "[\"Mirja\"] | body",
        "{\"name\":\"Mirja\" | body",
        "Mirja | body"
      })
  void aBodyThatCannotBeReadNamesTheFieldAndRepeatsNothing(String body, String field) {
    // when
    Response answer = given().contentType("application/json").body(body).post(lamps);

    // then
    assertThat(problem(answer, 400)).contains("\"field\":\"" + field);
    if (!field.equals("Mirja")) {
      assertThat(answer.asString()).doesNotContain("Mirja");
    }
  }

  @Test
  void aMissingBodyIsNamed() {
    // when
    Response answer = given().contentType("application/json").post(lamps);

    // then
    assertThat(problem(answer, 400)).contains("\"field\":");
  }

  @Test
  void anotherContentTypeIsRefused() {
    // when
    Response answer = given().contentType("text/plain").body("Mirja").post(lamps);

    // then
    assertThat(problem(answer, 415)).doesNotContain("Mirja");
  }

  @ParameterizedTest
  @CsvSource({
    "/Mirja,id",
    "/0190a000,id",
    "/0190a000-0000-7000-8000-000000000001?colour=Mirja,colour"
  })
  void aParameterThatCannotBeReadIsNamed(String path, String field) {
    // when
    Response answer = given().get(URI.create(lamps + path));

    // then
    assertThat(problem(answer, 400)).contains("\"field\":\"" + field).doesNotContain("Mirja");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/test/lamps;Mirja=1",
        "/test/lamps%3BMirja",
        "/test%2FMirja",
        "/test%5cMirja",
        "/test//Mirja",
        "/test/Mirja/../lamps",
        "/test/%2e%2e/Mirja",
        "/test/./Mirja",
        "/test/Mirja%00",
        "/test/%252e%252e/Mirja"
      })
  void aPathThatCouldBeReadInTwoWaysIsRefused(String path) throws IOException {
    // when
    String answer = raw("GET " + path, "Accept: */*");

    // then
    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .containsIgnoringCase("content-type: application/problem+json")
        .contains("\"field\":\"path\"")
        .doesNotContain("Mirja");
  }

  @Test
  void aPathThatLeadsNowhereIsNotFound() {
    assertThat(problem(given().get("/test/nowhere/Mirja"), 404)).doesNotContain("Mirja");
    assertThat(problem(given().get("/Mirja"), 404)).doesNotContain("Mirja");
  }

  @Test
  void whatWentWrongInsideIsNeitherAnsweredNorLogged() {
    // given
    List<String> log = new CopyOnWriteArrayList<>();
    Handler listening = listener(log);
    Logger.getLogger("").addHandler(listening);

    // when
    Response answer;
    try {
      answer = given().get(lamps + "/broken");
    } finally {
      Logger.getLogger("").removeHandler(listening);
    }

    // then
    String reference = answer.jsonPath().getString("reference");
    assertThat(problem(answer, 500)).doesNotContain("Mirja");
    assertThat(log).anyMatch(line -> line.contains(reference));
    assertThat(log).noneMatch(line -> line.contains("Mirja"));
  }

  @ParameterizedTest
  @CsvSource({
    "250, false, 200",
    "250, true, 200",
    "300, false, 400",
    "300, true, 400",
    "3000, false, 400",
    "3000, true, 400"
  })
  void aBodyOfMoreThan256KibIsRefusedHoweverItComes(int kib, boolean chunked, int status)
      throws IOException, InterruptedException {
    // given
    byte[] body =
        ("{\"name\":\"" + "a".repeat(kib * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);
    BodyPublisher publisher =
        chunked
            ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
            : BodyPublishers.ofByteArray(body);

    // when
    HttpResponse<String> answer;
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      answer =
          client.send(
              HttpRequest.newBuilder(lamps)
                  .timeout(Duration.ofSeconds(20))
                  .header("Content-Type", "application/json")
                  .POST(publisher)
                  .build(),
              BodyHandlers.ofString());
    }

    // then
    assertThat(answer.statusCode()).isEqualTo(status);
    if (status == 400) {
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
      assertThat(answer.body()).contains("\"field\":\"body\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mirja", "-1", "+5", " ", "99999999999999999999999"})
  void aLengthThatIsNoNumberIsRefused(String length) throws IOException {
    // when
    String answer =
        raw("POST /test/lamps", "Content-Type: application/json\r\nContent-Length: " + length);

    // then
    assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Mirja");
  }

  private static String problem(Response answer, int status) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    return answer.asString();
  }

  // A client of any comfort would tidy the path up first.
  private String raw(String line, String header) throws IOException {
    try (Socket socket = new Socket(lamps.getHost(), lamps.getPort())) {
      socket.setSoTimeout(10_000);
      String request =
          line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Handler listener(List<String> log) {
    SimpleFormatter formatter = new SimpleFormatter();
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        log.add(formatter.format(record));
      }

      @Override
      public void flush() {
        // Nothing is held back.
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }
}
