package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.newLocks;
import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.CatalogueMatch;
import dev.hearth.guidance.rule.Transition.PlanDraft;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.mother.Mother;
import dev.hearth.guidance.situation.mother.PastHelp;
import dev.hearth.guidance.situation.mother.PastHelp.Effect;
import dev.hearth.guidance.situation.mother.PastHelp.Experience;
import dev.hearth.guidance.situation.mother.PastHelp.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class WhatHelpedHerIsConsideredFirstTest {

  private static final String GROUP = "mother-baby-group";
  private static final PlanItem SAME_GROUP =
      therapyForHer().fromCatalogue(GROUP, InterventionSafetyGate.NONE).build();

  private final WhatHelpedHerIsConsideredFirst rule = new WhatHelpedHerIsConsideredFirst();

  @Test
  void isBrokenWhenAGroupHelpedAndThePlanHasNoneAndNoNote() {
    // when
    Finding finding = activating(told(false, group(Effect.HELPED)), newLocks().build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.subject()).isEqualTo(Subject.plan());
    assertThat(finding.facts()).containsOnlyKeys("consideredNoted");
    assertThat(finding.facts()).containsEntry("consideredNoted", "false");
  }

  @Test
  void holdsWithTheSameGroupAgain() {
    // when
    Finding finding = activating(told(false, group(Effect.HELPED)), SAME_GROUP);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void holdsWithTheNoteThatThereIsNoGroupWithinReach() {
    // when
    Finding finding = activating(told(true, group(Effect.HELPED)));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).containsEntry("consideredNoted", "true");
  }

  @ParameterizedTest
  @EnumSource
  void countsWhatIsInThePlanInWhateverStatus(ItemStatus status) {
    // given
    PlanItem group =
        therapyForHer().fromCatalogue(GROUP, InterventionSafetyGate.NONE).inStatus(status).build();

    // when
    Finding finding = activating(told(false, group(Effect.HELPED)), group);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenAtTheBoundaryWhereOneOfTwoThatHelpedIsLeftOut() {
    // given
    Experience nameless = new Experience(null, null, null, true, Effect.HELPED);

    // when
    Finding finding = activating(told(false, group(Effect.HELPED), nameless), SAME_GROUP);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest
  @EnumSource(names = "HELPED", mode = Mode.EXCLUDE)
  void hasNothingToSayWhereNothingHelped(Effect effect) {
    // when
    Finding finding = activating(told(false, group(effect)));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE_BEFORE", "ASKED_NOT_SAID"})
  void hasNothingToSayWhereSheToldOfNothing(Status status) {
    // when
    Finding finding = activating(AMother.whoWasAsked(status));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereSheWasNotAskedOrNobodyTold() {
    // when / then
    for (Mother mother :
        List.of(Mother.untold(), AMother.whoWasAsked(Status.NOT_ASKED), told(false, group(null)))) {
      Finding finding = activating(mother);
      assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
      assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    }
    assertThat(activating(Mother.untold()).facts()).containsEntry("consideredNoted", "NOT_TOLD");
  }

  @Test
  void isUnknownWhereNobodyToldWhetherItWasConsidered() {
    // when
    Finding open = activating(told(null, group(Effect.HELPED)));
    Finding taken = activating(told(null, group(Effect.HELPED)), SAME_GROUP);

    // then
    assertThat(open.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(taken.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isShownInADraft() {
    // given
    Situation draft = whereSheIsSafe().mother(told(false, group(Effect.HELPED))).build();

    // when
    Finding finding = Evaluation.single(rule, draft, new PlanDraft());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
  }

  @Test
  void marksTheCandidatesOfAMatchThatAreLikeWhatHelped() {
    // given
    Experience emdr = new Experience("emdr", null, null, true, Effect.HURT);
    var match =
        whereSheIsSafe()
            .mother(told(false, group(Effect.HELPED), emdr))
            .candidates(List.of(candidate("emdr"), candidate(GROUP), candidate("vipp")));

    // when
    List<Finding> findings = rule.evaluate(match.build(), new CatalogueMatch());

    // then
    assertThat(findings)
        .extracting(Finding::subject)
        .containsExactly(
            Subject.intervention("emdr"),
            Subject.intervention(GROUP),
            Subject.intervention("vipp"));
    assertThat(findings)
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE, Outcome.VIOLATED, Outcome.NOT_APPLICABLE);
  }

  @Test
  void leavesACandidateInPeaceThatIsInThePlanOrWasConsidered() {
    // given
    var inThePlan =
        whereSheIsSafe()
            .mother(told(false, group(Effect.HELPED)))
            .item(SAME_GROUP)
            .candidates(List.of(candidate(GROUP)));
    var considered =
        whereSheIsSafe()
            .mother(told(true, group(Effect.HELPED)))
            .candidates(List.of(candidate(GROUP)));

    // when
    Finding taken = Evaluation.single(rule, inThePlan.build(), new CatalogueMatch());
    Finding noted = Evaluation.single(rule, considered.build(), new CatalogueMatch());

    // then
    assertThat(taken.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(noted.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  private static Mother told(@Nullable Boolean consideredNoted, Experience... experiences) {
    return AMother.withPastHelp(
        new PastHelp(Status.RECORDED, List.of(experiences), consideredNoted));
  }

  private static Experience group(@Nullable Effect effect) {
    return new Experience(GROUP, null, null, true, effect);
  }

  private static CatalogueEntry candidate(String code) {
    return CatalogueEntry.of(code, InterventionSafetyGate.NONE);
  }

  private Finding activating(Mother mother, PlanItem... items) {
    return Evaluation.single(
        rule,
        whereSheIsSafe().mother(mother).items(List.of(items)).build(),
        Evaluation.activating());
  }
}
