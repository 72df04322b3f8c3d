package dev.hearth.catalog.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.kit.problem.Problems.FieldProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivesAwayThePlaceTest {
  private static final Place SHELTER =
      new Place(
          UUID.randomUUID(),
          Place.Kind.PHYSICAL,
          "Café Ärmel",
          null,
          null,
          new BigDecimal("-37.81042"),
          new BigDecimal("144.96306"),
          new Place.Address(
              "Level 2, 12 Quillwort Lane", "Unit 7b", "Ballarat", null, "VIC", "AB1 2CD", "AU"),
          List.of());

  private final GivesAwayThePlace net = new GivesAwayThePlace(new ObjectMapper());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Come to 12 Quillwort Lane",
        "the door in QUILLWORT  LANE is open",
        "quillwort-lane@refuge.example",
        "https://maps.example/?q=QuillwortLane",
        "Post to AB1 2CD",
        "Post to AB12CD please",
        "Behind Cafe Armel",
        "at 37.81042 south",
        "ask for 7b? Level 2, 12 Quillwort Lane",
        "in unit 7b"
      })
  void aTextThatNamesItIsFound(String text) {
    assertThat(found(text)).containsExactly("description");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "For women in Ballarat",
        "A high level of support in a unit of our own",
        "Open 12 to 2",
        "",
        "VIC, Australia"
      })
  void aTextThatMustBeSaidIsNot(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void itLooksIntoListsAndNotIntoPhoneNumbers() {
    // given
    Place post =
        new Place(
            UUID.randomUUID(),
            Place.Kind.POSTAL,
            null,
            null,
            null,
            null,
            null,
            new Place.Address("PO Box 88", null, "Ballarat", null, null, "3911", "AU"),
            List.of());
    Map<String, Object> published =
        Map.of(
            "areas", List.of("the west", "all of 3911"),
            "phones", List.of(Map.of("number", "03 9000 3911", "description", "PO Box 88")));

    // when
    List<FieldProblem> found = net.in(published, List.of(post));

    // then
    assertThat(found)
        .extracting(FieldProblem::field)
        .containsExactlyInAnyOrder("areas[1]", "phones[0].description");
    assertThat(found).noneMatch(each -> each.message().contains("3911"));
  }

  @Test
  void withoutAPlaceThereIsNothingToFind() {
    assertThat(net.in(Map.of("name", "12 Quillwort Lane"), List.of())).isEmpty();
  }

  private List<String> found(String text) {
    return net.in(Map.of("description", text, "status", "ACTIVE"), List.of(SHELTER)).stream()
        .map(FieldProblem::field)
        .toList();
  }
}
