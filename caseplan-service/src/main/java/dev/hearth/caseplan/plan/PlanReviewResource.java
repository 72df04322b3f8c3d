package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.PlanReviews.PlanReviewAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/case-plans")
@Tag(name = "case-plans")
public class PlanReviewResource {
  private final PlanReviews reviews;

  PlanReviewResource(PlanReviews reviews) {
    this.reviews = reviews;
  }

  @GET
  @Path("{id}/review")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary = "What the practice rules say of a step before anybody takes it",
      description =
          "Every finding with its facts, why, how to fix it and where it comes from: kept, broken,"
              + " not applicable and unknown. For referral.send, referral names the referral of the item;"
              + " without it the rules on the referral are UNKNOWN. What plan.close asks of the closing"
              + " itself (its reason, the way back, the safety plan in hand) is told only when the plan"
              + " is closed: before that CLS-01 and what goes with it are UNKNOWN here, and the closing"
              + " judges them.")
  @APIResponse(responseCode = "200", description = "All findings, the strongest first")
  @APIResponse(
      responseCode = "400",
      description = "Not a step of a plan, not its items, or not the item's referral")
  public PlanReviewAnswer review(
      @PathParam("id") UUID id,
      @QueryParam("for") @NotBlank @Size(max = 40) String step,
      @QueryParam("itemId") @Size(max = 100) Set<UUID> itemIds,
      @QueryParam("referral") @Nullable UUID referralId) {
    return reviews.review(id, step, itemIds, referralId);
  }
}
