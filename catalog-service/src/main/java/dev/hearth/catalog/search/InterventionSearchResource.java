package dev.hearth.catalog.search;

import dev.hearth.catalog.search.InterventionSearch.Found;
import io.micrometer.core.annotation.Counted;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Search over REST. What a worker looks for can tell whom she sits with, so it is asked by POST:
 * URLs end up in logs, histories and traces, bodies do not. Nothing of it is kept.
 */
@Path("/v1/interventions/search")
class InterventionSearchResource {
  private final InterventionSearch search;

  InterventionSearchResource(InterventionSearch search) {
    this.search = search;
  }

  @POST
  @Authenticated
  @Counted(
      value = "hearth.catalogue.reads",
      extraTags = {"read", "search"})
  @Operation(
      summary = "Finds entries by words, misspelt or not, and by what they are",
      description =
          "The best first, by code where they are worth the same or no words were asked. Every"
              + " word must be found in name, aliases, aims or evidence; one that is not known is"
              + " searched as those like it, and readAs says so. The texts searched are English."
              + " Nothing of the question is stored or logged.")
  @APIResponse(responseCode = "200", description = "A page of what was found")
  @APIResponse(responseCode = "400", description = "A field is wrong; the problem names it")
  @APIResponse(responseCode = "401", description = "No valid token")
  public Found search(@NotNull @Valid SearchQuestion question) {
    return search.find(question);
  }
}
