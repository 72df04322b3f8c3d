package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static dev.hearth.guidance.rulebook.AnIntervention.emdr;
import static dev.hearth.guidance.rulebook.AnIntervention.forHer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.situation.BuildingBlock;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.item.Choice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TfCbtIsFullyDiscussedFirstTest {

  private static final AnIntervention TF_CBT =
      forHer("tf-cbt", ItemKind.THERAPY, BuildingBlock.TRAUMA).forOthers("CHILD");

  private final TfCbtIsFullyDiscussedFirst rule = new TfCbtIsFullyDiscussedFirst();

  @ParameterizedTest(name = "fully {0}, alternatives {1}: {2}")
  @CsvSource({
    "true,  true,  SATISFIED",
    "true,  false, VIOLATED",
    "false, true,  VIOLATED",
    "false, ,      VIOLATED",
    ",      false, VIOLATED",
    ",      true,  UNKNOWN",
    "true,  ,      UNKNOWN"
  })
  void asksForAFullTalkInWhichOtherHelpIsNamed(
      @Nullable Boolean fully, @Nullable Boolean alternatives, Outcome outcome) {
    // when
    Finding finding = of(TF_CBT, fully, alternatives);

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.blocks()).isEqualTo(outcome == Outcome.VIOLATED);
  }

  @Test
  void saysWhatIsMissing() {
    // when
    Finding finding = of(TF_CBT, true, false);
    Finding complete = of(TF_CBT, true, true);

    // then
    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
    assertThat(finding.overridable()).isFalse();
    assertThat(finding.subject().ref()).startsWith("item:");
    assertThat(finding.facts())
        .containsEntry("discussedFully", "TRUE")
        .containsEntry("alternativesSaid", "FALSE");
    assertThat(complete.facts()).isEmpty();
  }

  @Test
  void hasNothingToSayOfOtherHelp() {
    // when
    Finding finding = of(emdr(), false, false);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private Finding of(
      AnIntervention intervention, @Nullable Boolean fully, @Nullable Boolean alternatives) {
    Choice choice = new Choice(null, null, null, null, fully, alternatives);
    return Evaluation.ofStarting(
        intervention.item().choice(choice).build(), whereSheIsSafe(), rule);
  }
}
