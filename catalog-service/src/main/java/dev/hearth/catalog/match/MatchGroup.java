package dev.hearth.catalog.match;

import dev.hearth.guidance.match.Fit;
import dev.hearth.guidance.match.Waiting;

/** The four groups, in the order in which they are shown. */
enum MatchGroup {
  /** Fits, as far as was asked. */
  FITS,
  /** Fits, and waits until she is safe. */
  LATER_SAFETY,
  /** Fits, and a basic need comes first. */
  LATER_NEEDS,
  /** Something speaks against it; every reason is named. */
  DOES_NOT_FIT;

  static MatchGroup of(Fit fit, Waiting waiting) {
    if (fit.isRuledOut().isTrue()) {
      return DOES_NOT_FIT;
    }
    if (!waiting.isAtAll() || waiting.herPartAlone()) {
      return FITS;
    }
    return waiting.forSafety() ? LATER_SAFETY : LATER_NEEDS;
  }
}
