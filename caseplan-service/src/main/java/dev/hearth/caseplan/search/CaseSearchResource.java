package dev.hearth.caseplan.search;

import dev.hearth.caseplan.search.SearchMessages.PersonFound;
import dev.hearth.caseplan.search.SearchMessages.SearchCases;
import dev.hearth.kit.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cases/searches")
@Tag(name = "cases")
public class CaseSearchResource {
  private final CaseSearches searches;

  CaseSearchResource(CaseSearches searches) {
    this.searches = searches;
  }

  @POST
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary =
          "Find persons by name, misspelt or not, in the open and closed cases whose care team you"
              + " are on")
  @APIResponse(responseCode = "200", description = "At most 20, the likest first; nothing is kept")
  public Page<PersonFound> search(@NotNull @Valid SearchCases body) {
    return searches.find(body);
  }
}
