package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.CatalogueMatch;
import dev.hearth.guidance.situation.Situation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WhatLastedIsShownTest {

  private static final String CPP = "child-parent-psychotherapy";
  private static final String PPI = "psychoeducational-parenting-intervention";

  private final WhatLastedIsShown rule = new WhatLastedIsShown();

  @ParameterizedTest
  @MethodSource("candidates")
  void isShownWhereBothAreOptions(List<String> codes, Outcome outcome) {
    // given
    Situation situation =
        ACase.whereSheIsSafe()
            .candidates(codes.stream().map(code -> AnEntry.called(code).entry()).toList())
            .build();

    // when
    Finding finding = Evaluation.single(rule, situation, new CatalogueMatch());

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.subject()).isEqualTo(Subject.intervention(PPI));
  }

  static Stream<Arguments> candidates() {
    return Stream.of(
        argumentSet("both", List.of(CPP, PPI, "emdr"), Outcome.VIOLATED),
        argumentSet("the one", List.of(CPP), Outcome.NOT_APPLICABLE),
        argumentSet("the other", List.of(PPI), Outcome.NOT_APPLICABLE),
        argumentSet("none", List.of(), Outcome.NOT_APPLICABLE));
  }
}
