package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static dev.hearth.guidance.rulebook.AnIntervention.emdr;
import static dev.hearth.guidance.rulebook.AnIntervention.forHer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.item.Choice;
import dev.hearth.guidance.situation.item.Choice.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MoreThanOneOptionIsPutForwardTest {

  private static final Option EXPLAINED = new Option("tf-cbt", true, true);

  private final MoreThanOneOptionIsPutForward rule = new MoreThanOneOptionIsPutForward();

  @Test
  void holdsWithTwoOptionsThatWereExplained() {
    // when
    Finding finding = of(List.of(EXPLAINED, new Option(null, true, true)), null);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).containsEntry("optionsOffered", "2");
  }

  @Test
  void isBrokenByOneOptionWithoutAReason() {
    // when
    Finding finding = of(List.of(EXPLAINED), false);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject().ref()).startsWith("item:");
    assertThat(finding.facts()).containsEntry("optionsOffered", "1");
  }

  @Test
  void holdsWithOneOptionAndAReason() {
    // when
    Finding finding = of(List.of(EXPLAINED), true);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest(name = "involves {0}, helps {1}: {2}")
  @CsvSource({
    "false, true,  VIOLATED",
    "true,  false, VIOLATED",
    "false, ,      VIOLATED",
    "true,  ,      UNKNOWN",
    ",      true,  UNKNOWN"
  })
  void isBrokenAtTheBoundaryWhereOneOfTwoIsNotExplained(
      @Nullable Boolean involves, @Nullable Boolean helps, Outcome outcome) {
    // when
    Finding finding = of(List.of(EXPLAINED, new Option("emdr", involves, helps)), false);

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
  }

  @Test
  void isUnknownWhereNobodyToldWhatWasOfferedOrWhyThereWasOnlyOne() {
    // when
    Finding options = of(null, false);
    Finding reason = of(List.of(EXPLAINED), null);

    // then
    assertThat(options.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(options.facts()).containsEntry("optionsOffered", "UNKNOWN");
    assertThat(reason.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(names = {"THERAPY", "PARENTING_PROGRAMME", "PROGRAMME"})
  void looksAtTherapyAndProgrammes(ItemKind kind) {
    // when
    Finding finding = of(forHer("something", kind).item(), choice(List.of(), false));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest
  @EnumSource(
      value = ItemKind.class,
      mode = Mode.EXCLUDE,
      names = {"THERAPY", "PARENTING_PROGRAMME", "PROGRAMME"})
  void hasNothingToSayOfOtherKinds(ItemKind kind) {
    // when
    Finding finding = of(forHer("something", kind).item(), choice(List.of(), false));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding.facts()).isEmpty();
  }

  private Finding of(@Nullable List<Option> offered, @Nullable Boolean reason) {
    return of(emdr().item(), choice(offered, reason));
  }

  private Finding of(PlanItemBuilder item, Choice choice) {
    return Evaluation.ofStarting(item.choice(choice).build(), whereSheIsSafe(), rule);
  }

  private static Choice choice(@Nullable List<Option> offered, @Nullable Boolean reason) {
    return new Choice(offered, reason, null, null, null, null);
  }
}
