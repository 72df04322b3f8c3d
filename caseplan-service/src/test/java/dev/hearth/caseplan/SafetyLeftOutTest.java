package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.caseplan.practice.ViolenceNotAddressed;
import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Broker.Published;
import dev.hearth.kit.testing.EventContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class SafetyLeftOutTest {
  private static final String LEFT_OUT = "dev.hearth.caseplan.contact-without-safety-check.v1";
  private static final String MADE_GOOD = "dev.hearth.caseplan.safety-check-made-good.v1";
  private static final String VIOLENCE = "dev.hearth.caseplan.violence-not-addressed.v1";

  @Inject ViolenceNotAddressed violenceNotAddressed;
  @Inject AgencyContext agencies;

  private final Harbour harbour = new Harbour();

  @Test
  void aVisitWithoutACheckIsToldOnceAndThatALaterOneMadeItGood() {
    // given
    Family family = Family.of(harbour);
    Map<String, Object> visit = family.visit();
    UUID without = family.contact(visit);
    family.change(family.contacts() + "/" + without, "\"1\"", visit).then().statusCode(200);

    // when
    family.contact(family.visitWithCheck());

    // then
    List<Published> told = awaitTold(family, 2);
    assertThat(told).extracting(Published::type).containsExactly(LEFT_OUT, MADE_GOOD);
    JsonNode leftOut = told.getFirst().data();
    new EventContract("caseplan-service", LEFT_OUT).accepts(leftOut);
    assertThat(leftOut.get("contactId").asText()).isEqualTo(without.toString());
    assertThat(leftOut.get("recordedBy").asText()).isEqualTo(harbour.worker);
    JsonNode madeGood = told.getLast().data();
    new EventContract("caseplan-service", MADE_GOOD).accepts(madeGood);
    assertThat(madeGood.get("contactIds")).hasSize(1);
    assertThat(madeGood.get("contactIds").get(0).asText()).isEqualTo(without.toString());
  }

  @Test
  void anEarlierCheckMakesNothingGoodAndALaterOneLeavesNothingToTell() {
    // given
    Family family = Family.of(harbour);
    UUID without = family.contact(family.visit());
    family.contact(at(family.visitWithCheck(), 5));

    // when
    family.contact(at(family.visit(), 6));
    UUID between = family.contact(at(family.visit(), 2));

    // then
    List<Published> told = awaitTold(family, 2);
    assertThat(told).extracting(Published::type).containsOnly(LEFT_OUT);
    assertThat(told)
        .extracting(each -> each.data().get("contactId").asText())
        .containsExactly(without.toString(), between.toString());
  }

  @Test
  void aCorrectionOfTheTimeIsToldAgain() {
    // given
    Family family = Family.of(harbour);
    UUID without = family.contact(at(family.visit(), 3));
    Map<String, Object> corrected = at(family.visit(), 2);

    // when
    family.change(family.contacts() + "/" + without, "\"1\"", corrected).then().statusCode(200);

    // then
    List<Published> told = awaitTold(family, 2);
    assertThat(told).extracting(Published::type).containsOnly(LEFT_OUT);
    JsonNode again = told.getLast().data();
    assertThat(again.get("contactId").asText()).isEqualTo(without.toString());
    assertThat(again.get("happenedAt").asText()).isEqualTo(corrected.get("happenedAt"));
  }

  @Test
  void aCorrectionThatTakesACheckBackOpensWhatItHadMadeGood() {
    // given
    Family family = Family.of(harbour);
    UUID without = family.contact(at(family.visit(), 3));
    UUID check = family.contact(family.visitWithCheck());

    // when
    family.change(family.contacts() + "/" + check, "\"1\"", family.visit()).then().statusCode(200);

    // then
    List<Published> told = awaitTold(family, 4);
    assertThat(told.subList(2, 4))
        .extracting(each -> each.data().get("contactId").asText())
        .containsExactly(without.toString(), check.toString());
  }

  @Test
  void whatOthersPublishOfHisViolenceKeepsItsContract() {
    // given
    UUID caseId = UUID.randomUUID();

    // when
    agencies.within(
        harbour.agency,
        () -> {
          violenceNotAddressed.publish(caseId, UUID.randomUUID(), "worker");
          violenceNotAddressed.publish(caseId, UUID.randomUUID(), null);
        });

    // then
    List<Published> told =
        Awaitility.await()
            .atMost(Duration.ofSeconds(20))
            .until(() -> Broker.of("hearth.caseplan", caseId.toString()), all -> all.size() == 2);
    assertThat(told)
        .allSatisfy(each -> new EventContract("caseplan-service", VIOLENCE).accepts(each.data()));
  }

  private static Map<String, Object> at(Map<String, Object> contact, int hoursAgo) {
    contact.put("happenedAt", Family.hoursAgo(hoursAgo).toString());
    return contact;
  }

  private static List<Published> awaitTold(Family family, int events) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> Broker.of("hearth.caseplan", family.caseId.toString()),
            all -> all.size() == events);
  }
}
