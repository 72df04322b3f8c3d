package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.hearth.guidance.match.Fit;
import dev.hearth.guidance.match.LikeBefore;
import dev.hearth.guidance.match.LikeBefore.Mark;
import dev.hearth.guidance.match.LikeBefore.Shared;
import dev.hearth.guidance.match.Mismatch;
import dev.hearth.guidance.match.ShownTogether;
import dev.hearth.guidance.match.StandsFirst;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Transition.CatalogueMatch;
import dev.hearth.guidance.situation.CareContext;
import dev.hearth.guidance.situation.CareContext.WhoCares;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.CatalogueEntry.EntryCondition;
import dev.hearth.guidance.situation.CatalogueEntry.StatedGroup;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.mother.Background;
import dev.hearth.guidance.situation.mother.Mother;
import dev.hearth.guidance.situation.mother.PastHelp;
import dev.hearth.guidance.situation.mother.PastHelp.Effect;
import dev.hearth.guidance.situation.mother.PastHelp.Experience;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules tell in types, so that nobody who matches reads it out of text. */
class WhatAMatchIsToldTest {
  private static final String CPP = "child-parent-psychotherapy";
  private static final String PPI = "psychoeducational-parenting-intervention";

  @Test
  void everyReasonAndConditionIsToldWhetherItFitsOrNot() {
    // given
    CatalogueEntry voorZorg =
        AnEntry.called("precautionary-care")
            .forGroup(
                new StatedGroup(
                    "NL",
                    null,
                    null,
                    Set.of(EntryCondition.values()),
                    Set.of(),
                    Set.of(),
                    false,
                    Set.of()))
            .entry();

    // when
    Finding finding =
        asked("ELI-01", of(background(26, Told.NO, 29), Told.NO), voorZorg).getFirst();

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.detail())
        .asInstanceOf(type(Fit.class))
        .satisfies(
            fit -> {
              assertThat(fit.reasons(Truth.TRUE)).containsExactly(Mismatch.ENTRY_CONDITION_NOT_MET);
              assertThat(fit.reasons(Truth.UNKNOWN))
                  .containsExactly(Mismatch.JURISDICTION_MISMATCH);
              assertThat(fit.conditions(Truth.FALSE))
                  .containsExactly(
                      EntryCondition.MOTHER_AT_MOST_25_YEARS,
                      EntryCondition.PREGNANT_AT_MOST_28_WEEKS);
              assertThat(fit.conditions(Truth.UNKNOWN))
                  .containsExactly(EntryCondition.FIRST_CHILD, EntryCondition.LOW_EDUCATION);
            });
  }

  @ParameterizedTest
  @CsvSource({"YES, true", "NO, false", "NOT_ASKED, false"})
  void narrativeExposureStandsFirstForARefugeeAlone(Told refugee, boolean first) {
    // when
    List<Finding> findings =
        asked(
            "ELI-04",
            of(background(null, refugee, null), Told.NO),
            AnEntry.called("emdr").entry(),
            AnEntry.called("narrative-exposure-therapy").entry());

    // then
    assertThat(findings)
        .extracting(each -> each.detail() instanceof StandsFirst)
        .containsExactly(false, first);
  }

  @ParameterizedTest
  @CsvSource({"YES, true", "NO, false", "NOT_ASKED, false"})
  void whatIsEasyToComeToStandsFirstWhereHelpIsSurelyHardToTake(Told hesitant, boolean first) {
    // given
    CatalogueEntry group =
        AnEntry.called("mother-baby-group").ofKind(ItemKind.COMMUNITY_SUPPORT).entry();
    CatalogueEntry forChildren = AnEntry.called("group").forRecipients(Set.of("CHILD")).entry();

    // when
    List<Finding> findings =
        asked("LOW-01", of(background(null, null, null), hesitant), group, forChildren);

    // then
    assertThat(findings)
        .extracting(each -> each.detail() instanceof StandsFirst)
        .containsExactly(first, false);
  }

  @Test
  void whatHurtAndWhatHelpedArePointedAtOneByOne() {
    // given
    Mother mother =
        AMother.withPastHelp(
            new PastHelp(
                PastHelp.Status.RECORDED,
                List.of(
                    new Experience("emdr", null, null, true, Effect.HURT),
                    new Experience("vipp", null, null, true, Effect.HELPED),
                    new Experience("vipp", null, null, true, Effect.HURT)),
                false));
    SituationBuilder theCase = ACase.whereSheIsSafe().mother(mother);

    // when
    Finding hurt = asked("PAST-02", theCase, AnEntry.called("vipp").entry()).getFirst();
    Finding helped = asked("PAST-03", theCase, AnEntry.called("vipp").entry()).getFirst();
    Finding other = asked("PAST-03", theCase, AnEntry.called("emdr").entry()).getFirst();

    // then
    assertThat(hurt.detail()).isEqualTo(new LikeBefore(List.of(new Shared(2, List.of(Mark.CODE)))));
    assertThat(helped.detail())
        .isEqualTo(new LikeBefore(List.of(new Shared(1, List.of(Mark.CODE)))));
    assertThat(other.detail()).isNull();
  }

  @Test
  void whatLastedIsShownWithBothWhereBothFit() {
    // when
    Finding finding =
        asked(
                "ELI-06",
                ACase.whereSheIsSafe(),
                AnEntry.called(PPI).entry(),
                AnEntry.called(CPP).entry())
            .getFirst();

    // then
    assertThat(finding.detail()).isEqualTo(new ShownTogether(List.of(CPP, PPI)));
  }

  @Test
  void whatLastedIsNotShownWhereOneOfThemDoesNotFit() {
    // given
    SituationBuilder carer =
        ACase.whereSheIsSafe().careContext(new CareContext(null, Set.of(), WhoCares.CARER));

    // when
    Finding finding =
        asked(
                "ELI-06",
                carer,
                AnEntry.called(PPI).entry(),
                AnEntry.called(CPP).forRecipients(Set.of("MOTHER", "CARER")).entry())
            .getFirst();

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding.detail()).isNull();
  }

  @Test
  void everyCandidateIsAskedAboutByItself() {
    // when
    List<Finding> findings =
        asked(
            "ELI-01",
            ACase.whereSheIsSafe(),
            AnEntry.called("emdr").entry(),
            AnEntry.called("respite").ofKind(ItemKind.PRACTICAL_SUPPORT).entry());

    // then
    assertThat(findings)
        .extracting(each -> each.subject().ref(), Finding::outcome)
        .containsExactly(
            tuple("intervention:emdr", Outcome.UNKNOWN),
            tuple("intervention:respite", Outcome.NOT_APPLICABLE));
  }

  private static List<Finding> asked(
      String rule, SituationBuilder theCase, CatalogueEntry... candidates) {
    Situation situation = theCase.candidates(Arrays.asList(candidates)).build();
    return RuleBook.evaluate(situation, new CatalogueMatch()).findings().stream()
        .filter(each -> each.ruleCode().equals(rule))
        .toList();
  }

  private static SituationBuilder of(Background background, Told hesitant) {
    return ACase.whereSheIsSafe()
        .careContext(new CareContext(null, Set.of(), WhoCares.MOTHER))
        .mother(
            new Mother(background, null, null, null, Told.NO, hesitant, null, null, null, null));
  }

  private static Background background(
      @Nullable Integer years, @Nullable Told refugee, @Nullable Integer weeks) {
    return new Background(years, refugee, null, null, null, null, weeks, null);
  }
}
