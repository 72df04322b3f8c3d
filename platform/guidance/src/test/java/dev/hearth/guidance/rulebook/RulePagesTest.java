package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.RuleCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed pages are what the cards say; {@code ./dev rules} writes them anew. */
class RulePagesTest {

  private static final Path RULES = Path.of("..", "..", "docs", "rules");

  @BeforeAll
  static void writeThemWhenAsked() throws IOException {
    if (!Boolean.parseBoolean(System.getenv("HEARTH_WRITE_RULES"))) {
      return;
    }
    Files.createDirectories(RULES);
    for (String stale : committedPages().keySet()) {
      Files.delete(RULES.resolve(stale));
    }
    for (Map.Entry<String, String> page : pagesOfTheCards().entrySet()) {
      Files.writeString(RULES.resolve(page.getKey()), page.getValue());
    }
  }

  @Test
  void theCommittedPagesAreWhatTheCardsSay() throws IOException {
    // given
    Map<String, String> said = pagesOfTheCards();

    // when
    Map<String, String> committed = committedPages();

    // then
    assertThat(committed).isEqualTo(said);
  }

  private static Map<String, String> pagesOfTheCards() {
    List<RuleCard> cards = RuleBook.cards();
    Set<String> codes = cards.stream().map(RuleCard::code).collect(Collectors.toSet());
    Map<String, String> pages = new TreeMap<>();
    cards.forEach(card -> pages.put(card.code() + ".md", RulePage.of(card, codes)));
    pages.put("README.md", RulePage.index(cards));
    return pages;
  }

  private static Map<String, String> committedPages() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(RULES)) {
      for (Path file : files.toList()) {
        pages.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return pages;
  }
}
