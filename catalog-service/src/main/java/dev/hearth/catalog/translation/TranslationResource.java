package dev.hearth.catalog.translation;

import dev.hearth.catalog.translation.TranslationAnswers.Proposal;
import dev.hearth.catalog.translation.TranslationAnswers.Translation;
import dev.hearth.catalog.translation.TranslationAnswers.TranslationList;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import io.micrometer.core.annotation.Counted;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Translations over REST: proposed by one catalogue editor, published by another. */
@Path("/v1/interventions/{code}/versions/{version}/translations")
class TranslationResource {
  private static final String EDITOR = "catalogue-editor";

  private final Translations translations;

  TranslationResource(Translations translations) {
    this.translations = translations;
  }

  @GET
  @Authenticated
  @Counted(
      value = "hearth.catalogue.reads",
      extraTags = {"read", "translations"})
  @Operation(summary = "Lists the languages that a version is translated into")
  @APIResponse(responseCode = "200", description = "Published ones; to editors proposed ones too")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "404", description = "No entry has this code and version")
  public TranslationList list(@PathParam("code") String code, @PathParam("version") int version) {
    return translations.list(code, version);
  }

  @GET
  @Path("/{language}")
  @Authenticated
  @Counted(
      value = "hearth.catalogue.reads",
      extraTags = {"read", "translation"})
  @Operation(summary = "Reads the published texts of a version in one language")
  @APIResponse(responseCode = "200", description = "The texts alone; the rest stays English")
  @APIResponse(responseCode = "304", description = "Not changed since the ETag sent")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "404", description = "Not translated into this language")
  public RestResponse<Translation> published(
      @PathParam("code") String code,
      @PathParam("version") int version,
      @PathParam("language") String language,
      @Context Request request) {
    Translation found = translations.published(code, version, other(language));
    EntityTag etag = new EntityTag(language + "-" + found.revision());
    Response.@Nullable ResponseBuilder known = request.evaluatePreconditions(etag);
    ResponseBuilder<Translation> answer =
        known == null
            ? ResponseBuilder.ok(found)
            : ResponseBuilder.create(known.build().getStatus());
    return answer
        .tag(etag)
        .header(HttpHeaders.CONTENT_LANGUAGE, language)
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=60")
        .build();
  }

  @GET
  @Path("/{language}/proposal")
  @RolesAllowed(EDITOR)
  @Operation(summary = "Reads a translation that waits for another editor")
  @APIResponse(responseCode = "200", description = "The proposal; its ETag is its edition")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "403", description = "Not a catalogue editor")
  @APIResponse(responseCode = "404", description = "Nothing is proposed in this language")
  public RestResponse<Proposal> proposal(
      @PathParam("code") String code,
      @PathParam("version") int version,
      @PathParam("language") String language) {
    return answer(200, translations.proposal(code, version, other(language)));
  }

  @PUT
  @Path("/{language}/proposal")
  @RolesAllowed(EDITOR)
  @Operation(summary = "Proposes a translation, or changes what is proposed")
  @APIResponse(responseCode = "200", description = "The proposal is changed")
  @APIResponse(responseCode = "201", description = "It is proposed")
  @APIResponse(responseCode = "400", description = "A text does not fit the entry; it is named")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "403", description = "Not a catalogue editor")
  @APIResponse(responseCode = "404", description = "No entry has this code and version")
  @APIResponse(responseCode = "412", description = "Changed since it was read, or there already")
  @APIResponse(responseCode = "428", description = "The precondition is missing")
  public RestResponse<Proposal> propose(
      @PathParam("code") String code,
      @PathParam("version") int version,
      @PathParam("language") String language,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @NotNull @Valid TranslatedTexts texts) {
    boolean isNew = ifMatch == null || ifMatch.isBlank();
    Long expected = null;
    if (isNew) {
      Preconditions.requireCreation(ifNoneMatch);
    } else {
      expected = Preconditions.expectedVersion(ifMatch);
    }
    Proposal proposal = translations.propose(code, version, other(language), texts, expected);
    return answer(isNew ? 201 : 200, proposal);
  }

  @POST
  @Path("/{language}/proposal/publication")
  @RolesAllowed(EDITOR)
  @Operation(summary = "Publishes what another editor proposed")
  @APIResponse(responseCode = "200", description = "Published; readers of the language get it")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "403", description = "Not a catalogue editor, or one who wrote in it")
  @APIResponse(responseCode = "404", description = "Nothing is proposed in this language")
  @APIResponse(responseCode = "412", description = "Changed since it was read")
  @APIResponse(responseCode = "428", description = "The precondition is missing")
  public Translation publish(
      @PathParam("code") String code,
      @PathParam("version") int version,
      @PathParam("language") String language,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    long expected = Preconditions.expectedVersion(ifMatch);
    return translations.publish(code, version, other(language), expected);
  }

  private static RestResponse<Proposal> answer(int status, Proposal proposal) {
    return ResponseBuilder.ok(proposal)
        .status(status)
        .tag(Long.toString(proposal.edition()))
        .build();
  }

  private static String other(String language) {
    if (!Languages.isOther(language)) {
      throw Problems.badField(
          "language", "must be a BCP 47 tag such as nl or pt-BR, of another language than English");
    }
    return language;
  }
}
