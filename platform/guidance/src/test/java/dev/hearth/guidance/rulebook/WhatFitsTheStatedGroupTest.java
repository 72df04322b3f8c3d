package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.CatalogueMatch;
import dev.hearth.guidance.rule.Transition.ItemActivate;
import dev.hearth.guidance.situation.CareContext;
import dev.hearth.guidance.situation.CareContext.WhoCares;
import dev.hearth.guidance.situation.CatalogueEntry.EntryCondition;
import dev.hearth.guidance.situation.CatalogueEntry.StatedGroup;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.child.Child.Sex;
import dev.hearth.guidance.situation.item.CarersPart;
import dev.hearth.guidance.situation.item.CarersPart.Parallel;
import dev.hearth.guidance.situation.item.Links;
import dev.hearth.guidance.situation.mother.Background;
import dev.hearth.guidance.situation.mother.Mother;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WhatFitsTheStatedGroupTest {

  private static final Background NOBODY = Background.untold();

  private final WhatFitsTheStatedGroup rule = new WhatFitsTheStatedGroup();

  @Test
  void holdsWhereEverythingFits() {
    assertThat(match(AnEntry.tfCbt(), aGirlOfNine()).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(match(AnEntry.called("anything"), aGirlOfNine()).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @MethodSource("mismatches")
  void namesTheReasonWhereSomethingDoesNotFit(
      AnEntry entry, SituationBuilder theCase, String reasons) {
    // when
    Finding finding = match(entry, theCase);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.facts()).containsExactlyEntriesOf(Map.of("reasons", reasons));
    assertThat(finding.subject()).isEqualTo(Subject.intervention(entry.code()));
  }

  static Stream<Arguments> mismatches() {
    return Stream.of(
        argumentSet(
            "another country",
            AnEntry.called("x")
                .forGroup(group("AU", null, null, Set.of(), Set.of(), Set.of(), false)),
            aGirlOfNine().careContext(new CareContext("NL", Set.of(), WhoCares.MOTHER)),
            "JURISDICTION_MISMATCH"),
        argumentSet("a month too young", aged(109, 200), aGirlOfNine(), "AGE_OUT_OF_BAND"),
        argumentSet("a month too old", aged(null, 107), aGirlOfNine(), "AGE_OUT_OF_BAND"),
        argumentSet(
            "an age that nobody knows",
            aged(null, 200),
            aGirlOfNine().children(List.of(AChild.of(null).child())),
            "AGE_OUT_OF_BAND"),
        argumentSet(
            "a mother of 26",
            asking(EntryCondition.MOTHER_AT_MOST_25_YEARS),
            of(background(26, null)),
            "ENTRY_CONDITION_NOT_MET"),
        argumentSet(
            "29 weeks",
            asking(EntryCondition.PREGNANT_AT_MOST_28_WEEKS),
            of(background(20, 29)),
            "ENTRY_CONDITION_NOT_MET"),
        argumentSet(
            "not pregnant",
            asking(EntryCondition.PREGNANT_AT_MOST_28_WEEKS),
            of(background(20, null)),
            "ENTRY_CONDITION_NOT_MET"),
        argumentSet(
            "not her first child",
            asking(EntryCondition.FIRST_CHILD),
            of(new Background(null, null, null, Told.NO, null, null, null, null)),
            "ENTRY_CONDITION_NOT_MET"),
        argumentSet(
            "schooling",
            asking(EntryCondition.LOW_EDUCATION),
            of(new Background(null, null, null, null, Told.NO, null, null, null)),
            "ENTRY_CONDITION_NOT_MET"),
        argumentSet(
            "something else happened",
            AnEntry.tfCbt(),
            aGirlOfNine().maltreatment(Set.of(MaltreatmentType.NEGLECT)),
            "MALTREATMENT_MISMATCH"),
        argumentSet(
            "another context",
            AnEntry.called("x")
                .forGroup(
                    group(
                        null, null, null, Set.of(), Set.of(), Set.of("ATTACHMENT_CONCERN"), false)),
            aGirlOfNine(),
            "MALTREATMENT_MISMATCH"),
        argumentSet(
            "KEEP for a birth mother",
            AnEntry.called("keep").forRecipients(Set.of("FOSTER_CARER")),
            aGirlOfNine(),
            "RECIPIENT_MISMATCH"),
        argumentSet(
            "for the child alone",
            AnEntry.called("x").forRecipients(Set.of("CHILD")),
            aGirlOfNine(),
            "RECIPIENT_MISMATCH"),
        argumentSet(
            "for girls only",
            AnEntry.called("x")
                .forGroup(group(null, null, null, Set.of(), Set.of(), Set.of(), true)),
            aGirlOfNine().children(List.of(AChild.of(9).withSex(Sex.BOY).child())),
            "SEX_MISMATCH"),
        argumentSet(
            "no symptom",
            AnEntry.tfCbt(),
            aGirlOfNine()
                .children(
                    List.of(AChild.of(9).withSymptoms(Set.of("CHILD_PROBLEM_BEHAVIOUR")).child())),
            "SYMPTOM_NOT_PRESENT"),
        argumentSet(
            "a class", AnEntry.called("x").selectable(false), aGirlOfNine(), "NOT_SELECTABLE"),
        argumentSet(
            "two at once",
            aged(200, null).selectable(false),
            aGirlOfNine(),
            "AGE_OUT_OF_BAND,NOT_SELECTABLE"));
  }

  @Test
  void schoolingAloneDoesNotMeetAConditionThatAsksForDutchAndTheNurseToo() {
    // given
    Background lowEducation = new Background(null, null, null, null, Told.YES, null, null, null);

    // when
    Finding finding = match(asking(EntryCondition.LOW_EDUCATION), of(lowEducation));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.facts()).containsEntry("notTold", "ENTRY_CONDITION_NOT_MET");
  }

  @ParameterizedTest
  @MethodSource("boundaries")
  void fitsAtTheBoundary(AnEntry entry, SituationBuilder theCase) {
    assertThat(match(entry, theCase).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  static Stream<Arguments> boundaries() {
    return Stream.of(
        argumentSet("the least age", aged(108, null), aGirlOfNine()),
        argumentSet("the greatest age", aged(null, 108), aGirlOfNine()),
        argumentSet(
            "25 years", asking(EntryCondition.MOTHER_AT_MOST_25_YEARS), of(background(25, null))),
        argumentSet(
            "28 weeks", asking(EntryCondition.PREGNANT_AT_MOST_28_WEEKS), of(background(30, 28))),
        argumentSet(
            "her first child",
            asking(EntryCondition.FIRST_CHILD),
            of(new Background(null, null, null, Told.YES, null, null, null, null))),
        argumentSet(
            "the country named",
            AnEntry.called("x")
                .forGroup(group("AU", null, null, Set.of(), Set.of(), Set.of(), false)),
            aGirlOfNine().careContext(new CareContext("AU", Set.of(), WhoCares.MOTHER))),
        argumentSet(
            "the context that is there",
            AnEntry.called("x")
                .forGroup(
                    group(
                        null, null, null, Set.of(), Set.of(), Set.of("ATTACHMENT_CONCERN"), false)),
            aGirlOfNine()
                .careContext(new CareContext("AU", Set.of("ATTACHMENT_CONCERN"), WhoCares.MOTHER))),
        argumentSet(
            "her own complaints",
            AnEntry.called("x")
                .forGroup(
                    new StatedGroup(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        Set.of("MOTHER_PTSD_COMPLAINTS"))),
            of(new Background(null, null, null, null, null, Told.YES, null, null))),
        argumentSet(
            "a mother and baby group",
            AnEntry.called("mother-baby-group").ofKind(ItemKind.COMMUNITY_SUPPORT),
            aGirlOfNine()));
  }

  @ParameterizedTest
  @CsvSource({
    "MOTHER,           MOTHER,                        SATISFIED",
    "PARENT,           MOTHER,                        VIOLATED",
    "CARER,            MOTHER,                        VIOLATED",
    "MOTHER,           PARENT,                        SATISFIED",
    "PARENT,           WHOLE_FAMILY,                  SATISFIED",
    "CARER,            CARER,                         SATISFIED",
    "FOSTER_CARER,     PARENT,                        VIOLATED",
    "FOSTER_CARER,     FOSTER_CARER,                  SATISFIED",
    "FOSTER_CARER,     CAREGIVER,                     SATISFIED",
    "ADOPTIVE_PARENT,  ADOPTIVE_PARENT,               SATISFIED",
    "ADOPTIVE_PARENT,  FOSTER_CARER,                  VIOLATED",
    "PERMANENCE_CARER, PERMANENCE_CARER,              SATISFIED",
    "PERMANENCE_CARER, NON_ABUSING_PARENT_OR_CARER,   SATISFIED",
    ",                 MOTHER,                        UNKNOWN"
  })
  void knowsWhoCountsAsWhichRecipient(
      @Nullable WhoCares whoCares, String recipient, Outcome outcome) {
    // given
    SituationBuilder theCase = aGirlOfNine().careContext(new CareContext("AU", Set.of(), whoCares));

    // then
    assertThat(match(AnEntry.called("x").forRecipients(Set.of(recipient)), theCase).outcome())
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @MethodSource("untold")
  void isUnknownWhereWhatMattersWasNotTold(
      AnEntry entry, SituationBuilder theCase, String notTold) {
    // when
    Finding finding = match(entry, theCase);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.facts()).containsExactlyEntriesOf(Map.of("notTold", notTold));
  }

  static Stream<Arguments> untold() {
    return Stream.of(
        argumentSet(
            "no child told of", aged(1, 200), aGirlOfNine().children(List.of()), "AGE_OUT_OF_BAND"),
        argumentSet(
            "a girl or not",
            AnEntry.called("x")
                .forGroup(group(null, null, null, Set.of(), Set.of(), Set.of(), true)),
            aGirlOfNine().children(List.of(AChild.of(9).withSex(Sex.NOT_ASKED).child())),
            "SEX_MISMATCH"),
        argumentSet(
            "symptoms",
            AnEntry.tfCbt(),
            aGirlOfNine().children(List.of(AChild.of(9).withSymptoms(null).child())),
            "SYMPTOM_NOT_PRESENT"),
        argumentSet(
            "a condition nobody asked about",
            asking(EntryCondition.FIRST_CHILD),
            of(NOBODY),
            "ENTRY_CONDITION_NOT_MET"),
        argumentSet(
            "her age",
            asking(EntryCondition.MOTHER_AT_MOST_25_YEARS),
            of(NOBODY),
            "ENTRY_CONDITION_NOT_MET"),
        argumentSet(
            "recipients",
            AnEntry.called("x").forRecipients(null),
            aGirlOfNine(),
            "RECIPIENT_MISMATCH"),
        argumentSet(
            "whether it may be chosen",
            AnEntry.called("x").selectable(null),
            aGirlOfNine(),
            "NOT_SELECTABLE"));
  }

  @Test
  void isUnknownWhereNothingIsToldOfTheGroup() {
    assertThat(match(AnEntry.called("x").forGroup(null), aGirlOfNine()).outcome())
        .isEqualTo(Outcome.UNKNOWN);
    assertThat(match(AnEntry.called("x").ofKind(null).selectable(false), aGirlOfNine()).outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "father-behaviour-change-work,  THERAPY",
    "therapeutic-alliance-building, THERAPY",
    "changed-locks,                 SAFETY_MEASURE",
    "respite,                       PRACTICAL_SUPPORT"
  })
  void hasNothingToSayOfWhatIsNeverMatched(String code, ItemKind kind) {
    AnEntry entry = AnEntry.called(code).ofKind(kind).selectable(false);
    assertThat(match(entry, aGirlOfNine()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void looksAtTheChildThatAnItemIsFor() {
    // given
    AChild toddler = AChild.of(2);
    AChild girl = AChild.of(9);
    SituationBuilder both = aGirlOfNine().children(List.of(toddler.child(), girl.child()));
    PlanItem forHer =
        item(aged(100, null)).links(new Links(null, null, null, girl.id(), null)).build();

    // then
    assertThat(Evaluation.ofStarting(forHer, both, rule).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void takesTheCarersOwnSessionsForAChoiceBesideTheChildsTherapy() {
    // given
    PlanItem sessions =
        item(AnEntry.called("non-abusing-carer-sessions").selectable(false)).build();
    PlanItem therapy =
        item(AnEntry.tfCbt())
            .carers(new CarersPart(Set.of(), Parallel.LINKED, sessions.id()))
            .build();
    Situation linked = aGirlOfNine().item(therapy).item(sessions).build();
    Situation alone = aGirlOfNine().item(sessions).build();

    // then
    assertThat(Evaluation.single(rule, linked, new ItemActivate(sessions.id())).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(Evaluation.single(rule, alone, new ItemActivate(sessions.id())).facts())
        .containsEntry("reasons", "NOT_SELECTABLE");
  }

  @Test
  void hasNothingToSayOfATaskThatIsNotFromTheCatalogue() {
    PlanItem task = ACase.herTask().build();
    assertThat(Evaluation.ofStarting(task, aGirlOfNine(), rule).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private Finding match(AnEntry entry, SituationBuilder theCase) {
    return Evaluation.single(
        rule, theCase.candidates(List.of(entry.entry())).build(), new CatalogueMatch());
  }

  private static PlanItemBuilder item(AnEntry entry) {
    return PlanItem.describe(UUID.randomUUID(), entry.kind()).fromCatalogue(entry.entry());
  }

  private static SituationBuilder aGirlOfNine() {
    return ACase.whereSheIsSafe()
        .maltreatment(Set.of(MaltreatmentType.SEXUAL_ABUSE))
        .careContext(new CareContext("AU", Set.of(), WhoCares.MOTHER))
        .children(List.of(AChild.of(9).child()));
  }

  private static SituationBuilder of(Background background) {
    return aGirlOfNine()
        .mother(new Mother(background, null, null, null, null, null, null, null, null, null));
  }

  private static Background background(@Nullable Integer years, @Nullable Integer weeks) {
    return new Background(years, null, null, null, null, null, weeks, null);
  }

  private static AnEntry asking(EntryCondition condition) {
    return AnEntry.called("x")
        .forGroup(group(null, null, null, Set.of(condition), Set.of(), Set.of(), false));
  }

  private static AnEntry aged(@Nullable Integer least, @Nullable Integer greatest) {
    return AnEntry.called("x")
        .forGroup(group(null, least, greatest, Set.of(), Set.of(), Set.of(), false));
  }

  private static StatedGroup group(
      @Nullable String country,
      @Nullable Integer least,
      @Nullable Integer greatest,
      Set<EntryCondition> conditions,
      Set<MaltreatmentType> types,
      Set<String> contexts,
      boolean girlsOnly) {
    return new StatedGroup(country, least, greatest, conditions, types, contexts, girlsOnly, null);
  }
}
