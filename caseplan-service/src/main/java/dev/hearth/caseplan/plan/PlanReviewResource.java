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
              + " not applicable and unknown.")
  @APIResponse(responseCode = "200", description = "All findings, the strongest first")
  @APIResponse(responseCode = "400", description = "Not a step of a plan, or not its items")
  public PlanReviewAnswer review(
      @PathParam("id") UUID id,
      @QueryParam("for") @NotBlank @Size(max = 40) String step,
      @QueryParam("itemId") @Size(max = 100) Set<UUID> itemIds) {
    return reviews.review(id, step, itemIds);
  }
}
