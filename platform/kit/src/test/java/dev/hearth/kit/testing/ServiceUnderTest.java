package dev.hearth.kit.testing;

import dev.hearth.local.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a module's tests the real PostgreSQL and Kafka of the build: its own database, emptied at
 * the start, its own topic prefix, a key that signs its tokens, a master key. The argument {@code
 * service} is the database's name and the prefix.
 */
public class ServiceUnderTest implements QuarkusTestResourceLifecycleManager {
  private String service = "kit";

  @Override
  public void init(Map<String, String> arguments) {
    service = arguments.get("service");
  }

  @Override
  public Map<String, String> start() {
    TestPlatform platform = TestPlatform.start();
    emptyDatabase(platform);
    KeyPair tokens = keyPair();
    Map<String, String> config = new HashMap<>();
    config.put("HEARTH_DB_URL", "jdbc:postgresql://" + platform.postgres() + "/" + service);
    config.put("HEARTH_DB_APP_USER", service + "_app");
    config.put("HEARTH_DB_APP_PASSWORD", service + "_app");
    config.put("HEARTH_DB_OWNER_USER", service + "_owner");
    config.put("HEARTH_DB_OWNER_PASSWORD", service + "_owner");
    config.put("kafka.bootstrap.servers", platform.kafka());
    config.put("hearth.topic-prefix", service + ".");
    config.put("hearth.master-key.file", key("master").toString());
    config.put("hearth.position-key.file", key("position").toString());
    config.put("hearth.name-index-key.file", key("name-index").toString());
    config.put("hearth.test.admin-url", adminUrl(platform));
    config.put("hearth.test.token-key", base64(tokens.getPrivate().getEncoded()));
    config.put("quarkus.oidc.auth-server-url", "");
    config.put("quarkus.oidc.public-key", base64(tokens.getPublic().getEncoded()));
    // A busy machine must not decide a test: what is waited for in vain is told after 10 s, not 2.
    config.put("hearth.events.position-wait", "PT10S");
    config.put("quarkus.http.test-port", "0");
    return config;
  }

  @Override
  public void stop() {
    // The servers belong to the build and end with it.
  }

  private String adminUrl(TestPlatform platform) {
    return platform.postgresAdminUrl().replaceFirst("/postgres(?=\\?|$)", "/" + service);
  }

  private void emptyDatabase(TestPlatform platform) {
    try (Connection admin = DriverManager.getConnection(adminUrl(platform));
        Statement statement = admin.createStatement()) {
      statement.execute("drop schema public cascade");
      statement.execute("create schema public authorization " + service + "_owner");
      statement.execute("grant usage on schema public to " + service + "_app");
      statement.execute("create extension if not exists pg_trgm");
    } catch (SQLException e) {
      throw new IllegalStateException("The test database cannot be emptied", e);
    }
  }

  private static Path key(String name) {
    try {
      Path file = Files.createTempFile("hearth-test-" + name, ".key");
      file.toFile().deleteOnExit();
      byte[] key = new byte[32];
      new java.security.SecureRandom().nextBytes(key);
      return Files.writeString(file, base64(key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KeyPair keyPair() {
    try {
      return KeyPairGenerator.getInstance("RSA").generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
