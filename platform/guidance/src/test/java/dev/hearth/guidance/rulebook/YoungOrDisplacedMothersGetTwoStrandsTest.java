package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.herTask;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static dev.hearth.guidance.rulebook.AnIntervention.emdr;
import static dev.hearth.guidance.rulebook.AnIntervention.forHer;
import static dev.hearth.guidance.rulebook.AnIntervention.vipp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.situation.BuildingBlock;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.mother.Background;
import dev.hearth.guidance.situation.mother.Mother;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YoungOrDisplacedMothersGetTwoStrandsTest {

  private static final AnIntervention SKILLS_GROUP =
      forHer("parenting-skills-group", ItemKind.PARENTING_PROGRAMME, BuildingBlock.ATTACHMENT)
          .ofClass("parenting-competence-intervention");

  private final YoungOrDisplacedMothersGetTwoStrands rule =
      new YoungOrDisplacedMothersGetTwoStrands();

  @Test
  void remindsOfTheOtherStrandAtNineteen() {
    // when
    Finding finding = of(19, Told.NO, vipp().proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.subject().ref()).isEqualTo("plan");
    assertThat(finding.facts()).containsEntry("present", "sensitive-parenting-intervention");
  }

  @Test
  void remindsWhicheverOfTheTwoIsThere() {
    // when
    Finding finding = of(19, Told.NO, SKILLS_GROUP.proposed());

    // then
    assertThat(finding.facts()).containsEntry("present", "parenting-competence-intervention");
  }

  @Test
  void holdsWithBothStrands() {
    // when
    Finding finding = of(19, Told.NO, vipp().proposed(), SKILLS_GROUP.proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).isEmpty();
  }

  @Test
  void takesTheClassItselfForTheStrand() {
    // given
    AnIntervention localCourse =
        forHer(
            "parenting-competence-intervention",
            ItemKind.PARENTING_PROGRAMME,
            BuildingBlock.ATTACHMENT);

    // when
    Finding finding = of(19, Told.NO, vipp().proposed(), localCourse.proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void doesNotCountWhatSheDeclined() {
    // when
    Finding finding =
        of(
            19,
            Told.NO,
            vipp().proposed(),
            SKILLS_GROUP.item().inStatus(ItemStatus.DECLINED).build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest(name = "{0} years, outside her community {1}: {2}")
  @CsvSource({
    "22, NO,        VIOLATED",
    "23, NO,        NOT_APPLICABLE",
    "35, YES,       VIOLATED",
    "35, NOT_ASKED, UNKNOWN",
    "35, ,          UNKNOWN",
    "22, ,          VIOLATED",
    ",   NO,        UNKNOWN",
    ",   YES,       VIOLATED"
  })
  void looksAtMothersBelowTheAgeThatIsSetOrFarFromTheirCommunity(
      @Nullable Integer age, @Nullable Told outside, Outcome outcome) {
    // when
    Finding finding = of(age, outside, vipp().proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
  }

  @Test
  void hasNothingToSayWhereNeitherStrandIsInThePlan() {
    // when
    Finding finding = of(19, Told.YES, emdr().proposed(), herTask().build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private Finding of(@Nullable Integer age, @Nullable Told outside, PlanItem... items) {
    Background she = new Background(age, null, outside, null, null, null, null, null);
    Mother mother = new Mother(she, null, null, null, null, null, null, null, null, null);
    return Evaluation.single(
        rule,
        whereSheIsSafe().mother(mother).items(List.of(items)).build(),
        Evaluation.activating());
  }
}
