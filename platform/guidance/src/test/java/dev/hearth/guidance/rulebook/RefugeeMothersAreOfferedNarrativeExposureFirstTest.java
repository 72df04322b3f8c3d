package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition.CatalogueMatch;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.item.Choice;
import dev.hearth.guidance.situation.mother.Background;
import dev.hearth.guidance.situation.mother.Mother;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefugeeMothersAreOfferedNarrativeExposureFirstTest {

  private final RefugeeMothersAreOfferedNarrativeExposureFirst rule =
      new RefugeeMothersAreOfferedNarrativeExposureFirst();

  @ParameterizedTest
  @CsvSource({
    "narrative-exposure-therapy, YES,       false, SATISFIED",
    "emdr,                       YES,       false, VIOLATED",
    "emdr,                       YES,       true,  SATISFIED",
    "emdr,                       YES,       ,      UNKNOWN",
    "cbt-imaginary-exposure,     YES,       false, VIOLATED",
    "emdr,                       NO,        false, NOT_APPLICABLE",
    "emdr,                       NOT_ASKED, false, UNKNOWN",
    "tf-cbt,                     YES,       false, NOT_APPLICABLE"
  })
  void looksAtTheTherapyOfARefugeeMother(
      String code, Told refugee, @Nullable Boolean reason, Outcome outcome) {
    // given
    PlanItem item =
        item(AnEntry.called(code)).choice(new Choice(null, null, reason, null, null, null)).build();

    // when
    Finding finding = Evaluation.ofStarting(item, of(refugee), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
  }

  @ParameterizedTest
  @CsvSource({"narrative-exposure-therapy, SATISFIED", "emdr, VIOLATED"})
  void ranksItFirstInAMatch(String code, Outcome outcome) {
    // given
    Situation situation = of(Told.YES).candidates(List.of(AnEntry.called(code).entry())).build();

    // then
    assertThat(Evaluation.single(rule, situation, new CatalogueMatch()).outcome())
        .isEqualTo(outcome);
  }

  private static SituationBuilder of(Told refugee) {
    return ACase.whereSheIsSafe()
        .mother(
            new Mother(
                new Background(null, refugee, null, null, null, null, null, null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
  }

  private static PlanItemBuilder item(AnEntry entry) {
    return PlanItem.describe(UUID.randomUUID(), entry.kind()).fromCatalogue(entry.entry());
  }
}
