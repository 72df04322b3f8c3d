package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.CatalogueMatch;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AComparatorIsNoTreatmentTest {

  private final AComparatorIsNoTreatment rule = new AComparatorIsNoTreatment();

  @ParameterizedTest
  @CsvSource({"COMPARISON, VIOLATED", "THERAPY, SATISFIED", ", UNKNOWN"})
  void looksAtTheKind(@Nullable ItemKind kind, Outcome outcome) {
    // given
    AnEntry entry = AnEntry.called("community-standard-of-care").ofKind(kind);
    PlanItem item = PlanItem.describe(UUID.randomUUID(), kind).fromCatalogue(entry.entry()).build();
    Situation asked = ACase.whereSheIsSafe().candidates(List.of(entry.entry())).build();

    // when
    Finding planned = Evaluation.ofStarting(item, ACase.whereSheIsSafe(), rule);
    Finding matched = Evaluation.single(rule, asked, new CatalogueMatch());

    // then
    assertThat(planned.outcome()).isEqualTo(outcome);
    assertThat(planned.blocks()).isEqualTo(outcome == Outcome.VIOLATED);
    assertThat(planned.overridable()).isFalse();
    assertThat(matched.outcome()).isEqualTo(outcome);
    assertThat(matched.subject()).isEqualTo(Subject.intervention(entry.code()));
  }

  @Test
  void hasNothingToSayOfATask() {
    assertThat(
            Evaluation.ofStarting(ACase.herTask().build(), ACase.whereSheIsSafe(), rule).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }
}
