package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.Home;
import dev.hearth.guidance.situation.Home.LivingSituation;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.item.SafetyNotes;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeVisitsAreArrangedWhereHeMayComeTest {

  private final HomeVisitsAreArrangedWhereHeMayCome rule =
      new HomeVisitsAreArrangedWhereHeMayCome();

  @Test
  void isBrokenByAbcAtTheHomeWhereHeLives() {
    // given
    PlanItem abc = atHome(false);

    // when
    Finding finding = of(abc, LivingSituation.WITH_PUV, null);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.item(abc.id()));
    assertThat(finding.facts())
        .containsEntry("livingSituation", "WITH_PUV")
        .containsEntry("puvHasAccess", "NOT_TOLD");
  }

  @Test
  void holdsOnceItIsArrangedToMeetAtTheChildrensCentre() {
    // when
    Finding finding = of(atHome(true), LivingSituation.WITH_PUV, Told.YES);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest(name = "she lives {0}, he comes {1}, arranged {2}: {3}")
  @CsvSource({
    "AT_HOME_PUV_LEFT, YES,       false, VIOLATED",
    "AT_HOME_PUV_LEFT, NO,        false, SATISFIED",
    "AT_HOME_PUV_LEFT, NOT_ASKED, false, UNKNOWN",
    "AT_HOME_PUV_LEFT, NOT_ASKED, true,  SATISFIED",
    "AT_HOME_PUV_LEFT, ,          false, UNKNOWN",
    "NOT_ASKED,        NO,        false, UNKNOWN",
    "NOT_ASKED,        YES,       false, VIOLATED",
    ",                 NO,        false, UNKNOWN",
    "WITH_PUV,         NO,        false, VIOLATED",
    "WITH_PUV,         YES,       ,      UNKNOWN",
    "REFUGE,           NO,        ,      SATISFIED"
  })
  void knowsOnlyWhatWasTold(
      @Nullable LivingSituation living,
      @Nullable Told comes,
      @Nullable Boolean arranged,
      Outcome outcome) {
    // when
    Finding finding = of(atHome(arranged), living, comes);

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.blocks()).isFalse();
  }

  @Test
  void hasNothingToSayOfWhatIsNotGivenAtHome() {
    // given
    PlanItem group = therapyForHer().fromCatalogue(null).formats(Set.of("GROUP")).build();

    // when
    Finding finding = of(group, LivingSituation.WITH_PUV, Told.YES);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyToldHowItIsGiven() {
    // given
    PlanItem noFormat = therapyForHer().safety(new SafetyNotes(null, null, false)).build();

    // when
    Finding finding = of(noFormat, LivingSituation.WITH_PUV, Told.YES);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.needsAcknowledgement()).isTrue();
  }

  private static PlanItem atHome(@Nullable Boolean arranged) {
    return therapyForHer()
        .fromCatalogue(null)
        .formats(Set.of("DYADIC", "HOME_VISIT"))
        .safety(new SafetyNotes(null, null, arranged))
        .build();
  }

  private Finding of(PlanItem item, @Nullable LivingSituation living, @Nullable Told comes) {
    Home home = new Home(living, null, comes, null, null, null, null);
    return Evaluation.ofStarting(item, whereSheIsSafe().home(home), rule);
  }
}
