package dev.hearth.catalog.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.catalog.offer.Offer;
import dev.hearth.catalog.offer.OfferExchange;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.Page;
import io.micrometer.core.annotation.Counted;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Services out and in by Open Referral HSDS 3.1. */
@Path("/v1/hsds/services")
class HsdsResource {
  private final OfferExchange offers;
  private final HsdsImport imports;

  HsdsResource(OfferExchange offers, HsdsImport imports) {
    this.offers = offers;
    this.imports = imports;
  }

  @GET
  @Authenticated
  @Counted(
      value = "hearth.catalogue.reads",
      extraTags = {"read", "hsds"})
  @Operation(
      summary = "Exports services by Open Referral HSDS 3.1, by id",
      description =
          "Each service has its organization, locations, schedules and capacity inside; attributes"
              + " of the taxonomy \"intervention\" carry the codes of the catalogue. Services whose"
              + " location is confidential are in no export, their own agency's included.")
  @APIResponse(responseCode = "200", description = "A page of services")
  @APIResponse(responseCode = "400", description = "A parameter is wrong; the problem names it")
  @APIResponse(responseCode = "401", description = "No valid token")
  public HsdsPage export(
      @QueryParam("agencyId") @Nullable UUID agency,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    List<Offer> rows = offers.open(agency, Cursor.decode(cursor, UUID::fromString), limit + 1);
    Page<Offer> page = Page.of(rows, limit, offer -> offer.id().toString());
    HsdsWriter writer =
        new HsdsWriter(
            offers.agencyNames(page.items().stream().map(Offer::agencyId).distinct().toList()),
            offers.interventionNames(codes(page.items())));
    return new HsdsPage(
        page.items().stream().map(writer::service).toList(),
        page.items().size(),
        page.items().isEmpty(),
        page.next());
  }

  @POST
  @RolesAllowed("agency-admin")
  @Operation(
      summary = "Brings services of the caller's agency in by Open Referral HSDS 3.1",
      description =
          "Takes up to 200 services and 256 KiB, as a list or as the contents of a page. A service"
              + " whose id is there is written over, the same once more changes nothing. With one"
              + " error the whole is refused, with every error and its JSON pointer; with"
              + " mode=PARTIAL the others land. Terms of other vocabularies leave a service"
              + " unclassified. HSDS knows no confidential location: what is brought is public,"
              + " but a service that is confidential here stays so, and cannot be given a location.")
  @APIResponse(responseCode = "200", description = "What landed, and what did not and why")
  @APIResponse(responseCode = "400", description = "Refused whole; violations names every error")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "403", description = "The caller administers no agency")
  @APIResponse(
      responseCode = "409",
      description = "The caller's agency was not taken in, or is deactivated")
  public ImportReport bring(
      @Parameter(schema = @Schema(implementation = ImportMode.class, defaultValue = "WHOLE"))
          @QueryParam("mode")
          @DefaultValue("WHOLE")
          String mode,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      schema =
                          @Schema(
                              type = SchemaType.OBJECT,
                              implementation = Object.class,
                              description = "A page of services by HSDS 3.1, or a list of them")))
          @NotNull
          JsonNode services) {
    return imports.bring(services, ImportMode.named(mode));
  }

  private static Set<String> codes(List<Offer> page) {
    return page.stream()
        .map(offer -> offer.content().interventionCode())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
