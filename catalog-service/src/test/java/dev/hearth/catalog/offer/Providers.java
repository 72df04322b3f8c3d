package dev.hearth.catalog.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.catalog.Calls;
import dev.hearth.kit.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Agencies that offer services in tests, and what they say about them. */
public final class Providers {
  public static final ObjectMapper JSON = new ObjectMapper();
  private static final String COMMUNITY_GROUP =
      """
      {
        "name": "Rosemary group",
        "alternateName": "Thursday group",
        "description": "Mothers and babies meet, with somebody who listens.",
        "interventionCode": "mother-baby-group",
        "status": "ACTIVE",
        "alert": "Closed in the first week of January.",
        "url": "https://lantern.example/groups",
        "email": "groups@example.org",
        "eligibility": "Mothers with a child under two.",
        "minimumAge": 0.5,
        "maximumAge": 5,
        "languages": [{"code": "en"}, {"code": "haz", "note": "On Mondays"}, {"code": "pt-BR"}],
        "interpretation": "By telephone, free of charge.",
        "howToApply": "Call, or come by.",
        "requiredDocuments": ["None, a name of your choice will do"],
        "fees": "Free.",
        "accreditations": "Registered with the state.",
        "areas": ["The whole of the western region"],
        "phones": [
          {"number": "+61 3 9000 1234", "extension": 12, "type": "voice", "description": "Mornings"},
          {"number": "+61 400 000 000"}
        ],
        "openingTimes": [
          {
            "rule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20271231;WKST=MO",
            "startsOn": "2026-11-02",
            "opensAt": "09:00",
            "closesAt": "17:30:00",
            "validFrom": "2026-11-01",
            "validUntil": "2027-12-31",
            "description": "Not in school holidays"
          },
          {"rule": "FREQ=MONTHLY;BYDAY=1SA;COUNT=12", "startsOn": "2026-11-07"},
          {"description": "Or whenever you call"}
        ],
        "timeZone": "Australia/Melbourne",
        "confidentialLocation": false,
        "places": [
          {
            "id": "6d7a3c52-2f0e-4a9d-8b5e-0d1f6a7b8c9d",
            "kind": "PHYSICAL",
            "name": "Sorrel Court",
            "description": "The yellow door",
            "directions": "Bus 12 stops in front of it",
            "latitude": -37.8104260,
            "longitude": 144.963061,
            "address": {
              "line1": "12 Quillwort Lane",
              "line2": "Level 2",
              "city": "Melbourne",
              "region": "Inner west",
              "stateOrProvince": "VIC",
              "postalCode": "QW3 9XZ",
              "country": "AU"
            },
            "accessibility": ["No step at the door", "Hearing loop"]
          },
          {
            "id": "7d7a3c52-2f0e-4a9d-8b5e-0d1f6a7b8c9d",
            "kind": "VIRTUAL",
            "name": null,
            "address": null,
            "accessibility": []
          }
        ],
        "confirmed": {"on": "2026-10-01", "by": "desk@example.org"}
      }
      """;

  private Providers() {}

  /** An agency that the operator has taken in. */
  public static UUID anAgency() {
    UUID id = UUID.randomUUID();
    assertThat(
            Calls.asOperator()
                .header("If-None-Match", "*")
                .body("{\"name\":\"Lantern House\",\"active\":true}")
                .put("/v1/agencies/" + id)
                .statusCode())
        .isEqualTo(201);
    return id;
  }

  public static RequestSpecification admin(UUID agency) {
    return as(agency, "agency-admin");
  }

  public static RequestSpecification as(UUID agency, String... roles) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of("someone-" + roles[0], agency, roles))
        .contentType("application/json");
  }

  /** A service with every field filled in. */
  public static ObjectNode aGroup() {
    try {
      return (ObjectNode) JSON.readTree(COMMUNITY_GROUP);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** No more than must be said. */
  public static ObjectNode aPlainService() {
    return JSON.createObjectNode()
        .put("name", "Advice by phone")
        .put("status", "ACTIVE")
        .put("confidentialLocation", false);
  }

  public static Response offer(UUID agency, UUID id, JsonNode service) {
    return admin(agency)
        .header("If-None-Match", "*")
        .body(service.toString())
        .put("/v1/services/" + id);
  }

  /** An offered service's id. */
  public static UUID offered(UUID agency, JsonNode service) {
    UUID id = UUID.randomUUID();
    Response answer = offer(agency, id, service);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return id;
  }

  public static Response change(UUID agency, UUID id, String etag, JsonNode service) {
    return admin(agency)
        .header("If-Match", etag)
        .body(service.toString())
        .put("/v1/services/" + id);
  }

  public static Response tell(UUID agency, UUID id, String etag, String capacity) {
    return admin(agency)
        .header("If-Match", etag)
        .body(capacity)
        .put("/v1/services/" + id + "/capacity");
  }

  public static Response read(RequestSpecification as, UUID id) {
    return as.get("/v1/services/" + id);
  }

  /** What a service says at present, as its agency's administrator reads it. */
  public static JsonNode content(UUID agency, UUID id) {
    return read(admin(agency), id).as(JsonNode.class).get("content");
  }
}
