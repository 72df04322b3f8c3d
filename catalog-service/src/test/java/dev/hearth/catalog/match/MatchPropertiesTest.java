package dev.hearth.catalog.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.hearth.catalog.intervention.Listed;
import dev.hearth.guidance.gate.GateState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What holds whatever is asked. */
class MatchPropertiesTest {
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();
  private static final Set<String> NO_CANDIDATES =
      Set.of("therapeutic-alliance-building", "father-behaviour-change-work");
  private static final List<String> CANDIDATES = candidates();

  /** An agency's own, with everything of an entry that ships but its code. */
  private static final List<Listed> LOCAL =
      List.of(
          TheCatalogue.changed("vipp", entry -> entry.put("code", "local-home-videos")),
          TheCatalogue.changed("changed-locks", entry -> entry.put("code", "local-locks")));

  @Property(tries = 1000)
  void everyCandidateStandsInExactlyOneGroupAndNothingElseInAny(@ForAll long seed) {
    // given
    AQuestion question = AnyQuestion.of(new Random(seed));

    // then
    assertThat(Answered.to(question).allCodes()).isEqualTo(CANDIDATES);
  }

  @Property(tries = 300)
  void whatIsNotListedAnyMoreIsNotThereAndWhatIsLocalIs(@ForAll long seed) {
    // given
    AQuestion question = AnyQuestion.of(new Random(seed));
    List<Listed> withoutSafeCare = new ArrayList<>(TheCatalogue.SHIPPED);
    withoutSafeCare.removeIf(each -> each.code().equals("safecare"));
    Collections.shuffle(withoutSafeCare, new Random(seed));
    List<String> expected = new ArrayList<>(CANDIDATES);
    expected.remove("safecare");
    expected.add("local-home-videos");

    // when
    Answered answer =
        new Answered(
            TheCatalogue.of(withoutSafeCare)
                .answer(question.question(), LOCAL, TheCatalogue.published(LOCAL)));

    // then
    assertThat(answer.allCodes()).containsExactlyElementsOf(expected.stream().sorted().toList());
    assertThat(answer.entry("local-home-videos").local()).isTrue();
    assertThat(answer.entry("vipp").local()).isFalse();
  }

  @Property(tries = 500)
  void theSameQuestionGetsTheSameBytesInWhateverOrderItsListsStand(@ForAll long seed) {
    // given
    AQuestion question = AnyQuestion.of(new Random(seed));
    AQuestion shuffled = new AQuestion(shuffled(question.json(), new Random(~seed)));

    // when
    String first = bytes(Answered.to(question));

    // then
    assertThat(bytes(Answered.to(question))).isEqualTo(first);
    assertThat(bytes(Answered.to(shuffled))).isEqualTo(first);
  }

  @Property(tries = 500)
  void aShutGateOrAnUnmetNeedOnlyEverPutsOff(@ForAll long seed) {
    // given
    AQuestion question = AnyQuestion.of(new Random(seed)).gate(null).saying("needs", null);
    Answered before = Answered.to(question);

    // when
    Answered after = Answered.to(question.gate(GateState.SHUT).saying("needs.food", "UNMET"));

    // then
    assertThat(after.codes(MatchGroup.DOES_NOT_FIT))
        .isEqualTo(before.codes(MatchGroup.DOES_NOT_FIT));
    assertThat(after.allCodes()).isEqualTo(before.allCodes());
  }

  @Property(tries = 500)
  void whatFitsHasNoReasonAndWhatDoesNotHasOne(@ForAll long seed) {
    // given
    AQuestion question = AnyQuestion.of(new Random(seed));

    // when
    Answered answer = Answered.to(question);

    // then
    assertThat(answer.entries(MatchGroup.FITS)).allMatch(each -> each.reasons().isEmpty());
    for (MatchGroup group :
        List.of(MatchGroup.LATER_SAFETY, MatchGroup.LATER_NEEDS, MatchGroup.DOES_NOT_FIT)) {
      assertThat(answer.entries(group)).noneMatch(each -> each.reasons().isEmpty());
    }
    if (question.question().safetyGate() != GateState.SHUT) {
      assertThat(answer.codes(MatchGroup.LATER_SAFETY)).isEmpty();
    }
  }

  private static List<String> candidates() {
    Set<String> kinds = Set.of("THERAPY", "PARENTING_PROGRAMME", "PROGRAMME", "PSYCHOEDUCATION");
    return TheCatalogue.SHIPPED.stream()
        .map(Listed::intervention)
        .filter(each -> each.selectable() && !each.isClass())
        .filter(
            each ->
                kinds.contains(each.kind().name()) && !NO_CANDIDATES.contains(each.code())
                    || each.code().equals("mother-baby-group"))
        .map(each -> each.code())
        .sorted()
        .toList();
  }

  private static ObjectNode shuffled(ObjectNode question, Random chance) {
    ObjectNode copy = question.deepCopy();
    for (String field : List.of("maltreatmentTypes", "contexts", "symptoms")) {
      shuffle((ArrayNode) copy.get(field), chance);
    }
    shuffle((ArrayNode) copy.at("/pastHelp").get("experiences"), chance);
    return copy;
  }

  private static void shuffle(@Nullable ArrayNode list, Random chance) {
    if (list != null) {
      List<JsonNode> members = new ArrayList<>();
      list.forEach(members::add);
      Collections.shuffle(members, chance);
      list.removeAll();
      members.forEach(list::add);
    }
  }

  private static String bytes(Answered answer) {
    try {
      return JSON.writeValueAsString(answer.answer());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
