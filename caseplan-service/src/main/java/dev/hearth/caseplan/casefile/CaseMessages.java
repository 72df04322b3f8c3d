package dev.hearth.caseplan.casefile;

import dev.hearth.caseplan.answer.YesNo;
import dev.hearth.caseplan.team.CareTeam.MemberState;
import dev.hearth.caseplan.team.TeamRole;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.CurrentRisk;
import dev.hearth.guidance.situation.Engagement;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.NeedStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of cases over REST, and what is answered. */
final class CaseMessages {
  private CaseMessages() {}

  /** Opens a case. Only her name is needed; everything else can come at her pace. */
  record OpenCase(
      @NotNull @Valid NewPerson mother,
      @Nullable @Valid @Size(max = 20) List<@NotNull NewPerson> children,
      @Nullable @Size(max = 5) Set<@NotNull MaltreatmentType> maltreatmentTypes,
      @Nullable @Valid PersonUsingViolenceRequest personUsingViolence) {}

  record NewPerson(
      @NotNull UUID id,
      @NotBlank @Size(max = 200) String name,
      @Nullable @PastOrPresent LocalDate birthDate) {}

  /**
   * The person using violence.
   *
   * @param engagementReason why he is or is not worked with, in the worker's words
   * @param accessToHome whether he lives where she does or comes there; not asked when left out
   */
  record PersonUsingViolenceRequest(
      @Nullable Engagement engagement,
      @Nullable @Size(max = 1000) String engagementReason,
      @NotNull CurrentRisk currentRisk,
      @Nullable YesNo accessToHome) {}

  record TeamMember(@NotNull TeamRole role) {}

  /** A subject as tokens name it. */
  static final String SUBJECT = "[A-Za-z0-9@._:|\\-]{1,100}";

  /**
   * A case.
   *
   * @param mother absent when the plan is made with a primary carer alone
   */
  record CaseAnswer(
      UUID id,
      CaseState state,
      @Nullable PersonAnswer mother,
      List<PersonAnswer> primaryCarers,
      List<PersonAnswer> children,
      Set<MaltreatmentType> maltreatmentTypes,
      @Nullable PersonUsingViolenceAnswer personUsingViolence,
      Map<BasicNeed, NeedStatus> needs,
      List<MemberState> careTeam,
      Instant createdAt) {}

  record PersonAnswer(UUID id, String name, @Nullable LocalDate birthDate) {}

  record PersonUsingViolenceAnswer(
      @Nullable Engagement engagement,
      @Nullable String engagementReason,
      CurrentRisk currentRisk,
      YesNo accessToHome) {}

  /**
   * A line of the caller's list of cases, with the primary carer's name where there is no mother.
   */
  record CaseLine(UUID id, String motherName, Instant createdAt) {}
}
