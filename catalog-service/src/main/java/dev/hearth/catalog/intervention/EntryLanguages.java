package dev.hearth.catalog.intervention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says an entry in the language that its reader asks for, as far as it has been translated. */
public interface EntryLanguages {

  /**
   * One version in the best language there is.
   *
   * @param content in English, as it was published
   * @param acceptLanguage the header as sent
   */
  Said say(String code, int version, String content, @Nullable String acceptLanguage);

  /**
   * An entry as it is said.
   *
   * @param language a BCP 47 tag
   * @param revision of the translation; 0 in English
   * @param inEnglish the fields whose texts are still English; empty where all is English
   * @param content the entry's JSON
   */
  record Said(String language, int revision, List<String> inEnglish, String content) {
    public Said {
      inEnglish = List.copyOf(inEnglish);
    }

    /** As it was published. */
    public static Said inEnglish(String content) {
      return new Said("en", 0, List.of(), content);
    }
  }
}
