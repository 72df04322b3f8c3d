package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is said against a carer is taken back only by saying so. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class AllegationStaysTest {
  private static final String NAME = "Ines Canary";
  private static final Map<String, Object> UNSAID = Map.of("carer", Map.of("kind", "KINSHIP"));

  private final Harbour harbour = new Harbour();
  private final Home home = new Home(harbour);

  @Test
  void leftOutItStaysAndSentItChanges() {
    // given
    harbour.withCase();
    UUID carer = home.adds("CARER", NAME, alleged("UNDER_INVESTIGATION"));

    // then
    home.change(carer, "CARER", NAME, UNSAID).then().statusCode(204);
    assertThat(allegation(carer)).isEqualTo("UNDER_INVESTIGATION");
    home.change(carer, "PRIMARY_CARER", NAME, Map.of()).then().statusCode(204);
    assertThat(allegation(carer)).isEqualTo("UNDER_INVESTIGATION");
    home.change(carer, "CARER", NAME, alleged("YES")).then().statusCode(204);
    assertThat(allegation(carer)).isEqualTo("YES");
    home.change(carer, "CARER", NAME, alleged("NO")).then().statusCode(204);
    assertThat(allegation(carer)).isEqualTo("NO");
  }

  @Test
  void itDoesNotVanishWithTheRole() {
    // given
    UUID first = UUID.randomUUID();
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(Map.of("mother", Map.of("id", first, "name", "Maria Canary")))
        .put(home.path())
        .then()
        .statusCode(201);
    home.adds("PRIMARY_CARER", "Paul Canary");
    home.change(first, "CARER", "Maria Canary", UNSAID).then().statusCode(204);
    UUID carer = home.adds("CARER", NAME, alleged("YES"));

    // when
    home.change(carer, "MOTHER", NAME, Map.of()).then().statusCode(204);

    // then
    assertThat(allegation(carer)).isEqualTo("YES");
  }

  private String allegation(UUID carer) {
    return harbour.asWorker().get(home.person(carer)).path("carer.allegedToHaveAbused");
  }

  private static Map<String, Object> alleged(String answer) {
    return Map.of("carer", Map.of("kind", "KINSHIP", "allegedToHaveAbused", answer));
  }
}
