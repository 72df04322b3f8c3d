package dev.hearth.catalog.translation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Languages by their BCP 47 tags, and which of them a reader gets. */
public final class Languages {
  /** What every entry is written in; complete by nature. */
  public static final String ENGLISH = "en";

  // Language, script, region in their usual letters: what entries are translated into needs no
  // more.
  private static final Pattern TAG =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");
  private static final int LONGEST_HEADER = 1_000;

  private Languages() {}

  /** Whether an entry may be translated into it: a tag in its usual form, and not English. */
  static boolean isOther(String tag) {
    return TAG.matcher(tag).matches()
        && !tag.startsWith("und")
        && !Locale.forLanguageTag(tag).getLanguage().equals(ENGLISH);
  }

  /**
   * The best of what there is by RFC 4647 lookup: {@code nl-BE} is served {@code nl}; weights
   * count; English where nothing fits or the header cannot be read.
   *
   * @param acceptLanguage the header as sent
   * @param there languages beside English
   */
  public static String best(@Nullable String acceptLanguage, Collection<String> there) {
    if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) {
      return ENGLISH;
    }
    try {
      List<LanguageRange> wanted =
          LanguageRange.parse(acceptLanguage).stream()
              .filter(range -> range.getWeight() > 0)
              .toList();
      String found =
          Locale.lookupTag(wanted, Stream.concat(there.stream(), Stream.of(ENGLISH)).toList());
      return found == null ? ENGLISH : found;
    } catch (IllegalArgumentException notAHeader) {
      return ENGLISH;
    }
  }
}
