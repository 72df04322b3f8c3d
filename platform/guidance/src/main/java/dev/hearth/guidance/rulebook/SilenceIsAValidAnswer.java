package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.Addressee;
import dev.hearth.guidance.situation.Question;
import dev.hearth.guidance.situation.Silence;
import dev.hearth.guidance.situation.Situation;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** PACE-02: every question to mother or child may wait, and may stay without an answer. */
final class SilenceIsAValidAnswer extends RuleOnEachQuestion {

  private static final RuleCard CARD =
      RuleCard.describe("PACE-02", "Her pace", Severity.BLOCK)
          .states(
              "Go at her pace: leave room for silence; not everything needs to be asked or answered"
                  + " at once.")
          .evaluatedAt(Moment.FORM_DESIGN, Moment.ASSESSMENT_COMPLETE)
          .explains("Silence is a valid answer, and no question to her or a child is mandatory.")
          .howToFix(
              "Make the question one that may be left out.",
              "Let every question take 'not asked yet' and 'chose not to say'.")
          .blocks("Putting such a form into use.")
          .brokenWhen("A form cannot be closed until she has told the details of a rape.")
          .keptWhen("Every question can be left as not asked yet.")
          .related("PACE-01")
          .from(
              SourceDocument.INTERVENTIONS_FOR_MOTHERS,
              "Connecting at the mother's pace",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Question question, Situation situation) {
    Subject subject = Subject.question(question.id());
    if (question.asked() == Addressee.PRACTITIONER) {
      return CARD.notApplicable(subject);
    }
    Boolean mandatory = question.mandatory();
    Set<Silence> silences = question.silences();
    if (mandatory == null || silences == null) {
      return CARD.unknown(subject);
    }
    String lacking =
        Arrays.stream(Silence.values())
            .filter(silence -> !silences.contains(silence))
            .map(Silence::name)
            .collect(Collectors.joining(","));
    if (!mandatory && lacking.isEmpty()) {
      return CARD.satisfied(subject);
    }
    Finding finding = CARD.violated(subject).withFact("mandatory", mandatory);
    return lacking.isEmpty() ? finding : finding.withFact("lacking", lacking);
  }
}
