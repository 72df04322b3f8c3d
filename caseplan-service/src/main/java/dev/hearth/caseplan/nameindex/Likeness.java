package dev.hearth.caseplan.nameindex;

import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * How like the name asked for a kept one is, as far as their tokens tell: from 0 to 1. Each word
 * asked for counts alike, by the best that speaks for it: its letters, its sound, its pieces.
 */
final class Likeness {
  /** Below it a name is another name; see the test, where it parts the two. */
  static final double ENOUGH = 0.6;

  private static final double BY_SOUND = 0.8;

  private final SpeltName asked;
  private final ToLongFunction<String> token;

  Likeness(SpeltName asked, ToLongFunction<String> token) {
    this.asked = asked;
    this.token = token;
  }

  double to(Set<Long> kept) {
    return asked.words().stream().mapToDouble(word -> of(word, kept)).average().orElse(0);
  }

  private double of(SpeltName.Word word, Set<Long> kept) {
    if (kept.contains(token.applyAsLong(word.letters()))) {
      return 1;
    }
    double bySound =
        word.sounds().stream().anyMatch(sound -> kept.contains(token.applyAsLong(sound)))
            ? BY_SOUND
            : 0;
    double byPieces =
        word.pieces().stream().filter(piece -> kept.contains(token.applyAsLong(piece))).count()
            / (double) word.pieces().size();
    return Math.max(bySound, byPieces);
  }
}
