package dev.hearth.catalog.intervention;

import static dev.hearth.catalog.Calls.asWorker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Broker.Published;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.EventContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class PublishingTest {
  private static final EventContract CONTRACT =
      new EventContract("catalog-service", InterventionPublished.TYPE);

  @Inject Releases releases;

  @Test
  void everyEntryIsPublishedOnceAndFitsTheContract() {
    // when
    everythingIsSent();

    // then
    List<Published> firsts =
        Broker.all(InterventionPublished.TOPIC).stream()
            .filter(event -> event.key().endsWith("@1"))
            .filter(event -> CatalogueFile.byCode().containsKey(code(event)))
            .toList();
    assertThat(firsts)
        .extracting(Published::key)
        .containsExactlyInAnyOrderElementsOf(
            CatalogueFile.byCode().keySet().stream().map(code -> code + "@1").toList());
    assertThat(firsts)
        .allSatisfy(
            event -> {
              CONTRACT.accepts(event.data());
              assertThat(event.type()).isEqualTo(InterventionPublished.TYPE);
              assertThat(event.attributes()).doesNotContainKey("agency");
              JsonNode shipped = CatalogueFile.byCode().get(event.data().get("code").asText());
              for (String field :
                  List.of(
                      "name",
                      "kind",
                      "selectable",
                      "isClass",
                      "safetyGate",
                      "recipients",
                      "buildingBlocks",
                      "classCode",
                      "formats",
                      "lowThreshold",
                      "parallelCarerSessionsRequired",
                      "matchAgeMinMonths",
                      "matchAgeMaxMonths",
                      "maltreatmentTypes",
                      "contexts",
                      "childSex",
                      "requiredSymptomsAnyOf")) {
                assertThat(event.data().get(field)).as(field).isEqualTo(shipped.get(field));
              }
            });
  }

  @Test
  void theExampleFitsTheContractToo() {
    assertThat(CONTRACT.example().get("version").asInt()).isEqualTo(1);
  }

  @Test
  void conditionsOfEntryAreToldAsCodesAndAnUnstatedJurisdictionAsNone() {
    // when
    everythingIsSent();

    // then
    JsonNode nurseVisits = told("precautionary-care@1");
    assertThat(nurseVisits.get("entryConditions"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrder(
            "PREGNANT_AT_MOST_28_WEEKS", "FIRST_CHILD", "MOTHER_AT_MOST_25_YEARS", "LOW_EDUCATION");
    assertThat(nurseVisits.get("jurisdiction").asText()).isEqualTo("NL");
    assertThat(told("keep@1").get("jurisdiction").isNull()).isTrue();
  }

  @Test
  void aVersionOfWhichThereIsMoreToTellIsToldOnceAgain() {
    // given
    ShippedCatalogue changed = catalogueWithNote("tf-cbt", "retold " + UUID.randomUUID());
    releases.publish(changed);
    String key = "tf-cbt@" + latestVersion("tf-cbt");
    everythingIsSent();
    // What an earlier release told had other data, and so another hash.
    Database.execute(
        "update intervention_told set event_hash = 'older' where code || '@' || version = ?", key);

    // when
    int newVersions = releases.publish(changed);
    releases.publish(changed);

    // then
    everythingIsSent();
    assertThat(newVersions).isZero();
    assertThat(Broker.of(InterventionPublished.TOPIC, key))
        .hasSize(2)
        .isSortedAccordingTo(Comparator.comparing(Published::sequence));
  }

  @Test
  void startingAgainPublishesNothingNew() {
    // given
    releases.publish(ShippedCatalogue.ofThisRelease());
    long before = Database.count("select count(*) from outbox_event");

    // when
    int newVersions = releases.publish(ShippedCatalogue.ofThisRelease());

    // then
    assertThat(newVersions).isZero();
    assertThat(Database.count("select count(*) from outbox_event")).isEqualTo(before);
  }

  @Test
  void changedContentStandsBesideWhatWasPublishedBefore() {
    // given
    String note = "changed " + UUID.randomUUID();
    ShippedCatalogue changed = catalogueWithNote("emdr", note);
    int before = latestVersion("emdr");

    // when
    int newVersions = releases.publish(changed);

    // then
    assertThat(newVersions).isEqualTo(1);
    assertThat(latestVersion("emdr")).isEqualTo(before + 1);
    assertThat(asWorker().get("/v1/interventions/emdr").jsonPath().getString("content.kindNote"))
        .isEqualTo(note);
    assertThat(version("emdr", 1).get("content")).isEqualTo(CatalogueFile.byCode().get("emdr"));
    everythingIsSent();
    assertThat(Broker.of(InterventionPublished.TOPIC, "emdr@" + (before + 1))).hasSize(1);
    assertThat(Broker.of(InterventionPublished.TOPIC, "emdr@1")).hasSize(1);
  }

  @Test
  void aReplicaOfAnEarlierReleaseDoesNotBringItsContentBack() {
    // given
    releases.publish(catalogueWithNote("vipp", "newer " + UUID.randomUUID()));
    int newest = latestVersion("vipp");

    // when
    releases.publish(ShippedCatalogue.ofThisRelease());

    // then
    assertThat(latestVersion("vipp")).isEqualTo(newest);
  }

  @Test
  void manyReplicasStartingAtOncePublishEachVersionOnce()
      throws InterruptedException, ExecutionException {
    // given
    ShippedCatalogue changed = catalogueWithNote("nika", "at once " + UUID.randomUUID());
    int before = latestVersion("nika");

    // when
    int newVersions = 0;
    try (ExecutorService replicas = Executors.newFixedThreadPool(8)) {
      List<Future<Integer>> all =
          IntStream.range(0, 8)
              .mapToObj(i -> replicas.submit(() -> releases.publish(changed)))
              .toList();
      for (Future<Integer> one : all) {
        newVersions += one.get();
      }
    }

    // then
    assertThat(newVersions).isEqualTo(1);
    assertThat(latestVersion("nika")).isEqualTo(before + 1);
  }

  @Test
  void aBrokenFilePublishesNothing() {
    // given
    byte[] broken = CatalogueFile.with("keep", entry -> entry.put("kind", "MIRACLE"));
    long before = Database.count("select count(*) from intervention_version");

    // then
    assertThatThrownBy(() -> releases.publish(ShippedCatalogue.read(broken)))
        .isInstanceOf(BrokenCatalogue.class);
    assertThat(Database.count("select count(*) from intervention_version")).isEqualTo(before);
  }

  @Test
  void theServiceItselfCannotChangeWhatWasPublished() throws SQLException {
    try (Connection service = Database.application();
        Statement statement = service.createStatement()) {
      for (String change :
          List.of(
              "update intervention_version set name = 'x'", "delete from intervention_version")) {
        assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("denied");
      }
    }
  }

  private static String code(Published event) {
    return event.data().get("code").asText();
  }

  private static ShippedCatalogue catalogueWithNote(String code, String note) {
    return ShippedCatalogue.read(CatalogueFile.with(code, entry -> entry.put("kindNote", note)));
  }

  private static int latestVersion(String code) {
    return asWorker().get("/v1/interventions/" + code).jsonPath().getInt("version");
  }

  private static JsonNode version(String code, int version) {
    return asWorker().get("/v1/interventions/" + code + "/versions/" + version).as(JsonNode.class);
  }

  private static JsonNode told(String key) {
    return Broker.of(InterventionPublished.TOPIC, key).getLast().data();
  }

  private static void everythingIsSent() {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> Database.count("select count(*) from outbox_event where sent_at is null") == 0);
  }
}
