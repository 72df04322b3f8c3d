package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.item.SafetyNotes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SafetyRunsThroughEveryBlockOfHelpTest {

  private static final UUID ID = UUID.fromString("7d0a7c2c-5a43-4a57-8d93-0f9d8c5b1f01");

  private final SafetyRunsThroughEveryBlockOfHelp rule = new SafetyRunsThroughEveryBlockOfHelp();

  @ParameterizedTest
  @EnumSource(
      names = {"THERAPY", "PARENTING_PROGRAMME", "PROGRAMME", "PSYCHOEDUCATION", "SKILLS_TRAINING"})
  void isBrokenByTherapeuticHelpWithoutALineOnSafety(ItemKind kind) {
    // when
    Finding finding = of(kind, false);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.item(ID));
    assertThat(finding.facts()).containsEntry("itemKind", kind.name());
  }

  @Test
  void holdsForEmdrByDayWithATaxi() {
    // when
    Finding finding = of(ItemKind.THERAPY, true);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"THERAPY", "PARENTING_PROGRAMME", "PROGRAMME", "PSYCHOEDUCATION", "SKILLS_TRAINING"})
  void hasNothingToSayOfOtherHelp(ItemKind kind) {
    // when
    Finding finding = of(kind, false);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyToldOfTheLineOrOfTheKind() {
    // when
    Finding noLineTold = of(ItemKind.THERAPY, null);
    Finding noKindTold = of(null, false);

    // then
    assertThat(noLineTold.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(noLineTold.needsAcknowledgement()).isTrue();
    assertThat(noKindTold.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(noKindTold.facts()).containsEntry("itemKind", "NOT_TOLD");
  }

  @Test
  void holdsAtTheBoundaryWhereTheLineIsThereWhateverTheKind() {
    // when
    Finding finding = of(null, true);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  private Finding of(@Nullable ItemKind kind, @Nullable Boolean considered) {
    PlanItem item =
        PlanItem.describe(ID, kind).safety(new SafetyNotes(null, considered, null)).build();
    return Evaluation.ofStarting(item, whereSheIsSafe(), rule);
  }
}
