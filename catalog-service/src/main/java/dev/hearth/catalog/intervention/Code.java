package dev.hearth.catalog.intervention;

import org.jspecify.annotations.Nullable;

/**
 * The code of an entry, which never changes: small letters and digits, words joined by single
 * hyphens, 1 to 80 characters. One that begins with {@code local-} is of an agency's own entry.
 */
public final class Code {
  /** The most characters that a code has. */
  public static final int LONGEST = 80;

  /**
   * What every code matches, its length included: the bound comes first, so that no long text is
   * looked at word by word.
   */
  public static final String PATTERN = "(?!.{" + (LONGEST + 1) + "})[a-z0-9]+(-[a-z0-9]+)*";

  /** How the codes of agencies' own entries begin. */
  public static final String LOCAL = "local-";

  /** What the code of an agency's own entry matches. */
  public static final String LOCAL_PATTERN = "(?=" + LOCAL + ")" + PATTERN;

  /** What a code must be, in words. */
  public static final String ASKED =
      "small letters and digits, words joined by single hyphens, at most " + LONGEST;

  private Code() {}

  /** Whether a text can be a code at all; it need not be one that there is. */
  public static boolean isCode(String text) {
    return text.matches(PATTERN);
  }

  /** Whether it is of an agency's own entry, which other agencies are not shown. */
  public static boolean isLocal(@Nullable String code) {
    return code != null && code.startsWith(LOCAL);
  }
}
