package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.at;
import static dev.hearth.guidance.rulebook.ACase.elevatedWithAPlanAndHerYes;
import static dev.hearth.guidance.rulebook.ACase.kinshipCarersCourse;
import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsInDanger;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.item.SafetyNotes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheChildIsKeptSafeAroundTherapyTest {

  private final TheChildIsKeptSafeAroundTherapy rule = new TheChildIsKeptSafeAroundTherapy();

  @Test
  void isBrokenByTfCbtWithoutANoteWhileTheLevelIsHigh() {
    // given
    PlanItem tfCbt = tfCbt().safety(noted(false)).build();

    // when
    Finding finding = Evaluation.ofStarting(tfCbt, whereSheIsInDanger(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.item(tfCbt.id()));
    assertThat(finding.explanation()).startsWith("The danger is high or immediate.");
    assertThat(finding.facts())
        .containsEntry("gateRow", "HIGH_OR_IMMEDIATE")
        .containsEntry("childSafetyNoted", "false");
  }

  @Test
  void holdsOnceItIsNotedHowTheChildIsKeptSafe() {
    // given
    PlanItem atSchool = tfCbt().safety(noted(true)).build();

    // when
    Finding finding = Evaluation.ofStarting(atSchool, whereSheIsInDanger(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.explanation()).isEqualTo(rule.card().explanation());
  }

  @Test
  void holdsAtTheBoundaryWhereTheGateIsJustOpen() {
    // given
    PlanItem tfCbt = tfCbt().safety(noted(false)).build();
    var justOpen = whereSheIsSafe().safety(elevatedWithAPlanAndHerYes());
    var justShut = whereSheIsSafe().safety(at(SafetyLevel.ELEVATED).withActiveSafetyPlan());

    // when
    Finding open = Evaluation.ofStarting(tfCbt, justOpen, rule);
    Finding shut = Evaluation.ofStarting(tfCbt, justShut, rule);

    // then
    assertThat(open.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(shut.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void isUnknownWhereNobodyToldWhetherItIsNoted() {
    // given
    PlanItem tfCbt = tfCbt().build();

    // when
    Finding inDanger = Evaluation.ofStarting(tfCbt, whereSheIsInDanger(), rule);
    Finding safe = Evaluation.ofStarting(tfCbt, whereSheIsSafe(), rule);

    // then
    assertThat(inDanger.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(inDanger.needsAcknowledgement()).isTrue();
    assertThat(inDanger.facts()).containsEntry("childSafetyNoted", "NOT_TOLD");
    assertThat(safe.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest(name = "an entry with {0}, her part in it {1}: {2}")
  @CsvSource({
    "WARN_IF_UNSAFE,                 TRUE,    VIOLATED",
    "MOTHER_PART_BLOCKED_UNTIL_SAFE, TRUE,    VIOLATED",
    "MOTHER_PART_BLOCKED_UNTIL_SAFE, FALSE,   VIOLATED",
    "NONE,                           TRUE,    NOT_APPLICABLE",
    "NONE,                           FALSE,   NOT_APPLICABLE",
    "BLOCK_UNTIL_SAFE,               TRUE,    NOT_APPLICABLE",
    "BLOCK_UNTIL_SAFE,               FALSE,   VIOLATED",
    "BLOCK_UNTIL_SAFE,               UNKNOWN, UNKNOWN"
  })
  void looksAtWhatTheGateDoesNotHold(InterventionSafetyGate gate, Truth herPart, Outcome outcome) {
    // given
    PlanItem item =
        therapyForHer()
            .fromCatalogue("an-entry", gate)
            .involvingMother(herPart)
            .safety(noted(false))
            .build();

    // when
    Finding finding = Evaluation.ofStarting(item, whereSheIsInDanger(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
  }

  @Test
  void looksAfterTheChildWhereOnlyAKinshipCarerTakesPart() {
    // given
    PlanItem course = kinshipCarersCourse().safety(noted(false)).build();

    // when
    Finding finding = Evaluation.ofStarting(course, whereSheIsInDanger(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void looksAtWhatGoesAheadBecauseSheAsked() {
    // given
    PlanItem fromCatalogue =
        therapyForHer().motherRequestedStart(true).safety(noted(false)).build();
    PlanItem outside =
        therapyForHer().fromCatalogue(null).motherRequestedStart(true).safety(noted(false)).build();
    PlanItem notAskedFor = therapyForHer().fromCatalogue(null).safety(noted(false)).build();

    // when
    Finding asked = Evaluation.ofStarting(fromCatalogue, whereSheIsInDanger(), rule);
    Finding askedOutside = Evaluation.ofStarting(outside, whereSheIsInDanger(), rule);
    Finding notAsked = Evaluation.ofStarting(notAskedFor, whereSheIsInDanger(), rule);

    // then
    assertThat(asked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(askedOutside.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(notAsked.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static PlanItemBuilder tfCbt() {
    return therapyForHer()
        .fromCatalogue("tf-cbt", InterventionSafetyGate.MOTHER_PART_BLOCKED_UNTIL_SAFE)
        .involvingMother(false);
  }

  private static SafetyNotes noted(@Nullable Boolean childSafety) {
    return new SafetyNotes(childSafety, null, null);
  }
}
