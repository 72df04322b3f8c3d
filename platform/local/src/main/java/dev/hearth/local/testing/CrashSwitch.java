package dev.hearth.local.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hearth.local.LocalFailure;
import dev.hearth.local.process.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets a test in another process crash a server and bring it back on the same port: {@code POST
 * /postgres/stop}, {@code /postgres/start}, {@code /kafka/stop}, {@code /kafka/start}.
 */
final class CrashSwitch implements AutoCloseable {
  private static final int NO_CONTENT = 204;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int FAILED = 500;
  private static final int NO_BODY = -1;

  private final int port;
  private final Map<String, Part> parts;
  private @Nullable HttpServer server;

  CrashSwitch(int port, Map<String, Part> parts) {
    this.port = port;
    this.parts = Map.copyOf(parts);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  void open() {
    try {
      HttpServer opened =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      parts.forEach(
          (name, part) -> {
            opened.createContext("/" + name + "/stop", exchange -> answer(exchange, part::kill));
            opened.createContext(
                "/" + name + "/start", exchange -> answer(exchange, () -> revive(part)));
          });
      opened.start();
      server = opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (server != null) {
      server.stop(0);
    }
  }

  private static void revive(Part part) {
    if (part.process().isEmpty()) {
      part.start();
    }
  }

  private static void answer(HttpExchange exchange, Runnable action) throws IOException {
    try (exchange) {
      if (!exchange.getRequestMethod().equals("POST")) {
        exchange.sendResponseHeaders(METHOD_NOT_ALLOWED, NO_BODY);
        return;
      }
      try {
        action.run();
        exchange.sendResponseHeaders(NO_CONTENT, NO_BODY);
      } catch (LocalFailure failure) {
        byte[] reason = String.valueOf(failure.getMessage()).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(FAILED, reason.length);
        exchange.getResponseBody().write(reason);
      }
    }
  }
}
