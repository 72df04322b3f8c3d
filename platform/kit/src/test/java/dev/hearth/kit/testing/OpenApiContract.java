package dev.hearth.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds the committed contract against what the code serves. {@code ./dev contracts} writes it
 * anew.
 */
public final class OpenApiContract {
  private static final Path COMMITTED = Path.of("contracts", "openapi.yaml");

  private OpenApiContract() {}

  /** Fails when the running service's OpenAPI differs from {@code contracts/openapi.yaml}. */
  public static void check() {
    String served = RestAssured.given().get("/q/openapi?format=yaml").asString();
    try {
      if (Boolean.parseBoolean(System.getenv("HEARTH_WRITE_CONTRACTS"))) {
        Files.createDirectories(COMMITTED.getParent());
        Files.writeString(COMMITTED, served);
      }
      assertThat(served)
          .as("contracts/openapi.yaml is what the service serves; ./dev contracts writes it anew")
          .isEqualTo(Files.readString(COMMITTED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
