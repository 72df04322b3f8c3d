package dev.hearth.caseplan;

import static dev.hearth.caseplan.DescribedItems.help;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class ItemDetailsTest {
  private static final List<String> GROUPS =
      List.of(
          "safety",
          "herView",
          "choice",
          "health",
          "timing",
          "links",
          "carers",
          "networkPersonIds",
          "formats",
          "adaptation",
          "aimForHerself");

  private final Harbour harbour = new Harbour();
  private final DescribedItems items = new DescribedItems(harbour);

  @Test
  void everythingThatIsSaidOfAnItemIsReadBackAsItWasSaid() {
    // given
    harbour.withCase().withDraftPlan();
    Map<String, Object> body = everything();

    // when
    UUID item = items.add(body);

    // then
    for (String group : GROUPS) {
      assertThat(items.<Object>said(item, group)).as(group).isEqualTo(body.get(group));
    }
  }

  @Test
  void whatIsReadCanBeSentBackAndLaterLeftOut() {
    // given
    harbour.withCase().withDraftPlan();
    UUID item = items.add(everything());
    Map<String, Object> read = new HashMap<>(help("Group in the mornings"));
    GROUPS.forEach(group -> read.put(group, items.said(item, group)));

    // when
    items.change(item, read);
    Object again = items.said(item, "choice");
    items.change(item, help("Group in the mornings"));

    // then
    assertThat(again).isEqualTo(read.get("choice"));
    assertThat(items.<List<?>>said(item, "choice.optionsOffered")).isEmpty();
    assertThat(items.<List<?>>said(item, "timing.dependsOn")).isEmpty();
    assertThat(items.<Object>said(item, "safety.childSafetyNote")).isNull();
    assertThat(items.<Object>said(item, "links.childId")).isNull();
  }

  @Test
  void whatWasNeverAskedReadsSo() {
    // given
    harbour.withCase().withDraftPlan();

    // when
    UUID item = items.add(help("Group in the mornings"));

    // then
    assertThat(items.<Map<String, String>>said(item, "herView"))
        .isEqualTo(
            Map.of("canDo", "NOT_ASKED", "feelsOwnChoice", "NOT_ASKED", "fitsNow", "NOT_ASKED"));
    assertThat(items.<String>said(item, "choice.offeredToChild")).isEqualTo("NOT_ASKED");
    assertThat(items.<Object>said(item, "timing.needsHerAttendance")).isNull();
    assertThat(items.<Object>said(item, "carers.noSafeCarer")).isNull();
  }

  @Test
  void aTextOfBlanksSaysNothing() {
    // given
    harbour.withCase().withDraftPlan();

    // when
    UUID item =
        items.add(
            help(
                "Group in the mornings",
                "choice",
                Map.of("singleOptionReason", "  \n", "reasonForChoice", "")));

    // then
    assertThat(items.<Object>said(item, "choice.singleOptionReason")).isNull();
    assertThat(
            Database.count(
                "select num_nonnulls(single_option_reason, reason_for_choice) from plan_item"
                    + " where id = ?",
                item))
        .isZero();
  }

  @Test
  void noneOfItsWordsCanBeReadInTheDatabaseOrOpenInAnotherPlace() {
    // given
    harbour.withCase().withDraftPlan();
    UUID item = items.add(everything());
    UUID other = items.add(help("Another"));

    // when
    List<String> everything =
        Stream.of("plan_item", "plan_item_option", "plan_goal", "plan_item_link")
            .flatMap(table -> Database.column("select t::text from " + table + " t").stream())
            .toList();
    Database.execute(
        "update plan_item set adaptation ="
            + " (select adaptation from plan_item where id = ?) where id = ?",
        item,
        other);

    // then
    String hex = HexFormat.of().formatHex("Zaunkoenig".getBytes());
    assertThat(everything)
        .isNotEmpty()
        .noneMatch(row -> row.contains("Zaunkoenig") || row.contains(hex));
    assertThat(harbour.plan().statusCode()).isEqualTo(500);
  }

  @Test
  void itemsAreReadInTheOrderInWhichTheyWerePut() {
    // given
    harbour.withCase().withDraftPlan();
    List<UUID> added = Stream.of("a", "b", "c").map(title -> items.add(help(title))).toList();
    List<UUID> wanted = List.of(added.get(2), added.get(0), added.get(1));

    // when
    int kept = order(wanted);

    // then
    assertThat(kept).isEqualTo(204);
    assertThat(items.plan().<String>getList("items.id"))
        .containsExactlyElementsOf(wanted.stream().map(UUID::toString).toList());
    assertThat(order(List.of(added.get(0), added.get(1)))).isEqualTo(400);
    assertThat(order(List.of(added.get(0), added.get(1), added.get(1)))).isEqualTo(400);
    assertThat(order(List.of(added.get(0), added.get(1), UUID.randomUUID()))).isEqualTo(400);
  }

  private int order(List<UUID> ids) {
    return harbour
        .asWorker()
        .header("If-Match", harbour.planEtag())
        .body(Map.of("itemIds", ids))
        .put("/v1/case-plans/{plan}/order", harbour.planId)
        .statusCode();
  }

  private Map<String, Object> everything() {
    Map<String, Object> body = help("Group in the mornings");
    body.put(
        "safety",
        Map.of(
            "childSafetyNote", "Zaunkoenig at school",
            "safetyConsideration", "Zaunkoenig by taxi",
            "homeVisitArrangement", "Zaunkoenig at the centre"));
    body.put("herView", Map.of("canDo", "YES", "feelsOwnChoice", "NO", "fitsNow", "NOT_ASKED"));
    body.put(
        "choice",
        Map.of(
            "optionsOffered",
            List.of(
                option("Zaunkoenig group", true, true), option("Zaunkoenig talks", true, false)),
            "singleOptionReason",
            "Zaunkoenig is all there is",
            "reasonForChoice",
            "Zaunkoenig is near",
            "offeredToChild",
            "NO",
            "childDiscussion",
            Map.of("fully", true, "alternativesSaid", false)));
    body.put(
        "health",
        Map.of(
            "subject",
            "MOTHER",
            "targets",
            List.of("MENTAL_HEALTH", "SUBSTANCE_USE"),
            "violenceLink",
            Map.of("considered", true, "note", "Zaunkoenig since then")));
    body.put(
        "timing",
        Map.of(
            "dependsOn",
            List.of(items.add(help("First")).toString()),
            "scheduledStart",
            "2026-09-01T09:00:00Z",
            "needsHerAttendance",
            true,
            "weeklyHours",
            2));
    body.put(
        "links",
        Map.of(
            "priorities", List.of(priority()),
            "supportsNeed", "FOOD",
            "supportsPracticality", "RESPITE",
            "childId", items.child().toString(),
            "goalIds", List.of(items.goal().toString()),
            "provider", DescribedItems.agency().toString()));
    Map<String, Object> carers = new HashMap<>();
    carers.put("personIds", List.of(items.mother().toString()));
    carers.put("parallelCarerItemId", items.add(help("Her own talks")).toString());
    carers.put("noSafeCarer", null);
    body.put("carers", carers);
    body.put("networkPersonIds", List.of(neighbour()));
    body.put("formats", List.of("GROUP", "HOME_VISIT"));
    body.put("adaptation", "Zaunkoenig not filmed");
    body.put("aimForHerself", "Zaunkoenig rests");
    return body;
  }

  private String priority() {
    HerSide her = new HerSide(harbour);
    her.record("priorities", HerSide.filled("priorities", "Zaunkoenig"));
    return her.read("priorities").getString("priorities[0].id");
  }

  private String neighbour() {
    HerSide her = new HerSide(harbour);
    her.record("network", HerSide.filled("network", "Zaunkoenig"));
    return her.read("network").getString("people[0].id");
  }

  private static Map<String, Object> option(String name, boolean involves, boolean helps) {
    Map<String, Object> option = new HashMap<>();
    option.put("interventionCode", null);
    option.put("name", name);
    option.put("explainedInvolves", involves);
    option.put("explainedHelps", helps);
    return option;
  }
}
