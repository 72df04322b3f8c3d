package dev.hearth.guidance.rulebook;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * What the written guidance fixes of one rule, as machines read it; the cards are held against it.
 *
 * @param number its place in reading order, from 1
 * @param basis where it comes from; the first word is the basis of the card
 * @param source the id of the document it goes back to
 * @param evaluatedAt the codes of the moments at which it has to be looked at
 * @param related codes of rules to read with it
 */
record WrittenRule(
    int number,
    String code,
    String severity,
    String basis,
    String source,
    List<String> evaluatedAt,
    List<String> related) {

  /** All of them in reading order. */
  static List<WrittenRule> all() {
    try (InputStream json = WrittenRule.class.getResourceAsStream("/practice-rules.json")) {
      return new ObjectMapper().readValue(requireNonNull(json), new TypeReference<>() {});
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The one with this code. */
  static WrittenRule of(String code) {
    return all().stream().filter(rule -> rule.code().equals(code)).findFirst().orElseThrow();
  }

  /** The basis as a card names it. */
  String basisOfTheCard() {
    return basis.split(" ", 2)[0].toUpperCase(Locale.ROOT);
  }
}
