package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class PastHelpTest {
  private final Harbour harbour = new Harbour();
  private final HerSide her = new HerSide(harbour);

  @Test
  void anExperienceIsKeptWithWhatSheThoughtItWasForAndWhatItDid() {
    // given
    harbour.withCase();
    String code = knownIntervention();
    UUID agency = knownAgency();

    // when
    her.record(
        "past-help",
        recorded(
            Map.of(
                "what",
                "A course in the evenings",
                "interventionCode",
                code,
                "classCode",
                code,
                "provider",
                Map.of("agencyId", agency),
                "year",
                2021,
                "purpose",
                "To prove I am fit",
                "effect",
                "HURT",
                "whatItDid",
                "They told him")));

    // then
    JsonPath kept = her.read("past-help");
    assertThat(kept.getString("status")).isEqualTo("RECORDED");
    assertThat(kept.getMap("experiences[0]"))
        .containsEntry("what", "A course in the evenings")
        .containsEntry("whoSaid", "MOTHER")
        .containsEntry("interventionCode", code)
        .containsEntry("classCode", code)
        .containsEntry("year", 2021)
        .containsEntry("purpose", "To prove I am fit")
        .containsEntry("effect", "HURT")
        .containsEntry("whatItDid", "They told him");
    assertThat(kept.getString("experiences[0].provider.key")).isEqualTo(agency.toString());
  }

  @Test
  void equalNamesOfAProviderHaveOneKeyWithinTheCaseAndAnotherElsewhere() {
    // given
    harbour.withCase();
    Harbour elsewhere = new Harbour().withCase();

    // when
    her.record(
        "past-help",
        recorded(by("Café  Hoffnung e.V."), by("cafe hoffnung E V"), by("Café Hoffnungen")));
    new HerSide(elsewhere).record("past-help", recorded(by("Café Hoffnung e.V.")));

    // then
    List<String> keys = her.read("past-help").getList("experiences.provider.key");
    assertThat(keys.get(0)).isEqualTo(keys.get(1)).isNotEqualTo(keys.get(2));
    assertThat(new HerSide(elsewhere).read("past-help").getString("experiences[0].provider.key"))
        .isNotIn(keys);
    her.record("past-help", recorded(by("CAFÉ HOFFNUNG (E.V.)")));
    assertThat(her.read("past-help").getString("experiences[0].provider.key"))
        .isEqualTo(keys.get(0));
  }

  @Test
  void noneBeforeAndNotSaidAreAnswersAndHaveNoExperiences() {
    // given
    harbour.withCase();
    assertThat(her.read("past-help").getString("status")).isEqualTo("NOT_ASKED");

    // when
    her.record(
        "past-help", Map.of("status", "NONE_BEFORE", "consideredNote", "Nothing to build on"));

    // then
    assertThat(her.read("past-help").getString("status")).isEqualTo("NONE_BEFORE");
    assertThat(her.read("past-help").getString("consideredNote")).isEqualTo("Nothing to build on");
    her.record("past-help", Map.of("status", "ASKED_NOT_SAID"));
    assertThat(her.read("past-help").getString("consideredNote")).isNull();
    her.refused("past-help", Map.of("status", "RECORDED"), "experiences");
    Map<String, Object> both = new HashMap<>(recorded(by("x")));
    both.put("status", "NONE_BEFORE");
    her.refused("past-help", both, "experiences");
  }

  @Test
  void whatCannotBeComparedIsRefusedByName() {
    // given
    harbour.withCase();
    int nextYear = LocalDate.now(ZoneOffset.UTC).getYear() + 1;

    // then
    refused(Map.of("interventionCode", "no-such-thing"), "interventionCode");
    refused(Map.of("classCode", "no-such-class"), "classCode");
    refused(Map.of("provider", Map.of("agencyId", UUID.randomUUID())), "provider.agencyId");
    refused(Map.of("provider", Map.of()), "provider");
    refused(Map.of("provider", Map.of("name", "…")), "provider");
    refused(Map.of("provider", Map.of("name", "x", "agencyId", knownAgency())), "provider");
    refused(Map.of("year", nextYear), "year");
    refused(Map.of("year", 1899), "year");
  }

  private void refused(Map<String, ?> wrong, String field) {
    Map<String, Object> experience = new HashMap<>(wrong);
    experience.put("what", "A course");
    her.refused("past-help", recorded(experience), "experiences[0]." + field);
  }

  private static Map<String, Object> by(String provider) {
    return Map.of("what", "A course", "provider", Map.of("name", provider));
  }

  @SafeVarargs
  private static Map<String, Object> recorded(Map<String, Object>... experiences) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Map<String, Object> each : experiences) {
      Map<String, Object> whole = new HashMap<>(each);
      whole.put("id", UUID.randomUUID());
      all.add(whole);
    }
    return Map.of("status", "RECORDED", "experiences", all);
  }

  private static String knownIntervention() {
    String code = "known-" + UUID.randomUUID();
    Database.execute(
        """
        insert into known_intervention (code, version, name, kind, selectable, safety_gate)
        values (?, 1, 'Known', 'THERAPY', true, 'NONE')
        """,
        code);
    return code;
  }

  private static UUID knownAgency() {
    UUID agency = UUID.randomUUID();
    Database.execute(
        "insert into known_agency (id, name, active) values (?, 'Old', false)", agency);
    return agency;
  }
}
