package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.item.CarersPart;
import dev.hearth.guidance.situation.item.CarersPart.Parallel;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheCarerHasOwnSessionsTest {

  private final TheCarerHasOwnSessions rule = new TheCarerHasOwnSessions();

  @ParameterizedTest
  @CsvSource({
    "true,  LINKED,        SATISFIED",
    "true,  NO_SAFE_CARER, SATISFIED",
    "true,  NONE,          VIOLATED",
    "true,  ,              UNKNOWN",
    "false, NONE,          NOT_APPLICABLE",
    ",      NONE,          UNKNOWN"
  })
  void looksAtWhatThereIsForTheCarer(
      @Nullable Boolean required, @Nullable Parallel parallel, Outcome outcome) {
    // given
    PlanItem item =
        item(AnEntry.tfCbt().withCarerSessions(required))
            .carers(new CarersPart(Set.of(), parallel, null))
            .build();

    // when
    Finding finding = Evaluation.ofStarting(item, ACase.whereSheIsSafe(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.item(item.id()));
  }

  private static PlanItemBuilder item(AnEntry entry) {
    return PlanItem.describe(UUID.randomUUID(), entry.kind()).fromCatalogue(entry.entry());
  }
}
