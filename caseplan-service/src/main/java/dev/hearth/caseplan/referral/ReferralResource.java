package dev.hearth.caseplan.referral;

import dev.hearth.caseplan.practice.FindingAnswer;
import dev.hearth.caseplan.practice.RuleRefusal;
import dev.hearth.caseplan.practice.WrittenWords;
import dev.hearth.caseplan.practice.WrittenWords.KeptWords;
import dev.hearth.caseplan.referral.ReferralMessages.Decline;
import dev.hearth.caseplan.referral.ReferralMessages.DraftReferral;
import dev.hearth.caseplan.referral.ReferralMessages.PacketAnswer;
import dev.hearth.caseplan.referral.ReferralMessages.ReferralAnswer;
import dev.hearth.caseplan.referral.ReferralMessages.SendReferral;
import dev.hearth.kit.web.Preconditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/referrals")
@Tag(name = "referrals")
public class ReferralResource {
  private final WrittenWords words;
  private final Referrals referrals;
  private final SendingReferrals sending;
  private final ReceivedReferrals received;

  ReferralResource(
      Referrals referrals,
      SendingReferrals sending,
      ReceivedReferrals received,
      WrittenWords words) {
    this.words = words;
    this.referrals = referrals;
    this.sending = sending;
    this.received = received;
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Draft a referral for an item of a plan")
  @APIResponse(
      responseCode = "201",
      description = "Drafted; ETag, and what the rules say of the words",
      content = @Content(schema = @Schema(implementation = KeptWords.class)))
  public Response draft(
      @PathParam("id") UUID id,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @NotNull @Valid DraftReferral body) {
    Preconditions.requireCreation(ifNoneMatch);
    List<FindingAnswer> said = words.look(body.ourWords());
    referrals.draft(id, body);
    return Response.created(URI.create("/v1/referrals/" + id))
        .header("ETag", Preconditions.etag(1))
        .entity(new KeptWords(said))
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read a referral of your case, with what the receiver answered")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReferralAnswer.class)))
  public Response read(@PathParam("id") UUID id) {
    Referrals.Versioned found = referrals.read(id);
    return Response.ok(found.body()).header("ETag", Preconditions.etag(found.version())).build();
  }

  @POST
  @Path("{id}/sending")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Send the referral, if the rules and her release let it")
  @APIResponse(responseCode = "204", description = "On its way; new ETag")
  @APIResponse(responseCode = "422", description = "Everything that stands against it, at once")
  public Response send(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid SendReferral body) {
    var result = sending.send(id, body.answers(), Preconditions.expectedVersion(ifMatch));
    return switch (result) {
      case SendingReferrals.Result.Sent sent -> changed(sent.version());
      case SendingReferrals.Result.NotSent notSent -> throw RuleRefusal.problem(notSent.refused());
    };
  }

  @GET
  @Path("{id}/packet")
  @RolesAllowed("partner")
  @Operation(summary = "As the receiving agency: read what she released")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PacketAnswer.class)))
  @APIResponse(responseCode = "410", description = "The release is over or was taken back")
  public Response packet(@PathParam("id") UUID id) {
    ReceivedReferrals.Versioned found = received.packet(id);
    return Response.ok(found.body()).header("ETag", Preconditions.etag(found.version())).build();
  }

  @POST
  @Path("{id}/acceptance")
  @RolesAllowed("partner")
  @Operation(summary = "As the receiving agency: accept; the ETag is the packet's")
  @APIResponse(responseCode = "204", description = "Accepted; the sender is told")
  public Response accept(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return changed(received.accept(id, Preconditions.expectedVersion(ifMatch)));
  }

  @POST
  @Path("{id}/declining")
  @RolesAllowed("partner")
  @Operation(summary = "As the receiving agency: decline, with a reason; the ETag is the packet's")
  @APIResponse(responseCode = "204", description = "Declined; the sender is told")
  public Response decline(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Decline body) {
    return changed(received.decline(id, body.reason(), Preconditions.expectedVersion(ifMatch)));
  }

  private static Response changed(long version) {
    return Response.noContent().header("ETag", Preconditions.etag(version)).build();
  }
}
