package dev.hearth.catalog.offer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The languages of the IANA registry that BCP 47 builds on. Java's own list knows neither Hazaragi
 * nor Auslan.
 */
public final class Languages {
  private static final String FILE = "/languages/languages.tsv";
  private static final Map<String, String> NAMES = read();
  private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

  private Languages() {}

  /** Whether it is a tag of a language in use, written as BCP 47 recommends. */
  static boolean isKnown(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return locale.toLanguageTag().equals(tag)
          && NAMES.containsKey(locale.getLanguage())
          && (locale.getCountry().length() != 2 || REGIONS.contains(locale.getCountry()));
    } catch (IllformedLocaleException notATag) {
      return false;
    }
  }

  /** The English name of the language that a tag begins with. */
  public static Optional<String> name(@Nullable String tag) {
    return Optional.ofNullable(tag).map(some -> NAMES.get(some.split("-", 2)[0]));
  }

  private static Map<String, String> read() {
    try (InputStream file =
        Objects.requireNonNull(Languages.class.getResourceAsStream(FILE), FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
