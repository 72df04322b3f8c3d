package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class HomeAndNetworkTest {
  private final Harbour harbour = new Harbour();
  private final HerSide her = new HerSide(harbour);

  @Test
  void herWishAboutEachMeasureIsKept() {
    // given
    harbour.withCase();

    // when
    her.record(
        "home-safety",
        Map.of(
            "wishes",
            List.of(
                Map.of("measure", "LOCKS", "status", "WANTED", "whoSaid", "MOTHER"),
                Map.of("measure", "LIGHTS", "status", "NOT_WANTED", "note", "They wake Sam"),
                Map.of("measure", "ALARM", "status", "IN_PLACE"))));

    // then
    JsonPath kept = her.read("home-safety");
    assertThat(kept.getList("wishes.measure")).containsExactly("DOORS", "LOCKS", "LIGHTS", "ALARM");
    assertThat(kept.getList("wishes.status"))
        .containsExactly("NOT_ASKED", "WANTED", "NOT_WANTED", "IN_PLACE");
    assertThat(kept.getString("wishes[1].whoSaid")).isEqualTo("MOTHER");
    assertThat(kept.getString("wishes[2].note")).isEqualTo("They wake Sam");
  }

  @Test
  void whoIsCloseByIsKeptWithWhatTheyCanDoAndWhetherTheyKnow() {
    // given
    harbour.withCase();
    assertThat(her.read("network").getString("nearby")).isEqualTo("NOT_ASKED");

    // when
    her.record(
        "network",
        Map.of(
            "nearby",
            "YES",
            "whoSaid",
            "MOTHER",
            "people",
            List.of(
                Map.of(
                    "name", "Nina",
                    "relation", "NEIGHBOUR",
                    "canDo", "Takes the children in",
                    "knows", "YES"),
                Map.of("name", "Ada", "relation", "SIBLING"))));

    // then
    JsonPath kept = her.read("network");
    assertThat(kept.getString("nearby")).isEqualTo("YES");
    assertThat(kept.getString("whoSaid")).isEqualTo("MOTHER");
    assertThat(kept.getList("people.name")).containsExactly("Nina", "Ada");
    assertThat(kept.getList("people.relation")).containsExactly("NEIGHBOUR", "SIBLING");
    assertThat(kept.getString("people[0].canDo")).isEqualTo("Takes the children in");
    assertThat(kept.getList("people.knows")).containsExactly("YES", "NOT_SAID");
    her.refused("network", Map.of("nearby", "NOT_ASKED", "whoSaid", "MOTHER"), "whoSaid");
    her.refused("network", Map.of("people", List.of()), "nearby");
  }
}
