package dev.hearth.caseplan;

import static dev.hearth.caseplan.DescribedItems.help;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class ItemReferencesTest {
  private final Harbour harbour = new Harbour();
  private final DescribedItems items = new DescribedItems(harbour);

  @Test
  void whatBelongsToAnotherFamilyCannotBeNamed() {
    // given
    harbour.withCase().withDraftPlan();
    UUID child = UUID.randomUUID();
    UUID item = UUID.randomUUID();
    UUID goal = UUID.randomUUID();
    UUID elsewhere = items.planOfAnotherFamily(child);
    items.putInto(elsewhere, "items", item, help("Elsewhere")).then().statusCode(204);
    items.putInto(elsewhere, "goals", goal, Map.of()).then().statusCode(204);

    // then
    assertThat(refused("timing", Map.of("dependsOn", List.of(item))))
        .containsExactly("timing.dependsOn");
    assertThat(refused("links", Map.of("goalIds", List.of(goal)))).containsExactly("links.goalIds");
    assertThat(refused("links", Map.of("childId", child))).containsExactly("links.childId");
    assertThat(refused("links", Map.of("childId", items.mother())))
        .containsExactly("links.childId");
    assertThat(refused("carers", Map.of("personIds", List.of(items.mother(), child))))
        .containsExactly("carers.personIds");
    assertThat(refused("carers", Map.of("parallelCarerItemId", item)))
        .containsExactly("carers.parallelCarerItemId");
    assertThat(refused("links", Map.of("provider", UUID.randomUUID())))
        .containsExactly("links.provider");
    assertThat(items.plan().getList("items")).isEmpty();
  }

  @Test
  void anotherPlanOfTheSameCaseIsAnotherPlan() {
    // given
    harbour.withCase().withDraftPlan();
    UUID item = items.add(help("Here"));
    UUID goal = items.goal();
    UUID other = items.anotherPlan();

    // when
    Response dependent =
        items.putInto(
            other,
            "items",
            UUID.randomUUID(),
            help("x", "timing", Map.of("dependsOn", List.of(item))));
    Response aimed =
        items.putInto(
            other,
            "items",
            UUID.randomUUID(),
            help("x", "links", Map.of("goalIds", List.of(goal))));
    Response takenItem = items.putInto(other, "items", item, help("x"));
    Response takenGoal = items.putInto(other, "goals", goal, Map.of("herWords", "x"));
    Response read = harbour.asWorker().get("/v1/case-plans/{plan}/goals/{goal}", other, goal);

    // then
    assertThat(dependent.<List<String>>path("violations.field"))
        .containsExactly("timing.dependsOn");
    assertThat(aimed.<List<String>>path("violations.field")).containsExactly("links.goalIds");
    assertThat(takenItem.<List<String>>path("violations.field")).containsExactly("itemId");
    assertThat(takenGoal.<List<String>>path("violations.field")).containsExactly("goalId");
    assertThat(read.statusCode()).isEqualTo(404);
    assertThat(items.<String>said(item, "title")).isEqualTo("Here");
    assertThat(items.plan().getString("goals[0].herWords")).isEqualTo("That we all sleep");
  }

  @Test
  void onlyHerOwnPrioritiesThatStillCountAreNamed() {
    // given
    harbour.withCase().withDraftPlan();
    HerSide her = new HerSide(harbour);
    UUID sleep = UUID.randomUUID();
    UUID school = UUID.randomUUID();
    Map<String, Object> both = priorities(said(sleep), said(school));
    her.record("priorities", both);
    Harbour another = harbour.another().withCase();
    UUID hers = UUID.randomUUID();
    new HerSide(another).record("priorities", priorities(said(hers)));

    // when
    UUID item = items.add(help("x", "links", Map.of("priorities", List.of(sleep, school))));
    her.record(
        "priorities", priorities(Map.of("id", sleep), Map.of("id", school, "setAside", true)));

    // then
    assertThat(items.<List<String>>said(item, "links.priorities"))
        .containsExactlyInAnyOrder(sleep.toString(), school.toString());
    for (UUID wrong : List.of(school, hers, UUID.randomUUID())) {
      assertThat(refused("links", Map.of("priorities", List.of(sleep, wrong))))
          .containsExactly("links.priorities");
    }
    items.change(item, help("x", "links", Map.of("priorities", List.of(sleep))));
  }

  @Test
  void onlyPeopleOfHerNetworkAsItIsNowAreNamed() {
    // given
    harbour.withCase().withDraftPlan();
    HerSide her = new HerSide(harbour);
    her.record("network", network(Map.of("name", "Ana", "relation", "FRIEND")));
    UUID friend = UUID.fromString(her.read("network").getString("people[0].id"));
    UUID sister = UUID.randomUUID();
    her.record(
        "network",
        network(
            Map.of("id", sister, "name", "Eva", "relation", "SIBLING"),
            Map.of("id", friend, "name", "Anna", "relation", "FRIEND")));
    Harbour another = harbour.another().withCase();
    UUID hers = UUID.randomUUID();
    new HerSide(another)
        .record("network", network(Map.of("id", hers, "name", "Ida", "relation", "FRIEND")));

    // when
    items.add(help("x", "networkPersonIds", List.of(friend, sister)));
    her.record("network", network(Map.of("id", friend, "name", "Anna", "relation", "FRIEND")));

    // then
    for (UUID wrong : List.of(sister, hers, UUID.randomUUID())) {
      assertThat(refused("networkPersonIds", List.of(friend, wrong)))
          .containsExactly("networkPersonIds");
    }
    her.refused(
        "network",
        network(Map.of("id", hers, "name", "Ida", "relation", "FRIEND")),
        "people[0].id");
    her.refused(
        "network",
        network(
            Map.of("id", friend, "name", "Anna", "relation", "FRIEND"),
            Map.of("id", friend, "name", "Ana", "relation", "FRIEND")),
        "people");
  }

  @Test
  void theDatabaseItselfKnowsNoLinkAcrossPlans() {
    // given
    harbour.withCase().withDraftPlan();
    UUID item = items.add(help("Here"));
    UUID other = UUID.randomUUID();
    UUID elsewhere = items.anotherPlan();
    items.putInto(elsewhere, "items", other, help("There")).then().statusCode(204);

    // then
    assertThatThrownBy(
            () ->
                Database.execute(
                    "insert into plan_item_link values (?, ?, ?, 'PREREQUISITE', ?)",
                    harbour.agency,
                    harbour.planId,
                    item,
                    other))
        .hasMessageContaining("plan_item_link_to_prerequisite");
  }

  static Stream<Arguments> unreadable() {
    String long2001 = "Zanzibar".repeat(250) + "x";
    return Stream.of(
        Arguments.of("safety", Map.of("childSafetyNote", long2001), "safety.childSafetyNote"),
        Arguments.of("safety", Map.of("surprise", "Zanzibar"), "safety.surprise"),
        Arguments.of("herView", Map.of("canDo", "Zanzibar"), "herView.canDo"),
        Arguments.of("choice", Map.of("singleOptionReason", long2001), "choice.singleOptionReason"),
        Arguments.of(
            "choice",
            Map.of("optionsOffered", List.of(Map.of("name", " "))),
            "choice.optionsOffered[0]"),
        Arguments.of(
            "choice",
            Map.of("optionsOffered", List.of(Map.of("interventionCode", "no-such-thing"))),
            "choice.optionsOffered"),
        Arguments.of(
            "choice",
            Map.of("optionsOffered", List.of(Map.of("interventionCode", "keep", "name", "Keep"))),
            "choice.optionsOffered[0]"),
        Arguments.of("health", Map.of("targets", List.of("Zanzibar")), "health.targets"),
        Arguments.of("timing", Map.of("weeklyHours", 169), "timing.weeklyHours"),
        Arguments.of("timing", Map.of("weeklyHours", -1), "timing.weeklyHours"),
        Arguments.of("timing", Map.of("scheduledStart", "Zanzibar"), "timing.scheduledStart"),
        Arguments.of("timing", Map.of("dependsOn", ids(21)), "timing.dependsOn"),
        Arguments.of("links", Map.of("priorities", ids(21)), "links.priorities"),
        Arguments.of("links", Map.of("childId", "Zanzibar"), "links.childId"),
        Arguments.of("carers", Map.of("noSafeCarer", "yes"), "carers.noSafeCarer"),
        Arguments.of("networkPersonIds", ids(21), "networkPersonIds"),
        Arguments.of("formats", List.of("Zanzibar"), "formats"),
        Arguments.of("adaptation", long2001, "adaptation"),
        Arguments.of("aimForHerself", long2001, "aimForHerself"));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void whatCannotBeReadIsRefusedByItsName(String group, Object said, String field) {
    // given
    harbour.withCase().withDraftPlan();

    // when
    Response refused = harbour.putItem(UUID.randomUUID(), help("x", group, said));

    // then
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    assertThat(refused.<List<String>>path("violations.field"))
        .anyMatch(named -> named.startsWith(field));
    assertThat(refused.asString()).doesNotContain("Zanzibar");
    assertThat(items.plan().getList("items")).isEmpty();
  }

  @Test
  void anItemWithTheCarersOwnSessionsAndNoSafeCarerContradictEachOther() {
    // given
    harbour.withCase().withDraftPlan();
    UUID sessions = items.add(help("Her own sessions"));

    // then
    assertThat(refused("carers", Map.of("parallelCarerItemId", sessions, "noSafeCarer", true)))
        .containsExactly("carers.noSafeCarer");
  }

  @Test
  void aPlanHasAtMostAHundredItems() {
    // given
    harbour.withCase().withDraftPlan();
    UUID first = items.add(help("First"));
    Database.execute(
        """
        insert into plan_item (agency_id, id, plan_id, position, title, kind, assignee, purpose,
          target, involves_mother, status, last_material_change_at, agreement_state)
        select agency_id, gen_random_uuid(), plan_id, n, title, kind, assignee, purpose, target,
          involves_mother, status, last_material_change_at, agreement_state
        from plan_item, generate_series(2, 100) n where id = ?
        """,
        first);

    // when
    Response tooMany = harbour.putItem(UUID.randomUUID(), help("One more"));
    Response tooLongAnOrder =
        harbour
            .asWorker()
            .header("If-Match", "\"2\"")
            .body(Map.of("itemIds", ids(101)))
            .put("/v1/case-plans/{plan}/order", harbour.planId);

    // then
    assertThat(tooMany.statusCode()).isEqualTo(409);
    assertThat(tooMany.path("type").toString()).endsWith("plan-full");
    assertThat(tooLongAnOrder.statusCode()).isEqualTo(400);
    assertThat(tooLongAnOrder.<List<String>>path("violations.field")).containsExactly("itemIds");
  }

  @Test
  void itemsThatWaitForEachOtherAreRefusedWithTheirCircle() {
    // given
    harbour.withCase().withDraftPlan();
    UUID housing = items.add(help("Housing"));
    UUID doctor = items.add(after("Doctor", housing));
    UUID group = items.add(after("Group", doctor));

    // when
    Response itself = harbour.putItem(housing, after("Housing", housing));
    Response second = harbour.putItem(housing, after("Housing", group));

    // then
    for (Response refused : List.of(itself, second)) {
      assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(409);
      assertThat(refused.path("type").toString()).endsWith("prerequisites-in-a-circle");
    }
    assertThat(itself.<List<String>>path("circle"))
        .containsExactly(housing.toString(), housing.toString());
    assertThat(second.<List<String>>path("circle"))
        .containsExactly(
            housing.toString(), group.toString(), doctor.toString(), housing.toString());
    assertThat(items.<List<?>>said(housing, "timing.dependsOn")).isEmpty();
  }

  @SafeVarargs
  private static Map<String, Object> priorities(Map<String, ?>... each) {
    return Map.of("priorities", List.of(each));
  }

  private static Map<String, Object> said(UUID id) {
    return Map.of("id", id, "words", "That we all sleep");
  }

  @SafeVarargs
  private static Map<String, Object> network(Map<String, ?>... people) {
    return Map.of("nearby", "YES", "people", List.of(people));
  }

  private static Map<String, Object> after(String title, UUID first) {
    return help(title, "timing", Map.of("dependsOn", List.of(first)));
  }

  private List<String> refused(String group, Object said) {
    return items.refused(help("x", group, said));
  }

  private static List<UUID> ids(int count) {
    return IntStream.range(0, count).mapToObj(i -> UUID.randomUUID()).toList();
  }
}
