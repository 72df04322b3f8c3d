package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static dev.hearth.guidance.rulebook.AMother.videoWork;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.review.Acknowledgement;
import dev.hearth.guidance.review.Decision.Accepted;
import dev.hearth.guidance.review.Decision.Refused;
import dev.hearth.guidance.review.Review;
import dev.hearth.guidance.review.Role;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.CatalogueMatch;
import dev.hearth.guidance.rule.Transition.ItemActivate;
import dev.hearth.guidance.rule.Transition.ReferralSend;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.item.Links;
import dev.hearth.guidance.situation.mother.Mother;
import dev.hearth.guidance.situation.mother.PastHelp;
import dev.hearth.guidance.situation.mother.PastHelp.Effect;
import dev.hearth.guidance.situation.mother.PastHelp.Experience;
import dev.hearth.guidance.situation.mother.PastHelp.Status;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class WhatHurtHerIsNotRepeatedTest {

  private static final String SENSITIVE_PARENTING = "sensitive-parenting-intervention";
  private static final PlanItem VIPP = like("vipp", SENSITIVE_PARENTING, "provider-2");

  private final WhatHurtHerIsNotRepeated rule = new WhatHurtHerIsNotRepeated();

  @Test
  void isBrokenByVippAfterVideoWorkThatHurt() {
    // when
    Finding finding = starting(VIPP, AMother.whoTold(videoWork(Effect.HURT)));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.item(VIPP.id()));
    assertThat(finding.facts())
        .containsOnlyKeys("sharedWithWhatHurt")
        .containsEntry("sharedWithWhatHurt", "CLASS");
  }

  @Test
  void letsItThroughOnceItIsWrittenDownWhatIsDifferent() {
    // given
    Situation hurtBefore =
        whereSheIsSafe().mother(AMother.whoTold(videoWork(Effect.HURT))).item(VIPP).build();
    var start = new ItemActivate(VIPP.id());
    Review review = new Review(start, rule.evaluate(hurtBefore, start));
    var reason =
        Acknowledgement.of(
            "PAST-02", Subject.item(VIPP.id()), "Another worker; she holds the tape.");

    // when / then
    assertThat(review.decide(List.of(reason), List.of(), Set.of(Role.WORKER)))
        .isInstanceOf(Accepted.class);
    assertThat(review.decide(List.of(), List.of(), Set.of(Role.WORKER)))
        .isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @EnumSource(names = "HURT", mode = Mode.EXCLUDE)
  void holdsAtTheBoundaryOfWhateverDidNotHurt(Effect effect) {
    // when
    Finding finding = starting(VIPP, AMother.whoTold(videoWork(effect)));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).isEmpty();
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
  @CsvSource({
    "video-home-training, ,                                 ,           CODE",
    "vipp,                sensitive-parenting-intervention, ,           CLASS",
    "emdr,                ,                                 provider-1, PROVIDER",
    "video-home-training, sensitive-parenting-intervention, provider-1, 'CODE,CLASS,PROVIDER'",
    ",                    ,                                 provider-1, PROVIDER"
  })
  void knowsItAgainByCodeClassOrProvider(
      @Nullable String code, @Nullable String classCode, @Nullable String provider, String marks) {
    // given
    PlanItem item = like(code, classCode, provider);

    // when
    Finding finding = starting(item, AMother.whoTold(videoWork(Effect.HURT)));

    // then
    assertThat(finding.facts()).containsEntry("sharedWithWhatHurt", marks);
  }

  @Test
  void comparesOnlyWhatIsToldOfBoth() {
    // given
    Experience nameless = new Experience(null, null, null, true, Effect.HURT);
    Experience fullyTold = videoWork(Effect.HURT);

    // when / then
    assertThat(starting(VIPP, AMother.whoTold(nameless)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(starting(like(null, null, null), AMother.whoTold(nameless)).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(starting(like("emdr", null, null), AMother.whoTold(fullyTold)).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(starting(like("emdr", "other", "provider-2"), AMother.whoTold(fullyTold)).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void namesOnlyWhatItSharesWithWhatHurt() {
    // given
    Experience hurtByProvider = new Experience("emdr", null, "provider-2", true, Effect.HURT);

    // when
    Finding finding = starting(VIPP, AMother.whoTold(videoWork(Effect.HELPED), hurtByProvider));

    // then
    assertThat(finding.facts()).containsEntry("sharedWithWhatHurt", "PROVIDER");
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE_BEFORE", "ASKED_NOT_SAID"})
  void hasNothingToSayWhereSheToldOfNothing(Status status) {
    // when
    Finding finding = starting(VIPP, AMother.whoWasAsked(status));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereSheWasNotAskedOrNobodyTold() {
    // given
    Mother recordsWithoutContent = AMother.whoTold();

    // when / then
    for (Mother mother :
        List.of(
            Mother.untold(),
            AMother.whoWasAsked(null),
            AMother.whoWasAsked(Status.NOT_ASKED),
            recordsWithoutContent)) {
      Finding finding = starting(VIPP, mother);
      assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
      assertThat(finding.needsAcknowledgement()).isTrue();
      assertThat(finding.facts()).isEmpty();
    }
  }

  @Test
  void isUnknownWhereNobodyToldWhatSomethingLikeItDid() {
    // when
    Finding alike = starting(VIPP, AMother.whoTold(videoWork(null)));
    Finding unlike = starting(like("emdr", null, null), AMother.whoTold(videoWork(null)));

    // then
    assertThat(alike.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(unlike.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenByWhatIsKnownThoughNotAllWasAsked() {
    // given
    List<Experience> known = List.of(videoWork(Effect.HURT));
    Mother halfAsked = AMother.withPastHelp(new PastHelp(Status.NOT_ASKED, known, null));

    // when
    Finding finding = starting(VIPP, halfAsked);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void looksAtAReferralAsWell() {
    // given
    Situation hurtBefore =
        whereSheIsSafe().mother(AMother.whoTold(videoWork(Effect.HURT))).item(VIPP).build();

    // when
    Finding finding = Evaluation.single(rule, hurtBefore, new ReferralSend(VIPP.id()));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void marksEachCandidateOfAMatchByItself() {
    // given
    Situation match =
        whereSheIsSafe()
            .mother(AMother.whoTold(videoWork(Effect.HURT)))
            .item(VIPP)
            .candidates(List.of(entry("nika", SENSITIVE_PARENTING), entry("emdr", null)))
            .build();

    // when
    List<Finding> findings = rule.evaluate(match, new CatalogueMatch());

    // then
    assertThat(findings)
        .extracting(Finding::subject)
        .containsExactly(Subject.intervention("nika"), Subject.intervention("emdr"));
    assertThat(findings)
        .extracting(Finding::outcome)
        .containsExactly(Outcome.VIOLATED, Outcome.SATISFIED);
    assertThat(findings.getFirst().facts()).containsEntry("sharedWithWhatHurt", "CLASS");
  }

  private static PlanItem like(
      @Nullable String code, @Nullable String classCode, @Nullable String provider) {
    return therapyForHer()
        .fromCatalogue(code == null ? null : entry(code, classCode))
        .links(new Links(null, null, null, null, provider))
        .build();
  }

  private static CatalogueEntry entry(String code, @Nullable String classCode) {
    return new CatalogueEntry(
        code,
        InterventionSafetyGate.BLOCK_UNTIL_SAFE,
        null,
        classCode,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private Finding starting(PlanItem item, Mother mother) {
    return Evaluation.ofStarting(item, whereSheIsSafe().mother(mother), rule);
  }
}
