package dev.hearth.catalog.translation;

import dev.hearth.catalog.intervention.Listed;
import java.util.List;

/**
 * An entry that counts today, in a reader's language as far as it has been translated.
 *
 * @param language what it says at least something in
 * @param inEnglish the fields whose texts are still English; empty where all is English
 * @param content the entry's JSON with the translated texts in place
 */
public record SpokenEntry(Listed listed, String language, List<String> inEnglish, String content) {
  public SpokenEntry {
    inEnglish = List.copyOf(inEnglish);
  }
}
