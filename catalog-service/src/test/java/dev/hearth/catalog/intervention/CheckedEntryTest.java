package dev.hearth.catalog.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.catalog.intervention.CheckedEntry.Kind;
import dev.hearth.kit.problem.Problems.FieldProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckedEntryTest {
  private static final Map<String, Intervention> OTHERS = new HashMap<>();

  static {
    ShippedCatalogue.ofThisRelease()
        .entries()
        .forEach(entry -> OTHERS.put(entry.intervention().code(), entry.intervention()));
  }

  @Test
  void whatIsShippedIsSoundAndReadsTheSameEitherWay() {
    for (EntryContent shipped : ShippedCatalogue.ofThisRelease().entries()) {
      // given
      String code = shipped.intervention().code();

      // when
      CheckedEntry checked = CheckedEntry.of(CatalogueFile.byCode().get(code), OTHERS, Kind.COMMON);

      // then
      assertThat(checked.faults()).as(code).isEmpty();
      assertThat(checked.content()).isEqualTo(shipped);
    }
  }

  @Test
  void aFieldThatMayBeNullMayBeLeftOut() {
    // given
    ObjectNode content = respite();
    content.remove(List.of("kindNote", "classCode", "childAgeMinYears", "durationUnit"));

    // then
    assertThat(CheckedEntry.of(content, OTHERS, Kind.COMMON).content().hash())
        .isEqualTo(CheckedEntry.of(respite(), OTHERS, Kind.COMMON).content().hash());
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("code", e -> e.put("code", "bundle")),
        fault("code", e -> e.put("code", "changes")),
        fault("code", e -> e.put("code", "search")),
        fault("childAgeMinYears", e -> stated(e, "childAgeMinYears").put("childAgeMinYears", -1)),
        fault("childAgeMaxYears", e -> stated(e, "childAgeMaxYears").put("childAgeMaxYears", 26)),
        fault(
            "childAgeMaxYears",
            e ->
                stated(e, "childAgeMinYears", "childAgeMaxYears")
                    .put("childAgeMinYears", 9)
                    .put("childAgeMaxYears", 8)),
        fault("sessionsMin", e -> stated(e, "sessionsMin").put("sessionsMin", 0)),
        fault(
            "sessionsStandardMax",
            e ->
                stated(e, "sessionsMin", "sessionsMax", "sessionsStandardMax")
                    .put("sessionsMin", 4)
                    .put("sessionsMax", 8)
                    .put("sessionsStandardMax", 9)),
        fault("durationUnit", e -> stated(e, "durationMin").put("durationMin", 6)),
        fault("matchAgeSource", e -> stated(e, "matchAgeMinMonths").put("matchAgeMinMonths", 12)),
        fault("unstatedFields", e -> e.put("staff", "two").putArray("unstatedFields").add("staff")),
        fault("unstatedFields", e -> e.putArray("unstatedFields").add("price")),
        fault("name", e -> e.put("name", " ")),
        fault("name", e -> e.put("name", "x".repeat(4_001))),
        fault("aims", e -> e.putArray("aims").add("Rest").add("Rest")),
        fault("aims", e -> e.putArray("aims").add("")),
        fault("selectable", e -> e.put("kind", "COMPARISON").put("selectable", true)),
        fault("selectable", e -> e.put("isClass", true).put("selectable", true)),
        fault("jurisdiction", e -> e.put("jurisdiction", "Netherlands")),
        fault("sources", e -> e.putArray("sources")),
        fault("sources[0]", e -> e.putArray("sources").add("a-blog")),
        fault("classCode", e -> e.put("classCode", "respite")),
        fault("classCode", e -> e.put("classCode", "keep")),
        fault("parentCode", e -> e.put("parentCode", "respite")),
        fault("parentCode", e -> e.put("parentCode", "nothing")),
        fault("code", e -> e.put("code", "x".repeat(Code.LONGEST + 1))),
        fault(
            "externalFacts[0].url",
            e ->
                e.putArray("externalFacts")
                    .addObject()
                    .put("field", "age")
                    .put("value", "2")
                    .put("source", "S")
                    .put("url", "javascript:alert(1)")
                    .put("relation", "adds")
                    .put("verified", true)),
        fault(
            "excludedRecipients",
            e -> {
              e.putArray("recipients").add("MOTHER");
              e.putArray("excludedRecipients").add("MOTHER");
            }),
        fault(
            "phases[0].code",
            e ->
                e.putArray("phases")
                    .addObject()
                    .put("order", 1)
                    .put("code", "x")
                    .put("name", "x")));
  }

  private static Arguments fault(String field, Consumer<ObjectNode> change) {
    return Arguments.of(field, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void eachFaultHasItsField(String field, Consumer<ObjectNode> change) {
    // given
    ObjectNode content = respite();
    change.accept(content);

    // when
    List<FieldProblem> faults = CheckedEntry.of(content, OTHERS, Kind.COMMON).faults();

    // then
    assertThat(faults).extracting(FieldProblem::field).contains(field);
  }

  @Test
  void theLeastAndTheMostAreAllowed() {
    // given
    ObjectNode content =
        stated(respite(), "childAgeMinYears", "childAgeMaxYears", "sessionsMin", "sessionsMax")
            .put("childAgeMinYears", 0)
            .put("childAgeMaxYears", 25)
            .put("sessionsMin", 1)
            .put("sessionsMax", 1)
            .put("name", "x".repeat(4_000));

    // then
    assertThat(CheckedEntry.of(content, OTHERS, Kind.COMMON).faults()).isEmpty();
  }

  private static ObjectNode respite() {
    return CatalogueFile.byCode().get("respite").deepCopy();
  }

  /** The entry, which no longer calls these fields unstated. */
  private static ObjectNode stated(ObjectNode entry, String... fields) {
    var unstated = entry.withArray("unstatedFields").deepCopy();
    var left = entry.putArray("unstatedFields");
    unstated.forEach(
        field -> {
          if (!List.of(fields).contains(field.asText())) {
            left.add(field);
          }
        });
    return entry;
  }
}
