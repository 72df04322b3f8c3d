package dev.hearth.caseplan.circumstances;

import dev.hearth.caseplan.answer.YesNo;
import dev.hearth.caseplan.circumstances.CaseCircumstances.Codes;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.TrustState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of and answered about her circumstances. */
final class CircumstancesMessages {
  private CircumstancesMessages() {}

  /**
   * How she lives, whole: what is left out was not asked.
   *
   * @param context GENERAL when it is left out
   * @param contexts for finding what fits
   * @param jurisdiction two letters, such as AU; left out when it was not said
   * @param maltreatmentTypes all that are known; an empty list when none is
   */
  @Schema(name = "CaseCircumstances")
  record HerCircumstances(
      @Nullable LivingSituation livingSituation,
      @Nullable RelationshipState relationship,
      @Nullable PlanContext context,
      @Nullable @Size(max = 2) Set<@NotNull MatchingContext> contexts,
      @Nullable @Pattern(regexp = "[A-Z]{2}") String jurisdiction,
      @NotNull @Size(max = 5) Set<@NotNull MaltreatmentType> maltreatmentTypes,
      @Nullable HealthConcern healthConcern,
      @Nullable @Valid CommunityView community) {
    Codes codes() {
      return new Codes(
          livingSituation == null ? LivingSituation.NOT_ASKED : livingSituation,
          relationship == null ? RelationshipState.NOT_ASKED : relationship,
          context == null ? PlanContext.GENERAL : context,
          contexts == null ? Set.of() : contexts,
          jurisdiction,
          healthConcern == null ? HealthConcern.NOT_ASKED : healthConcern,
          community == null ? CommunityViewState.NOT_ASKED : community.state());
    }
  }

  /**
   * How she sees her standing among the people around her.
   *
   * @param view in her words; only with ANSWERED
   * @param wish which way she wants to go; only with ANSWERED
   */
  record CommunityView(
      @NotNull CommunityViewState state,
      @Nullable @Size(max = 2000) String view,
      @Nullable @Size(max = 2000) String wish) {
    boolean hasWords() {
      return view != null || wish != null;
    }

    @Override
    public String toString() {
      return "CommunityView[" + state + "]";
    }
  }

  /**
   * How she and her worker stand with each other, whole: what is left out was not asked.
   *
   * @param trustState NEW when it is left out
   * @param agreedContactRhythm when and how they speak, in words of their own
   * @param removalFearAddressed what was said about the fear that the children be taken away
   * @param hesitant whether she hesitates to take help
   * @param helpBefore whether she had formal help before
   * @param deviceMonitored UNKNOWN when it is left out
   * @param therapeuticNeedsAssessmentCompletedOn when the detailed assessment was completed
   * @param lastPeerReviewOn when the worker last looked at her own views with peers
   */
  @Schema(name = "CaseEngagement")
  record HerEngagement(
      @Nullable TrustState trustState,
      @Nullable YesNo knowsHowToReachWorker,
      @Nullable @Size(max = 1000) String agreedContactRhythm,
      @Nullable @Size(max = 2000) String removalFearAddressed,
      @Nullable YesNo hesitant,
      @Nullable YesNo helpBefore,
      @Nullable DeviceMonitored deviceMonitored,
      @Nullable @Valid ServiceFinderOffered serviceFinderOffered,
      @Nullable @PastOrPresent LocalDate therapeuticNeedsAssessmentCompletedOn,
      @Nullable @PastOrPresent LocalDate lastPeerReviewOn) {
    CaseEngagement.Codes codes() {
      return new CaseEngagement.Codes(
          trustState == null ? TrustState.NEW : trustState,
          YesNo.orNotAsked(knowsHowToReachWorker),
          YesNo.orNotAsked(hesitant),
          YesNo.orNotAsked(helpBefore),
          deviceMonitored == null ? DeviceMonitored.UNKNOWN : deviceMonitored,
          serviceFinderOffered == null
              ? null
              : serviceFinderOffered.at().truncatedTo(ChronoUnit.MICROS),
          serviceFinderOffered == null ? null : serviceFinderOffered.way(),
          therapeuticNeedsAssessmentCompletedOn,
          lastPeerReviewOn);
    }

    @Override
    public String toString() {
      return "HerEngagement[" + trustState + "]";
    }
  }

  /** That she was offered a way to find services near her. */
  record ServiceFinderOffered(@NotNull @PastOrPresent Instant at, @NotNull ServiceFinderWay way) {}
}
