package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.TextSave;
import dev.hearth.guidance.situation.Settings;
import dev.hearth.guidance.situation.step.WrittenText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TheRecordUpholdsHerDignityTest {

  private final TheRecordUpholdsHerDignity rule = new TheRecordUpholdsHerDignity();

  @Test
  void isBrokenByMotherFailedToProtect() {
    // when
    Finding finding = of("Mother failed to protect.");

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.subject()).isEqualTo(Subject.text("summary"));
    assertThat(finding.facts())
        .containsOnlyKeys("phrases")
        .containsEntry("phrases", "failed to protect");
  }

  @Test
  void holdsWhenItSaysWhatHeDidAndWhatSheDid() {
    // when
    Finding finding = of("He kicked the door in; she took the children to a neighbour.");

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.subject()).isEqualTo(Subject.text("summary"));
    assertThat(finding.facts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She allowed him into the flat.          | allowed him
          Mother is non-compliant with the plan.  | non-compliant
          Refused the home visit.                 | refused
          She let him back in after two days.     | let him back
          Mother refuses support.                 | mother refuses
          It looks as if she provoked him.        | provoked him
          """)
  void seesTheWordingOfTheStandardList(String text, String phrase) {
    // when
    Finding finding = of(text);

    // then
    assertThat(finding.facts()).containsEntry("phrases", phrase);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I will let him know about the hearing.",
        "The school let him go home early.",
        "He refuses to leave the house.",
        "He was manipulative in the meeting and uncooperative with police.",
        "The court allowed her to stay.",
        "Fire-resistant door fitted.",
        "She declined the visit because he was at home."
      })
  void leavesInPeaceWhatSaysNothingOfHer(String text) {
    // when
    Finding finding = of(text);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BLAMED HER",
        "They blamed   her.",
        "blamed\nher",
        "blamed\u00a0her",
        "  blamed \t\r\n her  ",
        "'blamed her'",
        "unblamed hers, then blamed her"
      })
  void seesThePhraseHoweverItWasTyped(String text) {
    // when
    Finding finding = withList(text, "blamed her");

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.facts()).containsEntry("phrases", "blamed her");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"blamed herself", "unblamed her", "blamedher", "2blamed her", "", "blamed"})
  void looksAtWholeWordsOnly(String text) {
    // when
    Finding finding = withList(text, "blamed her");

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"non-compliant", "non compliant", "non\u2011compliant", "Non - Compliant"})
  void takesAHyphenForASpace(String text) {
    // when
    Finding finding = withList(text, "non-compliant");

    // then
    assertThat(finding.facts()).containsEntry("phrases", "non-compliant");
  }

  @Test
  void namesEachPhraseOfTheListAndNothingOfTheText() {
    // when
    Finding finding =
        withList("Anna Refused and was RESISTANT; refused.", "resistant", "x", "refused");

    // then
    assertThat(finding.facts())
        .containsOnlyKeys("phrases")
        .containsEntry("phrases", "resistant,refused");
  }

  @Test
  void takesThePhrasesAsTheAgencyWroteThem() {
    // when / then
    assertThat(withList("she chose him", "  Chose  HIM ").facts())
        .containsEntry("phrases", "  Chose  HIM ");
    assertThat(withList("a b", " ", "-", "").outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(withList("failed to protect").outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isUnknownWhereNobodyToldTheText() {
    // when
    Finding finding = Evaluation.single(rule, whereSheIsSafe().build(), new TextSave());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.subject()).isEqualTo(Subject.plan());
  }

  private Finding of(String text) {
    return evaluate(text, Settings.standard());
  }

  private Finding withList(String text, String... phrases) {
    Settings standard = Settings.standard();
    return evaluate(
        text,
        new Settings(
            standard.communicationFromAge(),
            standard.takesPartFromAge(),
            standard.youngMotherBelow(),
            standard.mostAtOnce(),
            standard.peerReviewEvery(),
            standard.sameEventWithin(),
            standard.closingLooksAhead(),
            standard.messageReviewGrace(),
            List.of(phrases)));
  }

  private Finding evaluate(String text, Settings settings) {
    return Evaluation.single(
        rule,
        whereSheIsSafe().settings(settings).writtenText(new WrittenText("summary", text)).build(),
        new TextSave());
  }
}
