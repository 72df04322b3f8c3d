package dev.hearth.caseplan.practicecheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.hearth.guidance.review.Review;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Settings;
import dev.hearth.guidance.situation.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** However little of a case is told, the rules answer; nothing of it is an error. */
class HalfToldTest {
  private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
  private static final int CASES = 300;
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final JsonNode schema = read();

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9, 1.0})
  void everyRuleAnswersWhateverIsLeftOut(double told) throws IOException {
    for (long seed = 0; seed < CASES; seed++) {
      ObjectNode described = new HalfTold(schema, seed, told).situation();
      Situation situation =
          JSON.treeToValue(described, DescribedSituation.class).told(NOW, Settings.standard());
      for (Moment moment : Moment.values()) {
        if (moment != Moment.ENGINE) {
          judge(situation, moment);
        }
      }
    }
  }

  @Test
  void whatChanceMakesFitsThePublishedSchema() {
    JsonSchema published = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
    for (long seed = 0; seed < CASES; seed++) {
      assertThat(published.validate(new HalfTold(schema, seed, 0.7).situation())).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(value = Moment.class, mode = Mode.EXCLUDE, names = "ENGINE")
  void nothingToldIsNeverTakenForKept(Moment moment) throws IOException {
    // given
    Situation nothing =
        JSON.readValue("{}", DescribedSituation.class).told(NOW, Settings.standard());

    // when
    boolean onOneItem = moment == Moment.ITEM_ACTIVATE || moment == Moment.REFERRAL_SEND;
    Review review =
        onOneItem ? judgeOneItem() : RuleBook.evaluate(nothing, Transition.at(moment, Set.of()));

    // then
    assertThat(review.findings())
        .filteredOn(finding -> finding.outcome() == Outcome.SATISFIED)
        .extracting(Finding::ruleCode)
        .isEmpty();
  }

  private static Review judgeOneItem() throws IOException {
    Situation oneItem =
        JSON.readValue(
                "{\"items\":[{\"id\":\"0190a000-0000-7000-8000-000000000001\"}]}",
                DescribedSituation.class)
            .told(NOW, Settings.standard());
    return RuleBook.evaluate(oneItem, new Transition.ItemActivate(oneItem.items().getFirst().id()));
  }

  private static void judge(Situation situation, Moment moment) {
    boolean onOneItem = moment == Moment.ITEM_ACTIVATE || moment == Moment.REFERRAL_SEND;
    Set<java.util.UUID> ids =
        situation.items().stream()
            .map(PlanItem::id)
            .limit(onOneItem ? 1 : Long.MAX_VALUE)
            .collect(Collectors.toUnmodifiableSet());
    if (!onOneItem || !ids.isEmpty()) {
      assertThat(RuleBook.evaluate(situation, Transition.at(moment, ids))).isNotNull();
    }
  }

  private static JsonNode read() {
    try {
      return JSON.readTree(Files.readString(Path.of("contracts", "situation.schema.json")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
