package dev.hearth.safety.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.safety.instrument.AnswerState;
import dev.hearth.safety.instrument.Instrument;
import dev.hearth.safety.instrument.Item;
import dev.hearth.safety.testing.AnInstrument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Instruments and answers of every kind that the format allows. */
final class Generated {
  private static final List<String> LEVELS = List.of("calm", "uneasy", "worrying", "grave");
  private static final List<String> VALUES = List.of("NEVER", "ONCE", "OFTEN", "DAILY");

  private Generated() {}

  /** What one item is made of. */
  private record Made(
      List<Integer> weights, int critical, int floor, boolean core, boolean scored, int flags) {}

  static Arbitrary<Instrument> instruments() {
    return Combinators.combine(
            items(), Arbitraries.integers().between(0, 4), Arbitraries.integers().between(0, 9))
        .as(Generated::instrument);
  }

  private static Arbitrary<List<Made>> items() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 6).list().ofSize(VALUES.size()),
            Arbitraries.integers().between(0, 7),
            Arbitraries.integers().between(0, LEVELS.size() - 1),
            Arbitraries.of(true, false),
            Arbitraries.of(true, true, false),
            Arbitraries.integers().between(0, 31))
        .as(Made::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(9);
  }

  /** Some answers to it, in every state; the rest was not asked. */
  static Arbitrary<Map<String, Answer>> answers(Instrument instrument) {
    return Arbitraries.integers()
        .between(0, 9)
        .list()
        .ofSize(instrument.items().size())
        .map(picks -> answers(instrument, picks));
  }

  private static Map<String, Answer> answers(Instrument instrument, List<Integer> picks) {
    Map<String, Answer> answers = new HashMap<>();
    IntStream.range(0, picks.size())
        .forEach(
            i -> {
              Item item = instrument.items().get(i);
              int pick = picks.get(i);
              switch (pick) {
                case 0 -> answers.put(item.id(), SafetyCheck.left(AnswerState.CHOSE_NOT_TO_SAY));
                case 1 -> answers.put(item.id(), SafetyCheck.left(AnswerState.UNKNOWN));
                case 2 -> answers.remove(item.id());
                default ->
                    answers.put(
                        item.id(),
                        SafetyCheck.said(item.options().get(pick % item.options().size()).value()));
              }
            });
    return answers;
  }

  static Instrument with(Instrument instrument, List<Item> items) {
    return new Instrument(
        instrument.code(),
        instrument.version(),
        instrument.status(),
        instrument.locale(),
        instrument.title(),
        instrument.owner(),
        instrument.validated(),
        instrument.licence(),
        instrument.references(),
        instrument.answerStates(),
        items,
        instrument.bands(),
        instrument.clusters(),
        instrument.levels(),
        instrument.levelMapping(),
        instrument.raiseOnly(),
        instrument.maxNotAskedShare(),
        instrument.coreNotAskedFloor(),
        instrument.intervals(),
        instrument.triggers());
  }

  private static Instrument instrument(List<Made> made, int width, int cluster) {
    int last = made.size() - 1;
    String clusters =
        cluster > last
            ? "[]"
            : "[{\"all\":[\"Q0=OFTEN\",\"Q%d=DAILY\"],\"floor\":\"grave\"}]".formatted(cluster);
    List<Map<String, Object>> items =
        IntStream.rangeClosed(0, last).mapToObj(i -> item(i, made.get(i))).toList();
    return Foreign.of(
        AnInstrument.ofFourQuestions()
            .with("items", json(items))
            .with("clusters", clusters)
            .with("levels", json(LEVELS))
            .with(
                "levelMapping",
                """
                {"calm":"STANDARD","uneasy":"ELEVATED","worrying":"ELEVATED","grave":"IMMEDIATE"}
                """)
            .with(
                "intervals",
                "{\"calm\":\"P30D\",\"uneasy\":\"P9D\",\"worrying\":\"P5D\",\"grave\":\"P1D\"}")
            .with("bands", json(bands(width))));
  }

  private static List<Map<String, Object>> bands(int width) {
    return IntStream.range(0, LEVELS.size())
        .mapToObj(
            i -> {
              Map<String, Object> band = new HashMap<>();
              band.put("min", i * (width + 1));
              band.put("level", LEVELS.get(i));
              if (i < LEVELS.size() - 1) {
                band.put("max", i * (width + 1) + width);
              }
              return band;
            })
        .toList();
  }

  private static Map<String, Object> item(int place, Made made) {
    Map<String, Object> item = new HashMap<>();
    item.put("id", "Q" + place);
    item.put("text", "How often?");
    item.put("type", "choice");
    item.put("core", made.core() || place == 0);
    item.put("scored", made.scored() || place == 0);
    item.put("external", (made.flags() & 1) > 0);
    item.put("options", options(made.weights()));
    if (place == 0) {
      // Without answers that can reach danger it would not be taken.
      item.put("critical", List.of(Map.of("when", "DAILY", "floor", "grave")));
    } else if (made.critical() < VALUES.size()) {
      item.put(
          "critical",
          List.of(Map.of("when", VALUES.get(made.critical()), "floor", LEVELS.get(made.floor()))));
    }
    if ((made.flags() & 2) > 0) {
      item.put("tags", List.of("own-view"));
    }
    // Earlier items only, so that no circle comes about.
    if (place > 0 && (made.flags() & 4) > 0) {
      item.put(
          "enableWhen",
          List.of(
              Map.of(
                  "item",
                  "Q" + made.flags() % place,
                  "op",
                  (made.flags() & 8) > 0 ? "=" : "!=",
                  "value",
                  "OFTEN")));
    }
    return item;
  }

  private static List<Map<String, Object>> options(List<Integer> weights) {
    return IntStream.range(0, VALUES.size())
        .<Map<String, Object>>mapToObj(
            i -> Map.of("value", VALUES.get(i), "weight", weights.get(i)))
        .toList();
  }

  private static String json(Object value) {
    try {
      return new ObjectMapper().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
