package dev.hearth.catalog.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.catalog.intervention.CaseContext;
import dev.hearth.catalog.intervention.Listed;
import dev.hearth.catalog.intervention.Symptom;
import dev.hearth.catalog.match.MatchAnswer.NotAsked.What;
import dev.hearth.guidance.gate.GateState;
import dev.hearth.guidance.match.LikeBefore.Mark;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.mother.PastHelp.Effect;
import dev.hearth.guidance.situation.mother.PastHelp.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order within a group, and what is noted beside an entry. */
class MatchOrderTest {
  private static final String CPP = "child-parent-psychotherapy";
  private static final String PPI = "psychoeducational-parenting-intervention";
  private static final String NET = "narrative-exposure-therapy";

  private static final AQuestion A_TODDLER =
      AQuestion.ofAMother().aged(24).maltreated(MaltreatmentType.NEGLECT).inContexts().with();

  @Test
  void withinAGroupEntriesStandByTheirCodesAndSaySo() {
    // when
    Answered answer = Answered.to(A_TODDLER);

    // then
    assertThat(answer.codes(MatchGroup.FITS)).hasSizeGreaterThan(3).isSorted();
    assertThat(answer.codes(MatchGroup.DOES_NOT_FIT)).hasSizeGreaterThan(3).isSorted();
    assertThat(answer.entries(MatchGroup.FITS))
        .allSatisfy(each -> assertThat(each.place().rule()).isEqualTo("CODE"));
  }

  @ParameterizedTest
  @CsvSource({"YES, NO", "NO, YES", "YES, YES"})
  void easyHelpComesFirstWhereTheThresholdIsHigh(Said firstContact, Said hesitant) {
    // when
    Answered answer =
        Answered.to(
            A_TODDLER
                .aged(20)
                .saying("mother.firstContact", firstContact)
                .saying("mother.hesitant", hesitant));

    // then
    assertThat(answer.codes(MatchGroup.FITS)).startsWith("mother-baby-group").contains(CPP);
    assertThat(answer.entry("mother-baby-group").place().rule()).isEqualTo("LOW-01");
    assertThat(answer.entry(CPP).place().rule()).isEqualTo("CODE");
    assertThat(answer.rulesNoted(CPP)).contains("LOW-01");
    assertThat(answer.rulesNoted("mother-baby-group")).doesNotContain("LOW-01");
  }

  @Test
  void wherePeopleTakeHelpEasilyNothingIsMoved() {
    // when
    Answered asked =
        Answered.to(
            A_TODDLER
                .aged(20)
                .saying("mother.firstContact", Said.NO)
                .saying("mother.hesitant", Said.NO));
    Answered notAsked =
        Answered.to(A_TODDLER.aged(20).saying("mother.hesitant", Said.CHOSE_NOT_TO_SAY));

    // then
    assertThat(asked.codes(MatchGroup.FITS)).isSorted();
    assertThat(asked.notAsked()).doesNotContain(What.FIRST_OR_HESITANT_CONTACT);
    assertThat(notAsked.codes(MatchGroup.FITS)).isSorted();
    assertThat(notAsked.notAsked()).contains(What.FIRST_OR_HESITANT_CONTACT);
  }

  @ParameterizedTest
  @CsvSource({"OPEN, FITS", "SHUT, LATER_SAFETY"})
  void narrativeExposureComesFirstForARefugeeWhereverItStands(GateState gate, MatchGroup group) {
    // given
    AQuestion complaints =
        AQuestion.ofAMother()
            .with(Symptom.MOTHER_PTSD_COMPLAINTS)
            .inContexts(CaseContext.CHILD_BORN_OF_SEXUAL_VIOLENCE)
            .gate(gate);

    // when
    Answered refugee = Answered.to(complaints.saying("mother.refugee", Said.YES));
    Answered other = Answered.to(complaints.saying("mother.refugee", Said.NO));
    Answered notAsked = Answered.to(complaints);

    // then
    assertThat(refugee.codes(group)).startsWith(NET).contains("emdr", "cbt-imaginary-exposure");
    assertThat(refugee.entry(NET).place().rule()).isEqualTo("ELI-04");
    assertThat(refugee.rulesNoted("emdr")).contains("ELI-04");
    assertThat(other.codes(group)).isSorted();
    assertThat(other.rulesNoted("emdr")).doesNotContain("ELI-04");
    assertThat(notAsked.codes(group)).isSorted();
    assertThat(notAsked.notAsked()).contains(What.REFUGEE);
  }

  @Test
  void whetherSheIsARefugeeMattersOnlyWhereNarrativeExposureCouldStandFirst() {
    assertThat(Answered.to(AQuestion.ofAMother().with()).notAsked()).doesNotContain(What.REFUGEE);
    assertThat(Answered.to(AQuestion.ofAMother()).notAsked()).contains(What.REFUGEE);
  }

  @Test
  void whereBothRulesSpeakEasyHelpComesBeforeNarrativeExposure() {
    // when
    Answered answer =
        Answered.to(
            AQuestion.ofAMother()
                .aged(12)
                .with(Symptom.MOTHER_PTSD_COMPLAINTS)
                .saying("mother.refugee", Said.YES)
                .saying("mother.hesitant", Said.YES));

    // then
    assertThat(answer.codes(MatchGroup.FITS)).startsWith("mother-baby-group", NET);
  }

  @Test
  void noRulePutsFirstWhatDoesNotFit() {
    // when
    Answered answer =
        Answered.to(
            AQuestion.ofAMother()
                .with()
                .saying("mother.refugee", Said.YES)
                .saying("mother.hesitant", Said.YES));

    // then
    assertThat(answer.groupOf(NET)).isEqualTo(MatchGroup.DOES_NOT_FIT);
    assertThat(answer.codes(MatchGroup.DOES_NOT_FIT)).isSorted();
    assertThat(answer.entry(NET).place().rule()).isEqualTo("CODE");
  }

  @Test
  void whatLastedIsShownWithBothWhereBothFit() {
    // when
    Answered both = Answered.to(A_TODDLER);
    Answered onlyOne = Answered.to(A_TODDLER.aged(36));

    // then
    assertThat(both.rulesNoted(CPP)).contains("ELI-06");
    assertThat(both.rulesNoted(PPI)).contains("ELI-06");
    assertThat(both.note(CPP, "ELI-06").text()).contains("A year later");
    assertThat(onlyOne.groupOf(CPP)).isEqualTo(MatchGroup.FITS);
    assertThat(onlyOne.rulesNoted(CPP)).doesNotContain("ELI-06");
    assertThat(onlyOne.rulesNoted(PPI)).doesNotContain("ELI-06");
  }

  @Test
  void whatHurtHerIsMarkedWithHerWordsAndStaysInTheList() {
    // given
    AQuestion told =
        A_TODDLER
            .whoTold("nika", null, Effect.HURT, "they filmed me")
            .whoTold("vipp", null, Effect.HURT, null)
            .whoTold(null, "sensitive-parenting-intervention", Effect.HURT, "all on video")
            .whoTold("emdr", null, Effect.MIXED, "so so");

    // when
    Answered answer = Answered.to(told);

    // then
    assertThat(answer.note("vipp", "PAST-02").words())
        .containsExactly("they filmed me", "all on video");
    assertThat(answer.note("vipp", "PAST-02").alike()).containsExactly(Mark.CODE, Mark.CLASS);
    assertThat(answer.note("nika", "PAST-02").words()).hasSize(2);
    assertThat(answer.note("video-home-training", "PAST-02").alike()).containsExactly(Mark.CLASS);
    assertThat(answer.rulesNoted("emdr")).doesNotContain("PAST-02");
    assertThat(answer.groupOf("vipp")).isEqualTo(Answered.to(A_TODDLER).groupOf("vipp"));
    assertThat(answer.notAsked()).doesNotContain(What.PAST_HELP, What.PAST_HELP_UNNAMED);
  }

  @Test
  void theClassOfACodeIsTheCataloguesWhateverIsSentBesideIt() {
    // when
    Answered answer =
        Answered.to(A_TODDLER.whoTold("vipp", "preventive-home-visits", Effect.HURT, "on video"));

    // then
    assertThat(answer.note("nika", "PAST-02").alike()).containsExactly(Mark.CLASS);
    assertThat(answer.rulesNoted("precautionary-care")).doesNotContain("PAST-02");
  }

  @Test
  void whatWasTakenOutOfTheCatalogueIsStillWhatHurtHer() {
    // given
    AQuestion told = A_TODDLER.whoTold("vipp", null, Effect.HURT, "on video");

    // when
    Answered answer =
        new Answered(TheCatalogue.without("vipp").answer(told.question(), List.of(), List.of()));

    // then
    assertThat(answer.allCodes()).doesNotContain("vipp");
    assertThat(answer.note("nika", "PAST-02").words()).containsExactly("on video");
    assertThat(answer.notAsked()).doesNotContain(What.PAST_HELP_UNNAMED);
  }

  @Test
  void whatAnAgencyOffersNoMoreIsStillWhatHurtHerThere() {
    // given
    AQuestion told = A_TODDLER.whoTold("local-home-videos", null, Effect.HURT, "on video");
    Listed videos = TheCatalogue.changed("vipp", entry -> entry.put("code", "local-home-videos"));

    // when
    Answered there =
        new Answered(
            TheCatalogue.asShipped()
                .answer(told.question(), List.of(), TheCatalogue.published(List.of(videos))));
    Answered elsewhere = Answered.to(told);

    // then
    assertThat(there.note("vipp", "PAST-02").words()).containsExactly("on video");
    assertThat(elsewhere.rulesNoted("vipp")).doesNotContain("PAST-02");
    assertThat(elsewhere.notAsked()).contains(What.PAST_HELP_UNNAMED);
  }

  @Test
  void aClassIsThatClassWhereverItsCodeIsSent() {
    // when
    Answered answer =
        Answered.to(A_TODDLER.whoTold("sensitive-parenting-intervention", null, Effect.HURT, "it"));

    // then
    assertThat(answer.note("vipp", "PAST-02").alike()).containsExactly(Mark.CLASS);
    assertThat(answer.notAsked()).doesNotContain(What.PAST_HELP_UNNAMED);
  }

  @ParameterizedTest
  @CsvSource({
    ",             ,                       true",
    "no-such-code, ,                       true",
    ",             no-such-class,          true",
    "no-such-code, no-such-class,          true",
    "no-such-code, preventive-home-visits, false",
    "emdr,         no-such-class,          false",
    "vipp,         ,                       false"
  })
  void helpThatIsNothingTheCatalogueKnowsIsNamedAsSuch(
      @Nullable String code, @Nullable String classCode, boolean unnamed) {
    // when
    Answered answer = Answered.to(A_TODDLER.whoTold(code, classCode, Effect.HURT, "it"));

    // then
    assertThat(answer.notAsked().contains(What.PAST_HELP_UNNAMED)).isEqualTo(unnamed);
  }

  @Test
  void whatHelpedHerIsMarkedToo() {
    // when
    Answered answer =
        Answered.to(A_TODDLER.whoTold("mother-baby-group", null, Effect.HELPED, "warm soup"));

    // then
    assertThat(answer.note("mother-baby-group", "PAST-03").words()).containsExactly("warm soup");
    assertThat(answer.rulesNoted("mother-baby-group")).doesNotContain("PAST-02");
  }

  @Test
  void whetherHerPastWasAskedIsSaid() {
    assertThat(Answered.to(A_TODDLER).notAsked()).contains(What.PAST_HELP);
    assertThat(Answered.to(A_TODDLER.askedOfThePast(Status.NOT_ASKED)).notAsked())
        .contains(What.PAST_HELP);
    assertThat(Answered.to(A_TODDLER.askedOfThePast(Status.NONE_BEFORE)).notAsked())
        .doesNotContain(What.PAST_HELP);
    assertThat(Answered.to(A_TODDLER.askedOfThePast(Status.ASKED_NOT_SAID)).notAsked())
        .doesNotContain(What.PAST_HELP);
    assertThat(Answered.to(A_TODDLER.whoTold(null, null, Effect.HURT, "it")).notAsked())
        .contains(What.PAST_HELP_UNNAMED);
  }

  @Test
  void everyEntryShowsItsEvidenceWithCitationAndItsDisagreements() {
    // when
    Answered answer = Answered.to(A_TODDLER);

    // then
    assertThat(answer.entry(CPP).evidence())
        .hasSize(4)
        .allSatisfy(each -> assertThat(each.citation()).isNotBlank());
    assertThat(answer.entry(CPP).disagreements()).hasSize(3);
    assertThat(answer.entry("keep").disagreements()).hasSize(2);
    assertThat(answer.entry(CPP).version()).isEqualTo(1);
  }
}
