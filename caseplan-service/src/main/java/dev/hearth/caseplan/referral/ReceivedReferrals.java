package dev.hearth.caseplan.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.caseplan.referral.ReferralMessages.PacketAnswer;
import dev.hearth.caseplan.referral.ReferralMessages.PacketContent;
import dev.hearth.caseplan.release.Releases;
import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.outbox.Outbox;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;

/**
 * Referrals on the receiver's side. The packet is found as the receiving agency; what is in it is
 * opened as the sending one, whose key and release it stands under, and only while that release is
 * in force. One transaction after the other, never one inside the other: a request holds one
 * connection at a time.
 */
@ApplicationScoped
class ReceivedReferrals {
  private static final String TYPE = "dev.hearth.caseplan.referral-answered.v1";

  private final EntityManager entities;
  private final Releases releases;
  private final PersonalData personalData;
  private final AgencyContext agencies;
  private final CurrentCaller caller;
  private final Timeline timeline;
  private final Outbox outbox;
  private final Audit audit;
  private final ObjectMapper json;
  private final Clock clock;

  ReceivedReferrals(
      EntityManager entities,
      Releases releases,
      PersonalData personalData,
      AgencyContext agencies,
      CurrentCaller caller,
      Timeline timeline,
      Outbox outbox,
      Audit audit,
      ObjectMapper json,
      Clock clock) {
    this.entities = entities;
    this.releases = releases;
    this.personalData = personalData;
    this.agencies = agencies;
    this.caller = caller;
    this.timeline = timeline;
    this.outbox = outbox;
    this.audit = audit;
    this.json = json;
    this.clock = clock;
  }

  record Versioned(PacketAnswer body, long version) {}

  /** What readers of hearth.caseplan are told. */
  record ReferralAnswered(
      UUID referralId, UUID caseId, UUID receivingAgencyId, ReferralState answer, String sentBy) {}

  Versioned packet(UUID referralId) {
    ReferralPacket packet = find(referralId, "packet.read");
    PacketContent content = openOrGone(packet, "packet.read");
    QuarkusTransaction.requiringNew()
        .run(() -> audit.allowed("packet.read", "referral", referralId, null));
    return new Versioned(
        new PacketAnswer(
            packet.referralId(), packet.agencyId(), packet.sentAt(), packet.state(), content),
        packet.version());
  }

  long accept(UUID referralId, long expectedVersion) {
    return answer(
        referralId, "referral.accept", expectedVersion, packet -> packet.accept(clock.instant()));
  }

  long decline(UUID referralId, DeclineReason reason, long expectedVersion) {
    return answer(
        referralId,
        "referral.decline",
        expectedVersion,
        packet -> packet.decline(reason, clock.instant()));
  }

  private long answer(
      UUID referralId, String action, long expectedVersion, ToLongFunction<ReferralPacket> step) {
    ReferralPacket seen = find(referralId, action);
    openOrGone(seen, action);
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              ReferralPacket packet =
                  entities.find(
                      ReferralPacket.class,
                      new ReferralPacket.Key(referralId, seen.agencyId()),
                      LockModeType.PESSIMISTIC_WRITE);
              Preconditions.requireVersion(expectedVersion, packet.version());
              if (!packet.isUnanswered()) {
                throw Problems.refusedStep(
                        "already-answered",
                        "The referral is " + packet.state() + ".",
                        packet.state().name(),
                        packet.state().next())
                    .build();
              }
              long version = step.applyAsLong(packet);
              audit.allowed(action, "referral", referralId, null);
              tell(packet);
              return version;
            });
  }

  private ReferralPacket find(UUID referralId, String action) {
    List<ReferralPacket> sentToUs =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    entities
                        .createQuery(
                            "select p from ReferralPacket p"
                                + " where p.referralId = :id and p.receivingAgencyId = :us",
                            ReferralPacket.class)
                        .setParameter("id", referralId)
                        .setParameter("us", caller.get().agency())
                        .getResultList());
    if (sentToUs.size() != 1) {
      audit.denied(action, "referral", referralId, null);
      throw Problems.notFound();
    }
    return sentToUs.getFirst();
  }

  private PacketContent openOrGone(ReferralPacket packet, String action) {
    Optional<PacketContent> content =
        agencies.within(
            packet.agencyId(), () -> QuarkusTransaction.requiringNew().call(() -> open(packet)));
    return content.orElseThrow(
        () -> {
          audit.denied(action, "referral", packet.referralId(), null);
          return Problems.gone("The release that this was shared under is no longer in force.");
        });
  }

  private Optional<PacketContent> open(ReferralPacket packet) {
    return releases
        .covering(packet.releaseId(), packet.caseId(), packet.receivingAgencyId())
        .flatMap(
            released ->
                personalData.open(
                    packet.caseId(), SendingReferrals.CONTENT, packet.sealedContent()))
        .map(this::read);
  }

  private void tell(ReferralPacket packet) {
    timeline.addByReceiver(
        packet.agencyId(),
        packet.caseId(),
        packet.state() == ReferralState.ACCEPTED
            ? TimelineKind.REFERRAL_ACCEPTED
            : TimelineKind.REFERRAL_DECLINED,
        packet.referralId());
    outbox.publish(
        "hearth.caseplan",
        packet.caseId().toString(),
        TYPE,
        packet.agencyId(),
        new ReferralAnswered(
            packet.referralId(),
            packet.caseId(),
            packet.receivingAgencyId(),
            packet.state(),
            packet.sentBy()));
  }

  private PacketContent read(String content) {
    try {
      return json.readValue(content, PacketContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A packet could not be read", e);
    }
  }
}
