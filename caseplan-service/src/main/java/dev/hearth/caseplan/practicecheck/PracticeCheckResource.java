package dev.hearth.caseplan.practicecheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/practice-checks")
@Tag(name = "practice-checks")
public class PracticeCheckResource {
  private final PracticeChecks checks;

  PracticeCheckResource(PracticeChecks checks) {
    this.checks = checks;
  }

  @POST
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary = "Ask the practice rules about any step in a case that you describe",
      description =
          "Nothing is saved. What the description leaves out is unknown, and rules that need it"
              + " say so. Names and words of a family do not belong here; the schema has no field"
              + " for them.")
  @APIResponse(responseCode = "200", description = "What the rules found, the strongest first")
  @APIResponse(responseCode = "400", description = "No such step, or it names an item not told of")
  public PracticeCheckAnswer check(@NotNull @Valid PracticeCheck body) {
    return checks.check(body);
  }

  @GET
  @Path("situation-schema")
  @Produces("application/schema+json")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "The JSON Schema of a described situation, field by field")
  @APIResponse(responseCode = "200", description = "JSON Schema 2020-12")
  public String schema() {
    return SituationSchema.text();
  }
}
