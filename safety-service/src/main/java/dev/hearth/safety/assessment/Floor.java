package dev.hearth.safety.assessment;

import dev.hearth.guidance.gate.SafetyLevel;
import java.util.List;

/**
 * Something that sets the least level, whatever the score.
 *
 * @param items the items it rests on; empty for a judgement
 */
record Floor(Because because, List<String> items, SafetyLevel floor) {
  Floor {
    items = List.copyOf(items);
  }

  enum Because {
    CRITICAL_ANSWER,
    ANSWERS_TOGETHER,
    CORE_NOT_ASKED,
    TOO_MUCH_NOT_ASKED,
    JUDGEMENT
  }
}
