package dev.hearth.safety.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.AnAgency;
import dev.hearth.safety.testing.AnInstrument;
import dev.hearth.safety.testing.AnOrder;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class InstrumentTriggersTest {
  private static final String TRIGGERS =
      """
      [{"type":"ORDER_BREACH","dueWithin":"PT12H","voids":true},
       {"type":"BIRTH","dueWithin":"PT36H","voids":true},
       {"type":"NEW_INCIDENT","dueWithin":"PT72H","voids":false}]
      """;

  private final AnAgency agency = AnAgency.somewhere();
  private final Instant anHourAgo =
      Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MICROS);
  private ACase hers;

  @BeforeEach
  void anAgencyWithAnInstrumentOfItsOwn() {
    agency.using("own", "1", AnInstrument.ofFourQuestions().with("triggers", TRIGGERS));
    Map<String, String> own = AnAgency.version("own", "1");
    agency.settle(0, own, true).then().statusCode(200);
    hers = ACase.of(agency.id());
  }

  @Test
  void whatItsInstrumentAsksForSoonerIsDueSooner() {
    // when
    JsonPath breach = recorded("ORDER_BREACH");

    // then
    assertThat(due(breach)).isEqualTo(anHourAgo.plus(Duration.ofHours(12)));
  }

  @Test
  void aBreachAsksForHelpToReportAlsoWithoutARecordOfTheOrderAndSuggestsNoForeignAnswer() {
    // given
    AnOrder order = AnOrder.of(hers);

    // when
    JsonPath breach = recorded("ORDER_BREACH");
    order.record(AnOrder.inStatus("NONE")).then().statusCode(201);

    // then
    assertThat(breach.getList("findings.rule")).contains("DVO-02");
    assertThat(recorded("BIRTH").getList("findings")).isEmpty();
    assertThat(order.read().getString("suggestedAnswer")).isNull();
  }

  @Test
  void whatItsInstrumentVoidsIsVoidedAndDueFromWhenItHappened() {
    // when
    JsonPath birth = recorded("BIRTH");

    // then
    assertThat(birth.getBoolean("voids")).isTrue();
    assertThat(due(birth)).isEqualTo(anHourAgo.plus(Duration.ofHours(36)));
  }

  @Test
  void anInstrumentNeverAsksForLess() {
    // when
    JsonPath incident = recorded("NEW_INCIDENT");

    // then
    assertThat(incident.getBoolean("voids")).isTrue();
    assertThat(due(incident)).isEqualTo(anHourAgo.plus(Duration.ofHours(24)));
  }

  @Test
  void aTypeThatNobodyKnowsIsNamed() {
    // given
    String unknown = "[{\"type\":\"FULL_MOON\",\"dueWithin\":\"PT1H\",\"voids\":true}]";

    // when
    Response answer =
        agency.load("moon", "1", AnInstrument.ofFourQuestions().with("triggers", unknown));

    // then
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.jsonPath().getList("violations.field", String.class))
        .containsExactly("triggers[0].type");
  }

  private JsonPath recorded(String type) {
    return hers.trigger(UUID.randomUUID(), type, anHourAgo)
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static Instant due(JsonPath trigger) {
    return Instant.parse(trigger.getString("dueAt"));
  }
}
