package dev.hearth.safety.instrument;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Transition.FormDesign;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.guidance.situation.Question;
import dev.hearth.guidance.situation.Silence;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.safety.practice.FindingAnswer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether the parts of an instrument fit together, so that every answer can be scored by it. */
final class InstrumentCheck {
  private static final BigDecimal MOST_NOT_ASKED = new BigDecimal("0.3");

  private final Instrument instrument;
  private final Faults faults;

  private InstrumentCheck(Instrument instrument, Faults faults) {
    this.instrument = instrument;
    this.faults = faults;
  }

  static void check(Instrument instrument, Faults faults) {
    InstrumentCheck check = new InstrumentCheck(instrument, faults);
    check.place();
    check.whole();
    check.triggers();
    check.silence();
    new ItemsCheck(instrument, faults).run();
    new LevelsCheck(instrument, faults).run();
  }

  private void place() {
    if (!InstrumentVersion.isCode(instrument.code())) {
      faults.add("code", "must be small letters, digits and -, 60 at most, a letter first");
    }
    if (!InstrumentVersion.isVersion(instrument.version())) {
      faults.add("version", "must be letters, digits, . and -, 20 at most");
    }
  }

  private void whole() {
    if (!instrument.raiseOnly()) {
      faults.add("raiseOnly", "must be true: a judgement never lowers a level");
    }
    BigDecimal share = instrument.maxNotAskedShare();
    if (share.signum() < 0 || share.compareTo(MOST_NOT_ASKED) > 0) {
      faults.add("maxNotAskedShare", "must be between 0 and 0.3: what was not asked is not safe");
    }
    for (AnswerState state : List.of(AnswerState.ANSWERED, AnswerState.UNKNOWN)) {
      if (!instrument.answerStates().contains(state)) {
        faults.add("answerStates", "must hold " + state);
      }
    }
  }

  private void triggers() {
    Set<String> types = new HashSet<>();
    for (int i = 0; i < instrument.triggers().size(); i++) {
      String type = instrument.triggers().get(i).type();
      if (!types.add(type)) {
        faults.add("triggers[" + i + "].type", "must be named once");
      }
    }
  }

  // The practice rule says what a form may not demand; here it is only shown where that lies.
  private void silence() {
    Map<String, Finding> broken =
        RuleBook.evaluate(
                Situation.describe(Instant.EPOCH).questions(questions()).build(), new FormDesign())
            .blocking()
            .stream()
            .collect(Collectors.toMap(finding -> finding.subject().ref(), finding -> finding));
    Set<Map<String, String>> named = new HashSet<>();
    for (int i = 0; i < instrument.items().size(); i++) {
      Finding finding = broken.get("question:" + i);
      if (finding == null) {
        continue;
      }
      if (instrument.items().get(i).required()) {
        faults.add("items[" + i + "].required", "must be false: nobody has to disclose (PACE-02)");
      }
      if (named.add(finding.facts())) {
        faults.add(FindingAnswer.of(finding));
      }
    }
    for (Silence silence : Silence.values()) {
      if (!instrument.silences().contains(silence)) {
        faults.add("answerStates", "must hold " + silence + " (PACE-02)");
      }
    }
  }

  // Named by their place, because a broken file may have one id twice.
  private List<Question> questions() {
    return IntStream.range(0, instrument.items().size())
        .mapToObj(
            i ->
                Question.toMother(Integer.toString(i))
                    .inAForm(instrument.items().get(i).required(), instrument.silences()))
        .toList();
  }
}
