package dev.hearth.guidance.review;

/**
 * Why somebody goes ahead, in their own words. It may hold personal data, so it never prints
 * itself.
 */
public record WrittenReason(String text) {

  /** Enough to keep out a dot, a dash or "n/a". */
  private static final int FEWEST_CHARACTERS = 5;

  /** Whether there is a reason at all and not a placeholder. */
  public boolean isGiven() {
    long written = text.codePoints().filter(each -> !Character.isWhitespace(each)).count();
    return written >= FEWEST_CHARACTERS;
  }

  @Override
  public String toString() {
    return "WrittenReason[" + text.length() + " characters]";
  }
}
