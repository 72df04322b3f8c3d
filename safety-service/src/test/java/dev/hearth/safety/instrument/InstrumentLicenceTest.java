package dev.hearth.safety.instrument;

import static dev.hearth.safety.testing.AnInstrument.ofFourQuestions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.AnAgency;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class InstrumentLicenceTest {
  private final AnAgency agency = AnAgency.somewhere();

  @Test
  void aDraftIsLoadedChangedAndTakenIntoUseOnItsTerms() {
    // given
    agency.load("four-questions", "1", ofFourQuestions()).then().statusCode(201);

    // when
    Response changed = change("\"1\"", ofFourQuestions().with("title", "\"Four of them\"").json());
    Response activated =
        agency
            .asAdmin()
            .header("If-Match", "\"2\"")
            .body(Map.of("licence", AnAgency.licence()))
            .post("/v1/instruments/four-questions/1/activation");

    // then
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(activated.statusCode()).isEqualTo(200);
    assertThat(activated.header("ETag")).isEqualTo("\"3\"");
    JsonPath read = agency.read("four-questions", "1").jsonPath();
    assertThat(read.getString("instrument.status")).isEqualTo("ACTIVE");
    assertThat(read.getString("instrument.title")).isEqualTo("Four of them");
    assertThat(read.getString("instrument.licence.holder")).isEqualTo("A neighbouring agency");
    assertThat(read.getString("instrument.licence.acceptedBy")).isEqualTo("The director");
    assertThat(read.getString("instrument.licence.acceptedAt")).isEqualTo("2026-03-04T09:00:00Z");
    assertThat(read.getString("activatedBy")).isEqualTo("admin-of-" + agency.id());
    assertThat(read.getMap("instrument.levelMapping"))
        .isEqualTo(Map.of("calm", "STANDARD", "worrying", "ELEVATED", "grave", "HIGH"));
    assertThat(read.getString("instrument.items[2].enableWhen[0].op")).isEqualTo("=");
    assertThat(read.getString("instrument.triggers[0].dueWithin")).isEqualTo("PT12H");
    assertThat(read.getBoolean("notValidated")).isFalse();
    assertThat((Object) read.get("notice")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"holder", "basis", "acceptedBy", "acceptedAt"})
  void withoutAPartOfItsLicenceItIsNotTakenIntoUse(String part) {
    // given
    agency.load("four-questions", "1", ofFourQuestions()).then().statusCode(201);
    Map<String, Object> licence = AnAgency.licence();
    licence.remove(part);

    // when
    Response refused = agency.activate("four-questions", "1", licence);

    // then
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.jsonPath().getList("violations.field", String.class))
        .singleElement()
        .asString()
        .endsWith("licence." + part);
    assertThat(agency.read("four-questions", "1").jsonPath().getString("instrument.status"))
        .isEqualTo("DRAFT");
  }

  @Test
  void aLicenceIsNotAcceptedInTheFutureNorLeftBlank() {
    // given
    agency.load("four-questions", "1", ofFourQuestions()).then().statusCode(201);
    Map<String, Object> licence = AnAgency.licence();
    licence.put("acceptedAt", "2999-01-01T00:00:00Z");
    licence.put("basis", " ");
    licence.put("holder", "a\0b");

    // when
    Response refused = agency.activate("four-questions", "1", licence);
    Response empty =
        agency
            .asAdmin()
            .header("If-Match", "\"1\"")
            .body("{}")
            .post("/v1/instruments/four-questions/1/activation");

    // then
    assertThat(refused.jsonPath().getList("violations.field")).hasSize(3);
    assertThat(empty.jsonPath().getString("violations[0].field")).endsWith("licence");
  }

  private Response change(String etag, String body) {
    return agency
        .asAdmin()
        .header("If-Match", etag)
        .body(body)
        .put("/v1/instruments/four-questions/1");
  }
}
