package dev.hearth.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What agencies offer is public; where a confidential service is, its own administrators alone
 * read.
 */
@ExtendWith(RunningHearth.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefugeTest {
  @Test
  void services_are_read_by_everybody_but_where_a_refuge_is_by_nobody_else(Hearth hearth) {
    // given
    URI catalog = hearth.addresses().catalog();
    String service = "/v1/services/" + UUID.randomUUID();
    Map<String, Object> refuge =
        Map.of(
            "name",
            "A safe place",
            "status",
            "ACTIVE",
            "confidentialLocation",
            true,
            "places",
            List.of(
                Map.of(
                    "id", UUID.randomUUID(),
                    "kind", "PHYSICAL",
                    "address",
                        Map.of(
                            "line1", "12 Quillwort Lane", "city", "Ballarat", "country", "AU"))));
    hearth.person("ada").create(catalog, service, refuge).mustBe(201);

    // then
    assertThat(hearth.person("ada").get(catalog, service).mustBe(200).body().toString())
        .contains("Quillwort");
    Stream.of("ben", "bella", "barb", "sophie", "partner")
        .map(name -> name.equals("partner") ? hearth.partner() : hearth.person(name))
        .forEach(
            other -> {
              for (String path : List.of(service, "/v1/services", "/v1/hsds/services")) {
                assertThat(other.get(catalog, path).mustBe(200).body().toString())
                    .doesNotContain("Quillwort");
              }
              assertThat(other.put(catalog, service, "\"1\"", refuge).status()).isIn(403, 404);
              assertThat(other.put(catalog, service + "/capacity", "\"0\"", Map.of()).status())
                  .isIn(403, 404);
            });
  }
}
