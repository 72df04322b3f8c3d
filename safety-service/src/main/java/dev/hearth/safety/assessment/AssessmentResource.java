package dev.hearth.safety.assessment;

import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import dev.hearth.safety.assessment.Assessments.Versioned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Safety assessments over REST. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
class AssessmentResource {
  private final Assessments assessments;

  AssessmentResource(Assessments assessments) {
    this.assessments = assessments;
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary =
          "Start an assessment under an id of your choice; with corrects, one that puts right")
  @APIResponse(responseCode = "201", description = "Started; its version as ETag")
  @APIResponse(responseCode = "400", description = "A field is wrong; violations names it")
  @APIResponse(responseCode = "404", description = "No case that this caller may see")
  @APIResponse(responseCode = "412", description = "This id is taken")
  @APIResponse(responseCode = "428", description = "If-None-Match: * is missing")
  public RestResponse<AssessmentAnswer> start(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @NotNull @Valid StartRequest request) {
    Preconditions.requireCreation(ifNoneMatch);
    return tagged(
        ResponseBuilder.<AssessmentAnswer>created(URI.create("/v1/assessments/" + id)),
        assessments.start(id, request));
  }

  @PATCH
  @Path("/{id}/answers")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary = "Save answers by item, as many as there are now; the others stay as they are")
  @APIResponse(responseCode = "200", description = "Saved; the new version as ETag")
  @APIResponse(responseCode = "400", description = "An item, option or state is wrong")
  @APIResponse(responseCode = "404", description = "No assessment that this caller may see")
  @APIResponse(responseCode = "409", description = "It is completed and never changes")
  @APIResponse(responseCode = "410", description = "What was said in it was erased")
  @APIResponse(responseCode = "412", description = "It changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public RestResponse<AssessmentAnswer> answer(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Map<String, @Nullable AnswerRequest> answers) {
    if (answers == null || answers.isEmpty()) {
      throw Problems.badField("answers", "must name one item at least");
    }
    return tagged(
        ResponseBuilder.<AssessmentAnswer>ok(),
        assessments.answer(id, Preconditions.expectedVersion(ifMatch), answers));
  }

  @POST
  @Path("/{id}/completion")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Complete an assessment: the level, how it came about, when the next is due")
  @APIResponse(responseCode = "200", description = "Completed and frozen")
  @APIResponse(responseCode = "400", description = "A field is wrong; violations names it")
  @APIResponse(responseCode = "404", description = "No assessment that this caller may see")
  @APIResponse(responseCode = "409", description = "It is completed already")
  @APIResponse(responseCode = "410", description = "What was said in it was erased")
  @APIResponse(responseCode = "412", description = "It changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public RestResponse<AssessmentResult> complete(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid CompletionRequest request) {
    return tagged(
        ResponseBuilder.<AssessmentResult>ok(),
        assessments.complete(id, Preconditions.expectedVersion(ifMatch), request));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read an assessment with its answers and result")
  @APIResponse(responseCode = "200", description = "The assessment, its version as ETag")
  @APIResponse(responseCode = "404", description = "No assessment that this caller may see")
  public RestResponse<AssessmentAnswer> read(@PathParam("id") UUID id) {
    return tagged(ResponseBuilder.<AssessmentAnswer>ok(), assessments.read(id));
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "List a case's assessments, newest first")
  @APIResponse(responseCode = "200", description = "A page, with the cursor of the next")
  @APIResponse(responseCode = "400", description = "caseId is missing, or a parameter is wrong")
  @APIResponse(responseCode = "404", description = "No case that this caller may see")
  public Page<AssessmentAnswer.Summary> list(
      @Parameter(required = true) @QueryParam("caseId") @Nullable UUID caseId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    if (caseId == null) {
      throw Problems.badField("caseId", "must be sent");
    }
    return assessments.list(caseId, cursor, limit);
  }

  private static <T> RestResponse<T> tagged(ResponseBuilder<T> builder, Versioned<T> answer) {
    return builder
        .entity(answer.answer())
        .header(HttpHeaders.ETAG, Preconditions.etag(answer.version()))
        .build();
  }
}
