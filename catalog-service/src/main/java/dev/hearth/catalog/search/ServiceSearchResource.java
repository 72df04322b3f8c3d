package dev.hearth.catalog.search;

import dev.hearth.catalog.search.ServiceSearch.FoundServices;
import io.micrometer.core.annotation.Counted;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Search among services over REST, by POST for the same reason as among entries. */
@Path("/v1/services/search")
class ServiceSearchResource {
  private final ServiceSearch search;

  ServiceSearchResource(ServiceSearch search) {
    this.search = search;
  }

  @POST
  @Authenticated
  @Counted(
      value = "hearth.catalogue.reads",
      extraTags = {"read", "service-search"})
  @Operation(
      summary = "Finds services by words, misspelt or not, and by what they are",
      description =
          "The best first, by id where they are worth the same or no words were asked. Every word"
              + " must be found in names or description. Nothing of the question is stored or"
              + " logged.")
  @APIResponse(responseCode = "200", description = "A page of what was found")
  @APIResponse(responseCode = "400", description = "A field is wrong; the problem names it")
  @APIResponse(responseCode = "401", description = "No valid token")
  public FoundServices search(@NotNull @Valid ServiceQuestion question) {
    return search.find(question);
  }
}
