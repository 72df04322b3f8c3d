package dev.hearth.catalog.search;

import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Makes a query of what somebody typed. A word that is known is searched as it is; one that is not
 * is taken for a misspelling or a beginning, and what is like it is searched too.
 */
@Singleton
public class Words {
  private static final int MOST_WORDS = 16;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  // Two words of which 4 in 10 groups of three letters are the same look alike to a reader too:
  // terapy and therapy have 5 of 10.
  //
  // Known is what a document says today, and only that is suggested: a word that a service has
  // taken
  // back, when the place it stands for became confidential, is told to nobody.
  private static final String UNDERSTAND =
      """
      select asked.word, asked.lexeme, asked.known,
             coalesce(near.words, '{}') as alike, coalesce(near.lexemes, '{}') as lexemes
      from (select word, place, lexeme, is_said(lexeme) as known
            from (select word, place, (tsvector_to_array(to_tsvector('english', word)))[1] as lexeme
                  from unnest(?::text[]) with ordinality as as_typed (word, place)) as typed
            where lexeme is not null) as asked
      left join lateral (
        select array_agg(word) as words, array_agg(lexeme) as lexemes
        from (select alike.word, alike.lexeme from search_word alike
              where not asked.known and alike.word % asked.word
                and similarity(alike.word, asked.word) >= 0.4 and is_said(alike.lexeme)
              order by similarity(alike.word, asked.word) desc, alike.word limit 3) as likest) as near
        on true
      order by asked.place
      """;

  private final DataSource dataSource;

  Words(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * What a text is searched as.
   *
   * @param query in {@code to_tsquery}'s syntax; null when there is no word to search by
   * @param findsNothing whether a text was given that has no such word
   * @param readAs the words that were not known, with what was searched instead
   */
  public record Understood(@Nullable String query, boolean findsNothing, List<Reading> readAs) {
    private static final Understood ANYTHING = new Understood(null, false, List.of());
    private static final Understood NOTHING = new Understood(null, true, List.of());

    public Understood {
      readAs = List.copyOf(readAs);
    }
  }

  /** A word that nobody here has used, and those like it that were searched too. */
  public record Reading(String word, List<String> as) {
    public Reading {
      as = List.copyOf(as);
    }
  }

  private record Word(String word, String lexeme, boolean known, String[] alike, String[] lexemes) {
    String query() {
      if (known) {
        return quoted(lexeme);
      }
      return Stream.concat(
              Stream.of(quoted(lexeme), quoted(word) + ":*"),
              Arrays.stream(lexemes).map(Word::quoted))
          .distinct()
          .collect(Collectors.joining(" | ", "(", ")"));
    }

    // Only letters and digits come here.
    private static String quoted(String text) {
      return "'" + text + "'";
    }
  }

  /**
   * Reads what was typed.
   *
   * @param text null asks for nothing in particular
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it has too many words
   */
  public Understood understand(@Nullable String text) {
    if (text == null) {
      return Understood.ANYTHING;
    }
    String[] typed =
        BETWEEN_WORDS
            .splitAsStream(text.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .distinct()
            .toArray(String[]::new);
    if (typed.length > MOST_WORDS) {
      throw Problems.badField("text", "must not have more than " + MOST_WORDS + " words");
    }
    List<Word> words = words(typed);
    if (words.isEmpty()) {
      return Understood.NOTHING;
    }
    return new Understood(
        words.stream().map(Word::query).collect(Collectors.joining(" & ")),
        false,
        words.stream()
            .filter(word -> !word.known() && word.alike().length > 0)
            .map(
                word -> new Reading(word.word(), List.copyOf(new TreeSet<>(List.of(word.alike())))))
            .toList());
  }

  private List<Word> words(String[] typed) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(UNDERSTAND)) {
      select.setArray(1, connection.createArrayOf("text", typed));
      try (ResultSet row = select.executeQuery()) {
        List<Word> words = new ArrayList<>();
        while (row.next()) {
          words.add(
              new Word(
                  row.getString("word"),
                  row.getString("lexeme"),
                  row.getBoolean("known"),
                  (String[]) row.getArray("alike").getArray(),
                  (String[]) row.getArray("lexemes").getArray()));
        }
        return words;
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }
}
