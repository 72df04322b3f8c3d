package dev.hearth.caseplan.overview;

import dev.hearth.caseplan.childvoice.PrinciplesOfChildren.KeptPrinciple;
import dev.hearth.caseplan.plan.Coverage;
import dev.hearth.caseplan.plan.PlanStatus;
import dev.hearth.caseplan.strength.StrengthKind;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.NeedStatus;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A case at one look, in codes: nobody's words.
 *
 * @param needs the four in the order in which they are worked on
 * @param children each with the ten principles in their order
 * @param openPlans those that are not closed, oldest first, each with its building blocks
 * @param strengths how much is noted of each kind
 * @param links where the whole of it is read
 */
record CaseOverview(
    UUID caseId,
    List<Need> needs,
    List<Child> children,
    List<OpenPlan> openPlans,
    Strengths strengths,
    Links links) {

  /** A need and how far it is met; safety as the standing says now. */
  @Schema(name = "OverviewNeed")
  record Need(BasicNeed need, NeedStatus status) {}

  /**
   * A child.
   *
   * @param ageInMonths absent while the birth date is not known
   * @param voice where the child's voice is read
   */
  @Schema(name = "OverviewChild")
  record Child(
      UUID childId, @Nullable Integer ageInMonths, List<KeptPrinciple> principles, String voice) {}

  /** A plan; links to it and to its coverage. */
  @Schema(name = "OverviewPlan")
  record OpenPlan(
      UUID planId, PlanStatus status, Coverage coverage, String plan, String planCoverage) {}

  /** How many are noted, in all and of each kind. */
  @Schema(name = "OverviewStrengths")
  record Strengths(int noted, Map<StrengthKind, Integer> byKind) {}

  /** Addresses. */
  @Schema(name = "OverviewLinks")
  record Links(
      String theCase,
      String needs,
      String strengths,
      String herView,
      String persons,
      String plans) {
    static Links of(UUID caseId) {
      String path = "/v1/cases/" + caseId;
      return new Links(
          path,
          path + "/needs",
          path + "/strengths",
          path + "/her-view",
          path + "/persons",
          "/v1/case-plans?caseId=" + caseId);
    }
  }
}
