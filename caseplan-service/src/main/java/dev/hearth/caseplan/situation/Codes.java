package dev.hearth.caseplan.situation;

import dev.hearth.caseplan.need.PracticalityStatus;
import dev.hearth.guidance.situation.Practicality;
import dev.hearth.guidance.situation.Told;

/**
 * Codes that a feature and the guidance share by name. A name that one of them lacks fails the
 * first time it is met, and a test goes through all of them.
 */
final class Codes {
  private Codes() {}

  static <T extends Enum<T>> T same(Class<T> type, Enum<?> code) {
    return Enum.valueOf(type, code.name());
  }

  static Told told(Enum<?> answer) {
    return same(Told.class, answer);
  }

  static Practicality.Status practicality(PracticalityStatus status) {
    return same(Practicality.Status.class, status);
  }
}
