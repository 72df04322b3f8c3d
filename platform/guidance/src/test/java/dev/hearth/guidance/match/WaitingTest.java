package dev.hearth.guidance.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.GateState;
import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.CareContext.WhoCares;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.NeedStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WaitingTest {
  private static final Map<BasicNeed, NeedStatus> NOTHING_ASKED = Map.of();

  @ParameterizedTest
  @CsvSource({
    "BLOCK_UNTIL_SAFE,               SHUT, true,  false",
    "MOTHER_PART_BLOCKED_UNTIL_SAFE, SHUT, true,  true",
    "WARN_IF_UNSAFE,                 SHUT, false, false",
    "NONE,                           SHUT, false, false",
    "BLOCK_UNTIL_SAFE,               OPEN, false, false",
    "BLOCK_UNTIL_SAFE,               ,     false, false",
    "MOTHER_PART_BLOCKED_UNTIL_SAFE, ,     false, true"
  })
  void whatAsksSomethingOfHerWaitsWhileTheGateIsShut(
      InterventionSafetyGate gate, @Nullable GateState state, boolean waits, boolean herPartAlone) {
    // when
    Waiting waiting = Waiting.of(entry(gate, "MOTHER"), WhoCares.MOTHER, state, NOTHING_ASKED);

    // then
    assertThat(waiting.forSafety()).isEqualTo(waits);
    assertThat(waiting.isAtAll()).isEqualTo(waits);
    assertThat(waiting.herPartAlone()).isEqualTo(herPartAlone);
    assertThat(waiting.forNeeds()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MOTHER,           MOTHER,                      true",
    "MOTHER,           CAREGIVER,                   true",
    "MOTHER,           FOSTER_CARER,                false",
    "PARENT,           PARENT,                      true",
    "PARENT,           MOTHER,                      false",
    "CARER,            CARER,                       false",
    "CARER,            WHOLE_FAMILY,                true",
    "FOSTER_CARER,     NON_ABUSING_PARENT_OR_CARER, false",
    "ADOPTIVE_PARENT,  ADOPTIVE_PARENT,             false",
    "PERMANENCE_CARER, CAREGIVER,                   false",
    ",                 MOTHER,                      true",
    ",                 FOSTER_CARER,                false"
  })
  void itIsAskedOfHerOnlyWhereSheTakesPart(
      @Nullable WhoCares whoCares, String recipient, boolean waits) {
    // when
    Waiting waiting =
        Waiting.of(
            entry(InterventionSafetyGate.BLOCK_UNTIL_SAFE, recipient),
            whoCares,
            GateState.SHUT,
            NOTHING_ASKED);

    // then
    assertThat(waiting.forSafety()).isEqualTo(waits);
  }

  @Test
  void whereNobodyToldWhomItIsForItMayBeAskedOfHer() {
    CatalogueEntry untold = CatalogueEntry.of("x", InterventionSafetyGate.BLOCK_UNTIL_SAFE);
    assertThat(Waiting.of(untold, WhoCares.FOSTER_CARER, GateState.SHUT, NOTHING_ASKED).forSafety())
        .isTrue();
  }

  @Test
  void unmetNeedsComeFirstInTheirOrderAndSafetyIsNoneOfThem() {
    // given
    Map<BasicNeed, NeedStatus> needs =
        Map.of(
            BasicNeed.MATERIAL, NeedStatus.UNMET,
            BasicNeed.FOOD, NeedStatus.PARTLY_MET,
            BasicNeed.HOUSING, NeedStatus.UNMET,
            BasicNeed.SAFETY, NeedStatus.UNMET);

    // when
    Waiting waiting =
        Waiting.of(
            entry(InterventionSafetyGate.BLOCK_UNTIL_SAFE, "MOTHER"),
            WhoCares.MOTHER,
            GateState.SHUT,
            needs);

    // then
    assertThat(waiting.forNeeds()).containsExactly(BasicNeed.HOUSING, BasicNeed.MATERIAL);
    assertThat(waiting.partlyMet()).containsExactly(BasicNeed.FOOD);
    assertThat(waiting.forSafety()).isTrue();
    assertThat(new Waiting(false, waiting.forNeeds(), List.of(), false).isAtAll()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = NeedStatus.class,
      names = {"MET", "PARTLY_MET", "NOT_A_NEED", "NOT_ASKED"})
  void onlyAnUnmetNeedComesFirst(NeedStatus status) {
    assertThat(
            Waiting.of(
                    entry(InterventionSafetyGate.BLOCK_UNTIL_SAFE, "MOTHER"),
                    WhoCares.MOTHER,
                    GateState.OPEN,
                    Map.of(BasicNeed.FOOD, status))
                .isAtAll())
        .isFalse();
  }

  private static CatalogueEntry entry(InterventionSafetyGate gate, String recipient) {
    return new CatalogueEntry(
        "x", gate, null, null, null, null, Set.of(recipient), null, null, null, null);
  }
}
