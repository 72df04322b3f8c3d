package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.step.WrittenText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** MOT-06: what is written of her does not put his violence on her. */
final class TheRecordUpholdsHerDignity implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("MOT-06", "Dignity in the record", Severity.PROMPT)
          .states("Write in a way that upholds her dignity; his violence is the source of harm.")
          .evaluatedAt(Moment.TEXT_SAVE)
          .explains(
              "These words make her answer for what he does. Say what he did, and what she did to"
                  + " protect herself and the children.")
          .howToFix(
              "Name him as the one who acts: what he did, when, and to whom.",
              "Name her acts of protection beside it.",
              "Where she said no to something, write that she declined it, and why if she told you.")
          .blocks(
              "Nothing. The text is saved as it is, and an agency sets the list of words itself.")
          .brokenWhen("'Mother failed to protect.'")
          .keptWhen("'He kicked the door in; she took the children to a neighbour.'")
          .related("ENG-01")
          .from(SourceDocument.CASE_PLANNING_WITH_MOTHERS, "partner with a mother", Basis.DERIVED);

  /** What stands between words however a text was typed, hyphens among it. */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    WrittenText written = situation.writtenText();
    return List.of(
        written == null
            ? CARD.unknown(Subject.plan())
            : judge(written, situation.settings().undignifiedPhrases()));
  }

  private static Finding judge(WrittenText written, List<String> phrases) {
    Subject subject = Subject.text(written.field());
    String text = oneSpaceBetweenWords(written.text());
    List<String> found = phrases.stream().filter(phrase -> stands(phrase, text)).toList();
    return found.isEmpty()
        ? CARD.satisfied(subject)
        : CARD.violated(subject).withFact("phrases", String.join(",", found));
  }

  /** Whether the phrase stands in the text by itself, not inside other words. */
  private static boolean stands(String phrase, String text) {
    String words = oneSpaceBetweenWords(phrase);
    if (words.isEmpty()) {
      return false;
    }
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (!isInsideAWord(text, at - 1) && !isInsideAWord(text, at + words.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInsideAWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static String oneSpaceBetweenWords(String text) {
    return BETWEEN_WORDS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
