package dev.hearth.local.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The realm as code: who can log in, as what, and which programs may ask for tokens. */
public final class Realm {
  private static final String FILE = "/realm/hearth-realm.json";
  private static final int DIGITS_OF_FINGERPRINT = 12;

  private final byte[] json;
  private final Map<String, Object> content;

  private Realm(byte[] json) {
    this.json = json;
    // JSON is YAML.
    this.content =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(new String(json, StandardCharsets.UTF_8));
  }

  /** A person or machine that can log in. */
  public record User(String name, String agency, List<String> roles) {}

  /** Reads the realm that was built into this module. */
  public static Realm read() {
    try (InputStream file = Objects.requireNonNull(Realm.class.getResourceAsStream(FILE))) {
      return new Realm(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The people, in the order of the file. */
  public List<User> people() {
    return list(content, "users").stream()
        .filter(user -> user.containsKey("credentials"))
        .map(this::person)
        .toList();
  }

  /** The names of all roles. */
  public List<String> roles() {
    return list(map(content, "roles"), "realm").stream()
        .map(role -> String.valueOf(role.get("name")))
        .toList();
  }

  /** The ids of all clients. */
  public List<String> clients() {
    return list(content, "clients").stream()
        .map(client -> String.valueOf(client.get("clientId")))
        .toList();
  }

  byte[] json() {
    return json.clone();
  }

  /** Changes when the realm does. */
  String fingerprint() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
      return HexFormat.of().formatHex(digest).substring(0, DIGITS_OF_FINGERPRINT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private User person(Map<String, Object> user) {
    List<String> roles =
        user.get("realmRoles") instanceof List<?> names
            ? names.stream().map(Objects::toString).toList()
            : List.of();
    return new User(String.valueOf(user.get("username")), agencyOf(user), roles);
  }

  private String agencyOf(Map<String, Object> user) {
    if (map(user, "attributes").get("agency") instanceof List<?> ids && !ids.isEmpty()) {
      Object name = map(content, "attributes").get("agency." + ids.getFirst());
      return String.valueOf(name);
    }
    return "";
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> parent, String key) {
    return (List<Map<String, Object>>) Objects.requireNonNull(parent.get(key), key);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> parent, String key) {
    return (Map<String, Object>) Objects.requireNonNull(parent.get(key), key);
  }
}
