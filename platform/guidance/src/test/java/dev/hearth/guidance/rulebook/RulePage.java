package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the page of a rule from its card, and the index of all pages. */
final class RulePage {

  private static final String INDEX_HEAD =
      """
      # The practice rules

      Each page is made from the rule's card; `./dev rules` writes them anew.

      - **BLOCK** refuses the step, **WARN** lets it through once a reason is written down, \
      **PROMPT** is only shown. Saving a draft is never refused.
      - **Explicit** means that the source says it, **derived** that it is our reading, needed to \
      make the source workable.
      - What was never asked is *unknown*, which never counts as kept: a blocking rule then asks for \
      a written reason, and where the page says so it blocks.
      - Nothing but her own agreement ever holds back a safety measure or practical support \
      ([SAF-07](SAF-07.md)).

      | code | rule | severity | basis | source |
      | --- | --- | --- | --- | --- |
      """;

  private RulePage() {}

  static String of(RuleCard card, Set<String> codesWithAPage) {
    String page =
        """
        # %s: %s

        **%s**

        | severity | basis | source | looked at |
        | --- | --- | --- | --- |
        | %s | %s | `%s`, %s | %s |

        ## What it tells the practitioner

        %s

        ## How to fix it

        %s

        ## What it holds back

        %s

        ## Who may override it

        %s

        ## Examples

        - Broken: %s
        - Kept: %s

        ## Read with it

        %s
        """;
    return page.formatted(
        card.code(),
        card.title(),
        card.statement(),
        card.severity(),
        lower(card.basis()),
        card.source().document().id(),
        card.source().section(),
        card.evaluatedAt().stream().map(RulePage::moment).collect(Collectors.joining(", ")),
        card.explanation(),
        bullets(card.howToFix()),
        whatItHoldsBack(card),
        whoMayOverride(card),
        card.brokenExample(),
        card.keptExample(),
        card.related().stream()
            .map(code -> codesWithAPage.contains(code) ? link(code) : code)
            .collect(Collectors.joining(", ")));
  }

  static String index(List<RuleCard> cards) {
    return cards.stream()
        .map(
            card ->
                "| %s | %s | %s | %s | `%s` |\n"
                    .formatted(
                        link(card.code()),
                        card.title(),
                        card.severity(),
                        lower(card.basis()),
                        card.source().document().id()))
        .collect(Collectors.joining("", INDEX_HEAD, ""));
  }

  private static String whatItHoldsBack(RuleCard card) {
    return card.unknownShuts()
        ? card.whatIsBlocked() + " Not knowing blocks as well."
        : card.whatIsBlocked();
  }

  private static String whoMayOverride(RuleCard card) {
    return card.severity() == Severity.BLOCK
        ? card.override().sentence()
        : "Nobody needs to: it holds nothing back, and a written reason can be kept beside it.";
  }

  private static String moment(Moment moment) {
    return moment == Moment.ENGINE ? "every step" : "`" + moment.code() + "`";
  }

  private static String bullets(List<String> lines) {
    return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
  }

  private static String link(String code) {
    return "[%s](%s.md)".formatted(code, code);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
