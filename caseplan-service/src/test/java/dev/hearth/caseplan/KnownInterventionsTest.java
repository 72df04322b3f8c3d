package dev.hearth.caseplan;

import static dev.hearth.caseplan.DescribedItems.help;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.caseplan.catalogue.KnownIntervention;
import dev.hearth.caseplan.catalogue.KnownInterventions;
import dev.hearth.caseplan.catalogue.PublicationStatus;
import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.BuildingBlock;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.CatalogueEntry.EntryCondition;
import dev.hearth.guidance.situation.CatalogueEntry.StatedGroup;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.EventContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class KnownInterventionsTest {
  private static final EventContract CONTRACT =
      new EventContract("catalog-service", "dev.hearth.catalog.intervention.v1");
  private static final List<String> TOLD_BEFORE =
      List.of(
          "code",
          "version",
          "name",
          "kind",
          "selectable",
          "isClass",
          "safetyGate",
          "recipients",
          "buildingBlocks",
          "status");

  @Inject KnownInterventions interventions;

  private final Harbour harbour = new Harbour();
  private final DescribedItems items = new DescribedItems(harbour);
  private final String code = "known-" + UUID.randomUUID();
  private long sequence;

  @Test
  void allThatTheCatalogueTellsIsKnownToTheRules() {
    // when
    KnownIntervention known = publish(event());

    // then
    assertThat(known.status()).isEqualTo(PublicationStatus.PUBLISHED);
    CatalogueEntry entry = known.forTheRules();
    assertThat(entry.classCode()).isNull();
    assertThat(entry.gate()).isEqualTo(InterventionSafetyGate.BLOCK_UNTIL_SAFE);
    assertThat(entry.buildingBlocks())
        .containsExactlyInAnyOrder(BuildingBlock.ATTACHMENT, BuildingBlock.TRAUMA);
    assertThat(entry.formats()).containsExactlyInAnyOrder("DYADIC", "HOME_VISIT");
    assertThat(entry.recipients()).contains("MOTHER", "CHILD");
    assertThat(entry.lowThreshold()).isFalse();
    assertThat(entry.parallelCarerSessions()).isFalse();
    assertThat(entry.statedGroup())
        .isEqualTo(
            new StatedGroup(
                null,
                0,
                71,
                Set.of(),
                Set.of(
                    MaltreatmentType.PHYSICAL_ABUSE,
                    MaltreatmentType.EMOTIONAL_ABUSE,
                    MaltreatmentType.NEGLECT,
                    MaltreatmentType.DOMESTIC_VIOLENCE),
                Set.of("CHILD_BORN_OF_SEXUAL_VIOLENCE"),
                false,
                Set.of()));
  }

  @Test
  void anEntryForGirlsAndAConditionOfEntryAreKnown() {
    // given
    ObjectNode event = event().put("childSex", "FEMALE").put("jurisdiction", "NL");
    event.putArray("entryConditions").add("FIRST_CHILD");

    // when
    StatedGroup group = publish(event).forTheRules().statedGroup();

    // then
    assertThat(group.girlsOnly()).isTrue();
    assertThat(group.jurisdiction()).isEqualTo("NL");
    assertThat(group.entryConditions()).containsExactly(EntryCondition.FIRST_CHILD);
  }

  @Test
  void whatAnEarlierReleaseToldIsFilledInWhenItIsToldAgain() {
    // given
    ObjectNode before = event();
    before.retain(TOLD_BEFORE);
    before.put("name", "As told before");
    KnownIntervention little = publish(before);

    // when
    KnownIntervention more = publish(event());

    // then
    assertThat(little.forTheRules().formats()).isNull();
    assertThat(little.forTheRules().lowThreshold()).isNull();
    assertThat(little.forTheRules().parallelCarerSessions()).isNull();
    assertThat(little.forTheRules().statedGroup()).isNull();
    assertThat(little.forTheRules().recipients()).isNotEmpty();
    assertThat(more.forTheRules().formats()).isNotEmpty();
    assertThat(more.forTheRules().statedGroup()).isNotNull();
  }

  @Test
  void whatWasToldAsEmptyRestrictsNothingAndWhatWasNotToldIsUnknown() {
    // given
    ObjectNode unrestricted = event();
    unrestricted.putArray("maltreatmentTypes");
    unrestricted.putArray("contexts");
    ObjectNode untold = event().put("name", "Untold");
    untold.remove("maltreatmentTypes");

    // then
    assertThat(publish(unrestricted).forTheRules().statedGroup().maltreatmentTypes()).isEmpty();
    assertThat(publish(untold).forTheRules().statedGroup()).isNull();
  }

  @Test
  void aVersionComesIntoPlansInItsDaysOnly() {
    // given
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    harbour.withCase().withDraftPlan();

    // then
    for (Map.Entry<String, ObjectNode> each :
        Map.of(
                "is not offered yet",
                event().put("validFrom", today.plusDays(2).toString()).put("name", "Later"),
                "is offered no longer",
                event().put("validUntil", today.toString()).put("name", "Over"))
            .entrySet()) {
      publish(each.getValue());
      Response refused = harbour.putItem(UUID.randomUUID(), fromCatalogue("x"));
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(refused.<String>path("violations[0].message")).startsWith(each.getKey());
    }
    publish(
        event()
            .put("validFrom", today.toString())
            .put("validUntil", today.plusDays(2).toString())
            .put("name", "Today"));
    assertThat(items.add(fromCatalogue("x"))).isNotNull();
  }

  @Test
  void whatIsAnAgencysOwnComesIntoItsPlansAndIntoNoOthers() {
    // given
    harbour.withCase().withDraftPlan();
    Harbour wellspring = new Harbour();
    wellspring.withCase().withDraftPlan();
    Broker.publish(
        "hearth.interventions",
        code + "@1",
        1,
        CONTRACT.type(),
        harbour.agency,
        event().toString());
    awaitLocal("PUBLISHED");

    // when
    UUID ours = items.add(fromCatalogue("Ours"));
    UUID theirItem = UUID.randomUUID();
    Response theirs = wellspring.putItem(theirItem, fromCatalogue("Theirs"));
    Map<String, Object> unknown = fromCatalogue("Theirs");
    unknown.put("intervention", Map.of("code", "local-nothing", "version", 1));
    Response nothing = wellspring.putItem(theirItem, unknown);

    // then
    assertThat(items.<String>said(ours, "intervention.code")).isEqualTo(code);
    assertThat(theirs.statusCode()).isEqualTo(400);
    assertThat(theirs.asString()).isEqualTo(nothing.asString());
    assertThat(known()).isEmpty();
    Broker.publish(
        "hearth.interventions",
        code + "@1",
        2,
        CONTRACT.type(),
        harbour.agency,
        event().put("status", "RETIRED").toString());
    awaitLocal("RETIRED");
    assertThat(items.refused(fromCatalogue("Again"))).containsExactly("intervention");
  }

  private void awaitLocal(String status) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                Database.column(
                    "select status from known_local_intervention where code = ? and agency_id = ?",
                    code,
                    harbour.agency),
            told -> told.equals(List.of(status)));
  }

  @Test
  void aRetiredVersionComesIntoNoPlanButStaysInThoseThatHaveIt() {
    // given
    harbour.withCase().withDraftPlan();
    publish(event());
    UUID item = items.add(fromCatalogue("Before"));

    // when
    publish(event().put("status", "RETIRED"));
    List<String> refused = items.refused(fromCatalogue("After"));
    Map<String, Object> noted = fromCatalogue("Before");
    noted.put("adaptation", "At the centre");
    items.change(item, noted);
    UUID other = items.add(help("Other"));
    Response turnedInto = harbour.putItem(other, fromCatalogue("Other"));

    // then
    assertThat(refused).containsExactly("intervention");
    assertThat(items.<String>said(item, "adaptation")).isEqualTo("At the centre");
    assertThat(turnedInto.<List<String>>path("violations.field")).containsExactly("intervention");
  }

  @Test
  void whereTheCatalogueSaysTheFormatsAnItemDoesNot() {
    // given
    harbour.withCase().withDraftPlan();
    publish(event());
    Map<String, Object> body = fromCatalogue("x");
    body.put("formats", List.of("GROUP"));

    // then
    assertThat(items.refused(body)).containsExactly("formats");
  }

  @Test
  void anOptionMayBeAnyPublishedIntervention() {
    // given
    harbour.withCase().withDraftPlan();
    publish(event());

    // when
    UUID item =
        items.add(
            help(
                "x",
                "choice",
                Map.of("optionsOffered", List.of(Map.of("interventionCode", code)))));

    // then
    assertThat(items.<String>said(item, "choice.optionsOffered[0].interventionCode"))
        .isEqualTo(code);
  }

  private ObjectNode event() {
    ObjectNode event = (ObjectNode) CONTRACT.example();
    return event.put("code", code).put("name", "As told now");
  }

  private Map<String, Object> fromCatalogue(String title) {
    Map<String, Object> body = help(title, "intervention", Map.of("code", code, "version", 1));
    body.remove("kind");
    return body;
  }

  private KnownIntervention publish(JsonNode event) {
    CONTRACT.accepts(event);
    Broker.publish(
        "hearth.interventions", code + "@1", ++sequence, CONTRACT.type(), null, event.toString());
    return Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            this::known,
            found ->
                found
                    .filter(each -> each.name().equals(event.get("name").asText()))
                    .filter(each -> each.status().name().equals(event.get("status").asText()))
                    .isPresent())
        .orElseThrow();
  }

  private Optional<KnownIntervention> known() {
    return QuarkusTransaction.requiringNew().call(() -> interventions.find(code, 1));
  }
}
