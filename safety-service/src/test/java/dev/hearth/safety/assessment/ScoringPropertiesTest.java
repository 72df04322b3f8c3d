package dev.hearth.safety.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.instrument.Instrument;
import dev.hearth.safety.instrument.Item;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every instrument and every conversation. */
class ScoringPropertiesTest {

  /** An instrument with answers to it, and the other answer that one of its items could have. */
  record Conversation(
      Instrument instrument, boolean externalFactors, Map<String, Answer> answers, Item item) {
    Scored scored() {
      return Scoring.score(instrument, externalFactors, answers, null);
    }

    Conversation saying(String value) {
      Map<String, Answer> other = new HashMap<>(answers);
      other.put(item.id(), SafetyCheck.said(value));
      return new Conversation(instrument, externalFactors, other, item);
    }
  }

  @Property(tries = 300)
  void aGraverAnswerNeverLowersTheLevel(@ForAll("conversations") Conversation conversation) {
    for (Item.Option lighter : conversation.item().options()) {
      for (Item.Option graver : conversation.item().options()) {
        if (Graver.isAtLeastAsGrave(
            conversation.instrument(), conversation.item(), graver, lighter)) {
          assertThat(conversation.saying(graver.value()).scored().level())
              .as(conversation.item().id() + " " + lighter + " to " + graver)
              .isGreaterThanOrEqualTo(conversation.saying(lighter.value()).scored().level());
        }
      }
    }
  }

  @Property(tries = 300)
  void moreWeightOnAnAnswerNeverLowersTheLevel(@ForAll("conversations") Conversation conversation) {
    // given
    Conversation heavier =
        new Conversation(
            Graver.withMoreWeight(conversation.instrument(), conversation.item().id()),
            conversation.externalFactors(),
            conversation.answers(),
            conversation.item());

    // when, then
    assertThat(heavier.scored().level()).isGreaterThanOrEqualTo(conversation.scored().level());
  }

  @Property(tries = 300)
  void nothingIsShownBelowHerOwnRatingTheAnswersOrAJudgement(
      @ForAll("conversations") Conversation conversation, @ForAll SafetyLevel judgement) {
    // when
    Scored scored =
        Scoring.score(
            conversation.instrument(),
            conversation.externalFactors(),
            conversation.answers(),
            judgement);

    // then
    assertThat(scored.level())
        .isGreaterThanOrEqualTo(scored.computedLevel())
        .isGreaterThanOrEqualTo(judgement);
    if (scored.herRatingMeans() != null) {
      assertThat(scored.level()).isGreaterThanOrEqualTo(scored.herRatingMeans());
    }
    assertThat(scored.floors()).allMatch(floor -> scored.level().compareTo(floor.floor()) >= 0);
  }

  @Property(tries = 300)
  void whatIsIncompleteIsNeverCalm(@ForAll("conversations") Conversation conversation) {
    // when
    Scored scored = conversation.scored();

    // then
    if (!scored.complete()) {
      assertThat(scored.level()).isGreaterThanOrEqualTo(SafetyLevel.ELEVATED);
    }
  }

  @Provide
  Arbitrary<Conversation> conversations() {
    return Arbitraries.oneOf(Arbitraries.just(SafetyCheck.INSTRUMENT), Generated.instruments())
        .flatMap(ScoringPropertiesTest::conversationsWith);
  }

  private static Arbitrary<Conversation> conversationsWith(Instrument instrument) {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Generated.answers(instrument),
            Arbitraries.of(instrument.items()))
        .as((external, answers, item) -> new Conversation(instrument, external, answers, item));
  }
}
