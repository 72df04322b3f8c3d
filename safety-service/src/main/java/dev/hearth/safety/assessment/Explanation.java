package dev.hearth.safety.assessment;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.instrument.Instrument;
import dev.hearth.safety.instrument.Item;
import dev.hearth.safety.instrument.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in sentences how each answer led to the level. */
final class Explanation {
  private final Instrument instrument;
  private final Answered asked;

  Explanation(Instrument instrument, Answered asked) {
    this.instrument = instrument;
    this.asked = asked;
  }

  List<String> of(
      int score, Level band, List<Floor> floors, @Nullable SafetyLevel judgement, Level computed) {
    List<String> steps = new ArrayList<>();
    asked.items().stream()
        .filter(item -> item.scored() && asked.weight(item) > 0)
        .map(item -> item.id() + " " + asked.said(item) + " adds " + asked.weight(item) + ".")
        .forEach(steps::add);
    steps.add("The score is " + score + ", which by itself is " + band + ".");
    floors.stream().map(this::sentence).forEach(steps::add);
    if (judgement != null) {
      steps.add(sentence(judgement, judgement.compareTo(computed.mapsTo())));
    }
    return steps;
  }

  private String sentence(Floor floor) {
    String items = String.join(", ", floor.items());
    return switch (floor.because()) {
          case CRITICAL_ANSWER -> items + " " + said(floor.items().getFirst()) + " means at least ";
          case ANSWERS_TOGETHER -> items + " together mean at least ";
          case CORE_NOT_ASKED -> "Not asked, though at the core: " + items + "; so at least ";
          case TOO_MUCH_NOT_ASKED ->
              floor.items().size() + " scored items were not asked; so at least ";
          case JUDGEMENT -> "The practitioner's judgement means at least ";
        }
        + level(floor)
        + ".";
  }

  private static String sentence(SafetyLevel judgement, int against) {
    return "The practitioner's judgement is "
        + judgement
        + (against > 0
            ? ", which raises the level."
            : against == 0 ? ", the same." : "; it is kept and lowers nothing.");
  }

  private String level(Floor floor) {
    String name = floor.instrumentLevel();
    return name == null ? floor.floor().name() : instrument.level(name).toString();
  }

  private String said(String id) {
    Item item = Objects.requireNonNull(instrument.item(id));
    return asked.said(item);
  }
}
