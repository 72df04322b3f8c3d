package dev.hearth.safety.standing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.hearth.kit.web.Preconditions;
import dev.hearth.safety.instrument.NotValidated;
import dev.hearth.safety.practice.FindingAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reads how a case stands. */
@Path("/v1/safety-standing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "safety-standing")
class StandingResource {
  private final Standings standings;

  StandingResource(Standings standings) {
    this.standings = standings;
  }

  /**
   * A standing with the sentence for the practitioner.
   *
   * @param gateSentence why the gate stands as it does
   * @param feelsSafeInHerWords what she said on feeling safe enough to start; never published
   * @param alsoDo what the level to show asks for beside its interval; none while there is no level
   * @param dues everything that asks for an assessment, with its reason, the soonest first
   * @param findings what practice rules say of how safety was checked; none when all is well
   * @param notice what must be said of an instrument that is not validated; absent otherwise
   */
  record StandingAnswer(
      @JsonUnwrapped Standing standing,
      String gateSentence,
      @Nullable String feelsSafeInHerWords,
      List<AlsoDo> alsoDo,
      List<Due> dues,
      List<FindingAnswer> findings,
      boolean notValidated,
      @Nullable String notice) {
    static StandingAnswer of(Standings.Versioned found) {
      return new StandingAnswer(
          found.standing(),
          found.standing().gateRow().sentence(),
          found.assessed().feelsSafeInHerWords(),
          AlsoDo.at(found.standing().level()),
          found.dues(),
          StandingFindings.of(found),
          !found.assessed().validated(),
          NotValidated.notice(found.assessed().validated()));
    }
  }

  @GET
  @Path("/{caseId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read how a case stands: level, gate, why, and when the next check is due")
  @APIResponse(
      responseCode = "200",
      description =
          "The standing, its version as ETag. The ETag is of the standing alone: findings and what"
              + " is due move with the clock while it stays the same")
  @APIResponse(responseCode = "404", description = "No case that this caller may see")
  public RestResponse<StandingAnswer> read(@PathParam("caseId") UUID caseId) {
    Standings.Versioned found = standings.read(caseId);
    return RestResponse.ResponseBuilder.ok(StandingAnswer.of(found))
        .header(HttpHeaders.ETAG, Preconditions.etag(found.version()))
        .build();
  }
}
