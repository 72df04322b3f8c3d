package dev.hearth.catalog.intervention;

import static dev.hearth.catalog.Calls.asWorker;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The nine places of the sources that mislead a reader, by their numbers. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class TrapsOfTheSourcesTest {
  @Test
  void trap1KeepStandsUnderAgeZeroToTwelveAndIsForFiveToTwelve() {
    assertThat(ages("keep")).containsExactly("5", "12", "60", "155");
  }

  @Test
  void trap2TraumaInformedGroupParentingStandsUnderTenToSeventeenAndIsForFiveToSeventeen() {
    assertThat(ages("trauma-informed-group-parenting")).containsExactly("5", "17", "60", "215");
  }

  @Test
  void trap3TfCbtHasAnUpperAgeAndNoLowerOne() {
    assertThat(ages("tf-cbt")).containsExactly("null", "17", "null", "215");
    assertThat(texts("tf-cbt", "unstatedFields")).contains("childAgeMinYears");
  }

  @Test
  void trap4GroupOrIndividualTherapyAreTwoEntriesAndForGirlsOnly() {
    for (String code :
        List.of("group-psychotherapeutic-psychoeducational", "individual-psychoanalytic-therapy")) {
      assertThat(AsGiven.served(code).get("childSex").asText()).isEqualTo("FEMALE");
      assertThat(ages(code)).containsExactly("6", "14", "72", "179");
    }
    assertThat(texts("group-psychotherapeutic-psychoeducational", "formats"))
        .containsExactly("GROUP");
    assertThat(texts("individual-psychoanalytic-therapy", "formats")).containsExactly("INDIVIDUAL");
  }

  @Test
  void trap5SafeCareHasNoLongestTimeAndLettingTheFutureInGoesFromTwentyToThirty() {
    // when
    JsonNode safeCare = AsGiven.served("safecare");
    JsonNode letting = AsGiven.served("letting-the-future-in");

    // then
    assertThat(safeCare.get("durationMin").asInt()).isEqualTo(6);
    assertThat(safeCare.get("durationUnit").asText()).isEqualTo("MONTH");
    assertThat(safeCare.get("durationMax").isNull()).isTrue();
    assertThat(letting.get("sessionsStandardMax").asInt()).isEqualTo(20);
    assertThat(letting.get("sessionsMax").asInt()).isEqualTo(30);
    assertThat(letting.get("parallelCarerSessionsMax").asInt()).isEqualTo(8);
  }

  @Test
  void trap6CppIsOneEntryOfThreeSourcesAndPcitOneOfTwo() {
    assertThat(texts("child-parent-psychotherapy", "sources"))
        .containsExactly(
            "interventions-for-mothers",
            "nice-scie-quick-guide",
            "parenting-interventions-fact-sheet");
    assertThat(texts("parent-child-interaction-therapy", "sources"))
        .containsExactly("interventions-for-mothers", "nice-scie-quick-guide");
    assertThat(AsGiven.byCode().values())
        .filteredOn(entry -> entry.get("name").asText().contains("Child-Parent Psychotherapy"))
        .hasSize(1);
  }

  @Test
  void trap7TheCommunityStandardOfCareIsListedAndNeverRecommended() {
    // when
    JsonNode comparator = AsGiven.served("community-standard-of-care");
    List<String> matched =
        asWorker()
            .body("{}")
            .post("/v1/matches")
            .jsonPath()
            .getList("groups.entries.flatten().code", String.class);

    // then
    assertThat(matched)
        .contains("child-parent-psychotherapy")
        .doesNotContain("community-standard-of-care");
    assertThat(comparator.get("kind").asText()).isEqualTo("COMPARISON");
    assertThat(comparator.get("selectable").asBoolean()).isFalse();
    assertThat(comparator.get("ageBandBasis").asText()).isEqualTo("TRIAL_SAMPLE");
  }

  @Test
  void trap8CutOffReferencesStayNumbersAndTheToRPaperIsCitedInsteadOfTheBlog() {
    // then
    assertThat(citations("emdr")).containsExactly("source ref (5)");
    assertThat(citations("cbt-imaginary-exposure"))
        .containsExactly("source ref (5), unnamed in the stored source");
    assertThat(citations("tutor-of-resilience"))
        .allMatch(citation -> citation.contains("Mothers' Involvement Matters"))
        .noneMatch(citation -> citation.contains("tinyeye"));
  }

  @Test
  void trap9FiveYearsAreCompletedYearsSoThatTheBandEndsWithSeventyOneMonths() {
    for (String code :
        List.of(
            "child-parent-psychotherapy",
            "attachment-biobehavioural-catch-up",
            "attachment-based-intervention",
            "attachment-based-intervention-foster")) {
      assertThat(ages(code)).as(code).containsExactly("0", "5", "0", "71");
    }
  }

  private static List<String> ages(String code) {
    JsonNode entry = AsGiven.served(code);
    return List.of(
        entry.get("childAgeMinYears").asText(),
        entry.get("childAgeMaxYears").asText(),
        entry.get("matchAgeMinMonths").asText(),
        entry.get("matchAgeMaxMonths").asText());
  }

  private static List<String> texts(String code, String field) {
    return StreamSupport.stream(AsGiven.served(code).get(field).spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private static List<String> citations(String code) {
    return StreamSupport.stream(AsGiven.served(code).get("evidence").spliterator(), false)
        .map(evidence -> evidence.get("citation").asText())
        .toList();
  }
}
