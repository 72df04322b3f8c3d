package dev.hearth.catalog.match;

import dev.hearth.guidance.situation.Told;
import org.jspecify.annotations.Nullable;

/** What she said to a question that may not have been put; silence is an answer too. */
enum Said {
  YES,
  NO,
  NOT_ASKED_YET,
  CHOSE_NOT_TO_SAY,
  UNKNOWN;

  /** The same as the rules see it: without a yes or a no, nobody knows. */
  static Told told(@Nullable Said said) {
    return switch (said) {
      case null -> Told.NOT_ASKED;
      case YES -> Told.YES;
      case NO -> Told.NO;
      case NOT_ASKED_YET, CHOSE_NOT_TO_SAY, UNKNOWN -> Told.NOT_ASKED;
    };
  }
}
