package dev.hearth.catalog;

import dev.hearth.kit.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Who calls the catalogue in tests. */
public final class Calls {
  private Calls() {}

  /** Any worker of any agency. */
  public static RequestSpecification asWorker() {
    return as("worker");
  }

  /** The one who runs the installation. */
  public static RequestSpecification asOperator() {
    return as("operator");
  }

  private static RequestSpecification as(String role) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of("someone-" + role, UUID.randomUUID(), role))
        .contentType("application/json");
  }
}
