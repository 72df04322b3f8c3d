package dev.hearth.caseplan.nameindex;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * A name taken apart into words, each with what tells it: its letters, how it sounds, and every
 * three letters of it. Case, accents, punctuation and the order of words make no difference.
 *
 * @param words in the order they were written, each once
 */
record SpeltName(List<Word> words) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WITHIN_A_WORD = Pattern.compile("['’ʼʻ`´]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int PIECE = 3;
  private static final int LONGEST_SOUND = 8;

  /**
   * One word, as the signs that are hashed. Each sign begins with its sort, so that a short word is
   * never taken for a piece of another.
   *
   * @param sounds none for a script that the sounds are not known of
   */
  record Word(String letters, Set<String> sounds, Set<String> pieces) {
    static Word of(String word) {
      DoubleMetaphone phonetics = new DoubleMetaphone();
      phonetics.setMaxCodeLen(LONGEST_SOUND);
      Set<String> sounds =
          Stream.of(phonetics.doubleMetaphone(word), phonetics.doubleMetaphone(word, true))
              .filter(code -> code != null && !code.isEmpty())
              .map(code -> "sound " + code)
              .collect(Collectors.toUnmodifiableSet());
      Set<String> pieces = new LinkedHashSet<>();
      String padded = "  " + word + " ";
      for (int at = 0; at + PIECE <= padded.length(); at++) {
        pieces.add("piece " + padded.substring(at, at + PIECE));
      }
      return new Word("word " + word, sounds, Set.copyOf(pieces));
    }

    Stream<String> signs() {
      return Stream.concat(Stream.of(letters), Stream.concat(sounds.stream(), pieces.stream()));
    }

    @Override
    public String toString() {
      return "Word";
    }
  }

  static SpeltName of(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String joined = WITHIN_A_WORD.matcher(bare).replaceAll("");
    return new SpeltName(
        Arrays.stream(BETWEEN_WORDS.split(withPlainLetters(joined)))
            .filter(word -> !word.isEmpty())
            .distinct()
            .map(Word::of)
            .toList());
  }

  Set<String> signs() {
    return words.stream().flatMap(Word::signs).collect(Collectors.toUnmodifiableSet());
  }

  // Upper case first: it makes ss of ß and one i of two. The rest have a bar no mark stands for.
  private static String withPlainLetters(String text) {
    return text.toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("đ", "d")
        .replace("ð", "d")
        .replace("þ", "th")
        .replace("æ", "ae")
        .replace("œ", "oe");
  }

  @Override
  public String toString() {
    return "SpeltName";
  }
}
