package dev.hearth.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptConnectionTest {
  private static final int CHUNKED = 0;
  private static final int NO_BODY = -1;

  private final Set<Integer> ports = new ConcurrentSkipListSet<>();
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/whole", exchange -> answer(exchange, "ärztin".getBytes(StandardCharsets.UTF_8).length));
    server.createContext("/chunked", exchange -> answer(exchange, CHUNKED));
    server.createContext("/none", exchange -> answer(exchange, NO_BODY));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void answersOfEveryShapeComeOverOneSocket() {
    // given
    URI service = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    try (KeptConnection connection = new KeptConnection(service)) {

      // when
      Answer whole = connection.send(Request.of("PATCH", "/whole", "token", "{}"));
      Answer chunked = connection.send(Request.get("/chunked", "token"));
      Answer none = connection.send(Request.get("/none", "token"));

      // then
      assertThat(whole.mustBe(200).body()).isEqualTo("ärztin");
      assertThat(whole.etag()).isEqualTo("\"PATCH\"");
      assertThat(chunked.mustBe(200).body()).isEqualTo("ärztin");
      assertThat(none.body()).isEmpty();
      assertThat(ports).hasSize(1);
    }
  }

  private void answer(HttpExchange exchange, int length) throws IOException {
    ports.add(exchange.getRemoteAddress().getPort());
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      exchange.getResponseHeaders().add("ETag", "\"" + exchange.getRequestMethod() + "\"");
      exchange.sendResponseHeaders(200, length);
      if (length != NO_BODY) {
        exchange.getResponseBody().write("ärztin".getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
