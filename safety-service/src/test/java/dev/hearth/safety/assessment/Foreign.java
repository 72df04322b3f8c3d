package dev.hearth.safety.assessment;

import dev.hearth.safety.instrument.Instrument;
import dev.hearth.safety.instrument.InstrumentFile;
import dev.hearth.safety.instrument.InstrumentVersion;
import dev.hearth.safety.testing.AnInstrument;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Instruments in other words than ours, as the scoring sees them. */
final class Foreign {
  private Foreign() {}

  /** An instrument that is in order. */
  static Instrument of(AnInstrument file) {
    return InstrumentFile.builtIn(file.json(), new InstrumentVersion("foreign", "1"));
  }

  /** Four questions; the third waits for the first. */
  static Instrument fourQuestions() {
    return of(AnInstrument.ofFourQuestions());
  }

  /** So many questions to which YES weighs 1, and nothing else. */
  static Instrument ofItems(int many) {
    return of(
        AnInstrument.ofFourQuestions()
            .without("clusters")
            .with(
                "items",
                IntStream.range(0, many)
                    .mapToObj(
                        i ->
                            """
                            {"id":"Q%d","text":"?","type":"boolean","core":%b,"scored":true,
                             "options":[{"value":"YES","weight":1},{"value":"NO","weight":0}]}
                            """
                                .formatted(i, i == many - 1))
                    .collect(Collectors.joining(",", "[", "]"))));
  }

  static Map<String, Answer> allNo(int many) {
    Map<String, Answer> answers = new HashMap<>();
    IntStream.range(0, many).forEach(i -> answers.put("Q" + i, SafetyCheck.said("NO")));
    return answers;
  }
}
