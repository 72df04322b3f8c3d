package dev.hearth.catalog.match;

import io.micrometer.core.annotation.Counted;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Questions to the catalogue over REST; by POST, so that nothing of one stands in a URL. */
@Path("/v1/matches")
class MatchResource {
  private final Matches matches;

  MatchResource(Matches matches) {
    this.matches = matches;
  }

  @POST
  @Authenticated
  @Counted(
      value = "hearth.catalogue.reads",
      extraTags = {"read", "match"})
  @Operation(
      summary = "Asks what could help this mother and this child, and why",
      description =
          "Every candidate stands in one of four groups with every reason; nothing is left out."
              + " Nothing of the question is kept, logged or audited; words of hers come back in"
              + " the answer and nowhere else. The same question gives the same bytes as long as"
              + " the catalogue is the same.")
  @APIResponse(responseCode = "200", description = "The four groups; not to be cached")
  @APIResponse(responseCode = "400", description = "A field is wrong; the problem names it")
  @APIResponse(responseCode = "401", description = "No valid token")
  public MatchAnswer match(@NotNull @Valid MatchQuestion question) {
    return matches.answer(question);
  }
}
