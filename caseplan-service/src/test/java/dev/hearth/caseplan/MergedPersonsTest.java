package dev.hearth.caseplan;

import static dev.hearth.caseplan.Home.assertBad;
import static dev.hearth.caseplan.Home.assertConflict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.caseplan.answer.YesNo;
import dev.hearth.caseplan.circumstances.FamilyFacts;
import dev.hearth.caseplan.person.AllegedToHaveAbused;
import dev.hearth.caseplan.person.Sex;
import dev.hearth.caseplan.person.Symptom;
import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class MergedPersonsTest {
  private final Harbour harbour = new Harbour();
  private final Home home = new Home(harbour);

  @Inject FamilyFacts facts;
  @Inject AgencyContext agencies;

  private UUID mother;
  private UUID sam;
  private UUID samuel;

  @BeforeEach
  void aChildIsRecordedTwice() {
    harbour.withCase();
    mother = home.mother();
    sam = home.child();
    home.change(
            sam,
            "CHILD",
            "Sam Canary",
            Map.of("child", Map.of("sex", "BOY", "symptoms", List.of("CHILD_ANXIETY"))))
        .then()
        .statusCode(204);
    samuel =
        home.adds(
            "CHILD",
            "Samuel Canari",
            Map.of(
                "birthDate",
                "2019-04-02",
                "child",
                Map.of("sex", "OTHER", "inMothersCare", "YES", "symptoms", List.of("CHILD_PTSD"))));
  }

  @Test
  void twoRecordsOfAChildAreSeenAsOne() {
    // given
    UUID parent = home.relates(mother, "PARENT_OF", sam);
    home.relates(mother, "PARENT_OF", samuel);
    home.relates(sam, "SIBLING_OF", samuel);

    // when
    home.merge(samuel, sam).then().statusCode(204);

    // then
    assertThat(home.persons())
        .extracting(person -> person.get("id"))
        .containsExactly(mother.toString(), sam.toString());
    assertThat(harbour.asWorker().get(home.path()).<List<String>>path("children.name"))
        .containsExactly("Sam Canary");
    assertThat(harbour.asWorker().get(home.person(sam)).<List<String>>path("mergedRecords.name"))
        .containsExactly("Samuel Canari");
    assertThat(harbour.asWorker().get(home.person(samuel)).<String>path("mergedInto"))
        .isEqualTo(sam.toString());
    assertThat(home.relationships()).hasSize(1);
    assertThat(home.relationships().getFirst()).containsEntry("id", parent.toString());
    var child = facts().children();
    assertThat(child).hasSize(1);
    assertThat(child.getFirst().birthDate()).hasToString("2019-04-02");
    assertThat(child.getFirst().child().sex()).isEqualTo(Sex.BOY);
    assertThat(child.getFirst().child().inMothersCare()).isEqualTo(YesNo.YES);
    assertThat(child.getFirst().child().symptoms())
        .containsExactlyInAnyOrder(Symptom.CHILD_ANXIETY, Symptom.CHILD_PTSD);
  }

  @Test
  void takenBackEverythingIsAsItWas() {
    // given
    home.relates(mother, "PARENT_OF", sam);
    UUID second = home.relates(mother, "PARENT_OF", samuel);
    home.relates(sam, "SIBLING_OF", samuel);
    List<Map<String, Object>> persons = home.persons();
    List<Map<String, Object>> relationships = home.relationships();
    FamilyFacts.Facts known = facts();
    home.merge(samuel, sam).then().statusCode(204);
    // Somebody changes the second relationship while both records are seen as one.
    String path = home.path() + "/relationships/" + second;
    harbour
        .asWorker()
        .header("If-Match", harbour.etag(path))
        .body(Map.of("from", mother, "to", sam, "kind", "CARER_OF"))
        .put(path)
        .then()
        .statusCode(204);
    harbour
        .asWorker()
        .header("If-Match", harbour.etag(path))
        .body(Map.of("from", mother, "to", sam, "kind", "GUARDIAN_OF"))
        .put(path)
        .then()
        .statusCode(204);

    // when
    home.separate(samuel).then().statusCode(204);

    // then
    assertThat(home.persons()).isEqualTo(persons);
    assertThat(facts()).isEqualTo(known);
    assertThat(home.relationships()).hasSize(3);
    assertThat(home.relationships())
        .filteredOn(each -> !each.get("id").equals(second.toString()))
        .isEqualTo(
            relationships.stream()
                .filter(each -> !each.get("id").equals(second.toString()))
                .toList());
    assertThat(harbour.asWorker().get(path).<String>path("to")).isEqualTo(samuel.toString());
    assertConflict(home.separate(samuel), "not-merged");
  }

  @Test
  void whatIsNotOnePersonIsNotMerged() {
    // given
    UUID puv = home.adds("PERSON_USING_VIOLENCE", "Otto Canary");
    UUID carer = home.adds("CARER", "Rosa Keeper");
    UUID third = home.adds("CHILD", "Sammy");
    UUID fourth = home.adds("CHILD", "Sammi");

    // then
    assertConflict(home.merge(sam, mother), "merge-roles-differ");
    assertConflict(home.merge(puv, carer), "merge-roles-differ");
    assertConflict(home.merge(sam, sam), "merge-with-itself");
    assertConflict(home.merge(mother, carer), "primary-carer-needed");
    assertBad(home.merge(sam, UUID.randomUUID()), "into");
    harbour
        .asWorker()
        .body(Map.of("into", samuel))
        .post(home.person(sam) + "/merging")
        .then()
        .statusCode(428);

    // when
    home.merge(samuel, sam).then().statusCode(204);

    // then
    assertConflict(home.merge(sam, samuel), "merge-chain");
    assertConflict(home.merge(sam, third), "merge-chain");
    assertConflict(home.merge(third, samuel), "merge-chain");
    assertConflict(home.merge(samuel, third), "merged-record");
    assertConflict(home.change(samuel, "CHILD", "x", Map.of()), "merged-record");
    home.merge(third, sam).then().statusCode(204);
    home.merge(fourth, sam).then().statusCode(204);
    assertThat(facts().children()).hasSize(1);
  }

  @Test
  void aPersonOfAnotherCaseIsNotMerged() {
    // given
    UUID other = UUID.randomUUID();
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(
            Map.of(
                "mother",
                Map.of("id", UUID.randomUUID(), "name", "Ana"),
                "children",
                List.of(Map.of("id", other, "name", "Sam Canary"))))
        .put("/v1/cases/{id}", UUID.randomUUID())
        .then()
        .statusCode(201);

    // then
    assertBad(home.merge(sam, other), "into");
  }

  @Test
  void ofTwoRecordsOfACarerTheGraverAnswerCounts() {
    // given
    UUID rosa =
        home.adds(
            "CARER",
            "Rosa Keeper",
            Map.of("carer", Map.of("kind", "FOSTER", "allegedToHaveAbused", "NO")));
    UUID again =
        home.adds(
            "PRIMARY_CARER", "Rose Keeper", Map.of("carer", Map.of("allegedToHaveAbused", "YES")));

    // when
    home.merge(again, rosa).then().statusCode(204);

    // then
    assertThat(facts().carers()).hasSize(1);
    assertThat(facts().carers().getFirst().carer().allegedToHaveAbused())
        .isEqualTo(AllegedToHaveAbused.YES);
  }

  @Test
  void aMergeIsNotTakenBackIntoTwoMothers() {
    // given
    UUID aunt = home.adds("PRIMARY_CARER", "Maria C.");
    home.merge(mother, aunt).then().statusCode(204);
    home.change(aunt, "MOTHER", "Maria C.", Map.of()).then().statusCode(204);

    // then
    assertConflict(home.separate(mother), "one-mother");
    home.change(aunt, "PRIMARY_CARER", "Maria C.", Map.of()).then().statusCode(204);
    home.separate(mother).then().statusCode(204);
  }

  private FamilyFacts.Facts facts() {
    return agencies.within(
        harbour.agency,
        () -> QuarkusTransaction.requiringNew().call(() -> facts.of(harbour.caseId)));
  }
}
