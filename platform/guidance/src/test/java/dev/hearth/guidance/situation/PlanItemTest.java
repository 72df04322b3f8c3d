package dev.hearth.guidance.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanItemTest {

  @ParameterizedTest
  @MethodSource("items")
  void isGatedWhenItExpectsChangeOfTheMother(PlanItemBuilder described, boolean gated) {
    // when
    PlanItem item = described.build();

    // then
    assertThat(item.isGated()).isEqualTo(Truth.of(gated));
  }

  static Stream<Arguments> items() {
    return Stream.of(
        argumentSet("therapy with her", entry(InterventionSafetyGate.BLOCK_UNTIL_SAFE), true),
        argumentSet(
            "therapy without her",
            entry(InterventionSafetyGate.BLOCK_UNTIL_SAFE).involvingMother(false),
            false),
        argumentSet(
            "her part of a child's therapy",
            entry(InterventionSafetyGate.MOTHER_PART_BLOCKED_UNTIL_SAFE),
            true),
        argumentSet(
            "the child's part",
            entry(InterventionSafetyGate.MOTHER_PART_BLOCKED_UNTIL_SAFE).involvingMother(false),
            false),
        argumentSet(
            "an entry that only warns", entry(InterventionSafetyGate.WARN_IF_UNSAFE), false),
        argumentSet("an entry without a gate", entry(InterventionSafetyGate.NONE), false),
        argumentSet(
            "an ungated entry with a therapeutic purpose",
            entry(InterventionSafetyGate.NONE).inOrderTo(Purpose.THERAPEUTIC),
            false),
        argumentSet("an outside therapy with her", outside().inOrderTo(Purpose.THERAPEUTIC), true),
        argumentSet("an outside course with her", outside().inOrderTo(Purpose.PARENTING), true),
        argumentSet(
            "an outside course without her",
            outside().inOrderTo(Purpose.PARENTING).involvingMother(false),
            false),
        argumentSet("an outside service", outside().inOrderTo(Purpose.COMMUNITY), false),
        argumentSet(
            "a task to change her behaviour",
            outside().inOrderTo(Purpose.BEHAVIOUR_CHANGE).carriedBy(Assignee.MOTHER),
            true),
        argumentSet(
            "an ungated entry to change her behaviour",
            entry(InterventionSafetyGate.NONE)
                .inOrderTo(Purpose.BEHAVIOUR_CHANGE)
                .carriedBy(Assignee.MOTHER),
            true),
        argumentSet(
            "his behaviour change, in which she is heard",
            outside().inOrderTo(Purpose.BEHAVIOUR_CHANGE).carriedBy(Assignee.PUV),
            false));
  }

  @Test
  void involvesTheMotherWheneverSheCarriesIt() {
    // when
    PlanItem task = outside().carriedBy(Assignee.MOTHER).involvingMother(false).build();

    // then
    assertThat(task.involvesMother()).isEqualTo(Truth.TRUE);
  }

  @Test
  void isHeldByAShutGateWhenGated() {
    // when
    PlanItem therapy = entry(InterventionSafetyGate.BLOCK_UNTIL_SAFE).build();

    // then
    assertThat(therapy.isHeldWhileGateIsShut()).isTrue();
  }

  @Test
  void isNotHeldByAShutGateWhenItIsASafetyMeasure() {
    // when
    PlanItem measure =
        PlanItem.describe(UUID.randomUUID(), ItemKind.SAFETY_MEASURE)
            .fromCatalogue("respite", InterventionSafetyGate.BLOCK_UNTIL_SAFE)
            .involvingMother(true)
            .build();

    // then
    assertThat(measure.isGated()).isEqualTo(Truth.TRUE);
    assertThat(measure.isHeldWhileGateIsShut()).isFalse();
  }

  @Test
  void doesNotKnowWhetherAYesWithoutATimeIsToThisVersion() {
    // when
    PlanItem item =
        outside()
            .withAgreement(new Agreement(AgreementState.AGREED, null))
            .lastChangedAt(Instant.EPOCH)
            .build();

    // then
    assertThat(item.hasHerAgreement()).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @MethodSource("halfTold")
  void doesNotKnowWhetherItIsGatedWhereThatWasNotTold(PlanItemBuilder described, Truth gated) {
    // when
    PlanItem item = described.build();

    // then
    assertThat(item.isGated()).isEqualTo(gated);
    assertThat(item.isHeldWhileGateIsShut()).isEqualTo(!gated.isFalse());
  }

  static Stream<Arguments> halfTold() {
    return Stream.of(
        argumentSet(
            "whether she takes part in therapy",
            entry(InterventionSafetyGate.BLOCK_UNTIL_SAFE).involvingMother(Truth.UNKNOWN),
            Truth.UNKNOWN),
        argumentSet("what it is for", outside(), Truth.UNKNOWN),
        argumentSet(
            "what something without her is for", outside().involvingMother(false), Truth.FALSE),
        argumentSet(
            "what an ungated entry of an agency is for",
            entry(InterventionSafetyGate.NONE),
            Truth.FALSE),
        argumentSet(
            "what her ungated entry is for",
            entry(InterventionSafetyGate.NONE).carriedBy(Assignee.MOTHER),
            Truth.UNKNOWN),
        argumentSet(
            "who changes behaviour",
            outside().inOrderTo(Purpose.BEHAVIOUR_CHANGE).carriedBy(null),
            Truth.UNKNOWN));
  }

  @Test
  void cannotRecordATimeForAnAnswerNobodyAskedFor() {
    // when / then
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Agreement(AgreementState.NOT_ASKED, Instant.EPOCH));
  }

  private static PlanItemBuilder entry(InterventionSafetyGate gate) {
    return PlanItem.describe(UUID.randomUUID(), ItemKind.THERAPY)
        .fromCatalogue("child-parent-psychotherapy", gate)
        .involvingMother(true)
        .carriedBy(Assignee.AGENCY);
  }

  private static PlanItemBuilder outside() {
    return PlanItem.describe(UUID.randomUUID(), ItemKind.EXTERNAL_SERVICE)
        .involvingMother(true)
        .carriedBy(Assignee.AGENCY);
  }
}
