package dev.hearth.safety.assessment;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.instrument.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that sets the least level, whatever the score.
 *
 * @param items the items it rests on; empty for a judgement
 * @param instrumentLevel the level in the instrument's own word; absent for a judgement
 */
record Floor(
    Because because, List<String> items, SafetyLevel floor, @Nullable String instrumentLevel) {
  Floor {
    items = List.copyOf(items);
  }

  static Floor of(Because because, List<String> items, Level level) {
    return new Floor(because, items, level.mapsTo(), level.name());
  }

  static Floor judged(SafetyLevel judgement) {
    return new Floor(Because.JUDGEMENT, List.of(), judgement, null);
  }

  enum Because {
    CRITICAL_ANSWER,
    ANSWERS_TOGETHER,
    CORE_NOT_ASKED,
    TOO_MUCH_NOT_ASKED,
    JUDGEMENT
  }
}
