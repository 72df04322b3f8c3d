package dev.hearth.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The receiving agency's webhook endpoint; it fails as often as it is told before it accepts. */
public final class PartnerInbox implements AutoCloseable {
  private static final int ACCEPTED = 204;
  private static final int FAILED = 500;

  private final HttpServer server;
  private final BlockingQueue<Delivered> received = new LinkedBlockingQueue<>();
  private final AtomicInteger failuresLeft;

  /** One request that came in. */
  public record Delivered(HttpHeaders headers, String body) {}

  /** Listens on a free port of this machine. */
  public PartnerInbox(int failures) {
    failuresLeft = new AtomicInteger(failures);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/hearth", this::receive);
    server.start();
  }

  /** Where to deliver. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hearth");
  }

  /** The next delivery that was accepted. */
  public Delivered next(Duration patience) {
    try {
      Delivered next = received.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (next == null) {
        throw new StoryBroken("No webhook arrived within " + patience.toSeconds() + " s");
      }
      return next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoryBroken("Interrupted while waiting for a webhook", e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      if (failuresLeft.getAndDecrement() > 0) {
        exchange.sendResponseHeaders(FAILED, -1);
        return;
      }
      received.add(
          new Delivered(HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true), body));
      exchange.sendResponseHeaders(ACCEPTED, -1);
    }
  }
}
