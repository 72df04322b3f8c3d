package dev.hearth.safety.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class InstrumentTest {
  @Test
  void theInstrumentIsShownWithItsQuestionsAndItsLimits() {
    // when
    JsonPath list = get("/v1/instruments");
    JsonPath one = get("/v1/instruments/safety-check/1.0.0");

    // then
    assertThat(list.getList("items.code")).containsExactly("safety-check");
    assertThat(list.getBoolean("items[0].notValidated")).isTrue();
    assertThat(one.getBoolean("notValidated")).isTrue();
    assertThat(one.getString("notice")).contains("not validated");
    assertThat(one.getList("instrument.items")).hasSize(28);
    assertThat(one.getList("instrument.items.required")).doesNotContain(true);
    assertThat(one.getString("instrument.intervals.HIGH")).isEqualTo("P7D");
    assertThat(one.getList("instrument.clusters[0].all"))
        .isEqualTo(java.util.List.of("SX05=YES", "SC05=YES"));
  }

  private static JsonPath get(String path) {
    return ACase.as("somebody", Service.HARBOUR, "supervisor")
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
