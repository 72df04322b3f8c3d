package dev.hearth.notification.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** The receiving agency's own server: notes every webhook and answers as the test says. */
public final class Partner implements AutoCloseable {
  private final HttpServer server;
  private final List<Received> received = new CopyOnWriteArrayList<>();

  /** A webhook as it came in. */
  public record Received(HttpHeaders headers, String body) {
    /** A header's one value. */
    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }
  }

  /** What the partner does with the n-th request, from 1. */
  @FunctionalInterface
  public interface Behaviour {
    void answer(HttpExchange exchange, int number) throws IOException;
  }

  private Partner(Behaviour behaviour) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", exchange -> handle(exchange, behaviour));
    server.start();
  }

  /** A partner that behaves like this. */
  public static Partner that(Behaviour behaviour) {
    return new Partner(behaviour);
  }

  /** A partner that answers these statuses in turn, the last one for ever. */
  public static Partner answering(int... statuses) {
    return new Partner(
        (exchange, number) ->
            exchange.sendResponseHeaders(statuses[Math.min(number, statuses.length) - 1], -1));
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  public List<Received> received() {
    return List.copyOf(received);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange, Behaviour behaviour) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    HttpHeaders headers = HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true);
    int number;
    synchronized (received) {
      received.add(new Received(headers, body));
      number = received.size();
    }
    behaviour.answer(exchange, number);
    exchange.close();
  }
}
