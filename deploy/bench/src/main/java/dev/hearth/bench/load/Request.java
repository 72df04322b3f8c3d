package dev.hearth.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is asked of a service over HTTP. */
public record Request(String method, String path, Map<String, String> headers, String body) {

  /** Copies the headers. */
  public Request {
    headers = Map.copyOf(headers);
  }

  /** Reads something as the owner of this token. */
  public static Request get(String path, String token) {
    return of("GET", path, token, "");
  }

  /** Sends JSON as the owner of this token. */
  public static Request of(String method, String path, String token, String body) {
    return new Request(method, path, Map.of("Authorization", "Bearer " + token), body);
  }

  /** The same with one more header. */
  public Request with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Request(method, path, more, body);
  }

  byte[] bytes(String host) {
    StringBuilder text = new StringBuilder(512);
    text.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ").append(host);
    headers.forEach((name, value) -> text.append("\r\n").append(name).append(": ").append(value));
    if (!body.isEmpty()) {
      text.append("\r\nContent-Type: application/json\r\nContent-Length: ")
          .append(body.getBytes(StandardCharsets.UTF_8).length);
    }
    return text.append("\r\n\r\n").append(body).toString().getBytes(StandardCharsets.UTF_8);
  }
}
