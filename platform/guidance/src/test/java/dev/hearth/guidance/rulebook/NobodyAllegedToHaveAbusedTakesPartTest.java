package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.child.Carer;
import dev.hearth.guidance.situation.child.Carer.Alleged;
import dev.hearth.guidance.situation.item.CarersPart;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NobodyAllegedToHaveAbusedTakesPartTest {

  private static final UUID CARER = UUID.randomUUID();

  private final NobodyAllegedToHaveAbusedTakesPart rule = new NobodyAllegedToHaveAbusedTakesPart();

  @ParameterizedTest
  @CsvSource({
    "NO,                  SATISFIED",
    "YES,                 VIOLATED",
    "UNDER_INVESTIGATION, VIOLATED",
    "NOT_ASKED,           UNKNOWN",
    ",                    UNKNOWN"
  })
  void looksAtEachCarerWhoTakesPart(@Nullable Alleged alleged, Outcome outcome) {
    // when
    Finding finding = of(AnEntry.tfCbt(), Set.of(CARER), new Carer(CARER, alleged, true));

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.blocks()).isEqualTo(outcome == Outcome.VIOLATED);
    assertThat(finding.overridable()).isFalse();
  }

  @Test
  void isBrokenByOneAmongSeveral() {
    UUID mother = UUID.randomUUID();
    assertThat(
            of(
                    AnEntry.tfCbt(),
                    Set.of(mother, CARER),
                    new Carer(mother, Alleged.NO, true),
                    new Carer(CARER, Alleged.YES, true))
                .outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void holdsWhereNoCarerTakesPart() {
    assertThat(of(AnEntry.tfCbt(), Set.of(), new Carer(CARER, Alleged.YES, true)).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isUnknownWhereNobodyToldWhoTakesPartOrOfThePerson() {
    assertThat(of(AnEntry.tfCbt(), null).outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(of(AnEntry.tfCbt(), Set.of(CARER)).outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(
            of(AnEntry.tfCbt().forGroup(null), Set.of(CARER), new Carer(CARER, Alleged.YES, true))
                .outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void hasNothingToSayOfWhatIsNotAfterSexualAbuse() {
    assertThat(
            of(AnEntry.called("emdr"), Set.of(CARER), new Carer(CARER, Alleged.YES, true))
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private Finding of(AnEntry entry, @Nullable Set<UUID> takingPart, Carer... carers) {
    PlanItem item = item(entry).carers(new CarersPart(takingPart, null, null)).build();
    return Evaluation.ofStarting(item, ACase.whereSheIsSafe().carers(List.of(carers)), rule);
  }

  private static PlanItemBuilder item(AnEntry entry) {
    return PlanItem.describe(UUID.randomUUID(), entry.kind()).fromCatalogue(entry.entry());
  }
}
