package dev.hearth.safety.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an agency's administrator does with instruments over HTTP. */
public record AnAgency(UUID id) {
  private static final String VERSION = "/v1/instruments/{code}/{version}";

  /** An agency that nobody has heard of before. */
  public static AnAgency somewhere() {
    return new AnAgency(UUID.randomUUID());
  }

  public RequestSpecification asAdmin() {
    return ACase.as("admin-of-" + id, id, "agency-admin");
  }

  /** The terms on which an instrument may be used. */
  public static Map<String, Object> licence() {
    return new HashMap<>(
        Map.of(
            "holder", "A neighbouring agency",
            "basis", "Their letter of 3 March",
            "acceptedBy", "The director",
            "acceptedAt", "2026-03-04T09:00:00Z"));
  }

  /** Loads a draft. */
  public Response load(String code, String version, AnInstrument file) {
    return asAdmin().header("If-None-Match", "*").body(file.json()).put(VERSION, code, version);
  }

  public Response activate(String code, String version, Map<String, Object> licence) {
    return asAdmin()
        .header("If-Match", "\"1\"")
        .body(Map.of("licence", licence))
        .post(VERSION + "/activation", code, version);
  }

  public Response retire(String code, String version) {
    return asAdmin()
        .header("If-Match", "\"2\"")
        .body("{}")
        .post(VERSION + "/retirement", code, version);
  }

  public Response read(String code, String version) {
    return asAdmin().get(VERSION, code, version);
  }

  /** Loads a version and takes it into use. */
  public AnAgency using(String code, String version, AnInstrument file) {
    load(code, version, file).then().statusCode(201);
    activate(code, version, licence()).then().statusCode(200);
    return this;
  }

  /** Chooses the default, and what leaves out external factors. */
  public Response settle(int etag, Map<String, String> instrument, boolean includeExternal) {
    return asAdmin()
        .header("If-Match", "\"" + etag + "\"")
        .body(
            Map.of(
                "defaultInstrument",
                instrument,
                "externalFactors",
                List.of(
                    Map.of("instrument", instrument, "includeExternalFactors", includeExternal))))
        .put("/v1/instrument-settings");
  }

  /** Names a version in a request. */
  public static Map<String, String> version(String code, String version) {
    return Map.of("code", code, "version", version);
  }
}
