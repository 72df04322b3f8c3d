package dev.hearth.caseplan.referral;

import dev.hearth.caseplan.plan.ReferredItem;
import dev.hearth.caseplan.plan.ReferredItems;
import dev.hearth.caseplan.referral.ReferralMessages.DraftReferral;
import dev.hearth.caseplan.referral.ReferralMessages.ReferralAnswer;
import dev.hearth.caseplan.release.Releases;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.step.Referral.Readiness;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Referrals on the sender's side. */
@ApplicationScoped
@Transactional
class Referrals {
  static final String OFFER = "referral.serviceOffer";
  static final String BENEFIT = "referral.expectedBenefit";
  static final String SUMMARY = "referral.summary";

  private final EntityManager entities;
  private final CareTeam team;
  private final ReferredItems items;
  private final Releases releases;
  private final PersonalData personalData;
  private final Timeline timeline;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  Referrals(
      EntityManager entities,
      CareTeam team,
      ReferredItems items,
      Releases releases,
      PersonalData personalData,
      Timeline timeline,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.entities = entities;
    this.team = team;
    this.items = items;
    this.releases = releases;
    this.personalData = personalData;
    this.timeline = timeline;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  record Versioned(ReferralAnswer body, long version) {}

  void draft(UUID id, DraftReferral request) {
    ReferredItem item =
        items
            .find(request.planId(), request.itemId())
            .orElseThrow(() -> team.unknown("referral.draft", "plan", request.planId()));
    team.require(item.caseId(), "referral.draft");
    boolean asked =
        Objects.requireNonNullElse(request.readiness(), Readiness.NOT_ASKED) != Readiness.NOT_ASKED;
    if (asked == (request.readinessSaidBy() == null)) {
      throw Problems.badField("readinessSaidBy", "must say who told that she is ready or not yet");
    }
    if (entities.find(Referral.class, id) != null) {
      throw Problems.alreadyThere();
    }
    if (releases
        .covering(request.releaseId(), item.caseId(), request.receivingAgencyId())
        .isEmpty()) {
      throw Problems.badField(
          "releaseId", "must be a release of this case, for this agency, that is in force");
    }
    UUID caseId = item.caseId();
    entities.persist(
        new Referral(
            caller.get().agency(),
            id,
            new Referral.Draft(
                caseId,
                request.planId(),
                request.itemId(),
                request.releaseId(),
                request.receivingAgencyId(),
                request.urgent(),
                personalData.seal(caseId, OFFER, request.serviceOffer()),
                personalData.seal(caseId, BENEFIT, request.expectedBenefit()),
                personalData.seal(caseId, SUMMARY, request.summary()),
                Objects.requireNonNullElse(request.practitionerKnowsService(), Told.NOT_ASKED),
                request.sharedWithHerAt(),
                Objects.requireNonNullElse(request.readiness(), Readiness.NOT_ASKED),
                request.readinessSaidBy()),
            caller.get().subject(),
            clock.instant()));
    timeline.add(caseId, TimelineKind.REFERRAL_DRAFTED, id);
    audit.allowed("referral.draft", "referral", id, caseId);
  }

  Versioned read(UUID id) {
    Referral referral = require(id, "referral.read", LockModeType.NONE);
    ReferralPacket packet = packet(referral);
    audit.allowed("referral.read", "referral", id, referral.caseId());
    return new Versioned(
        new ReferralAnswer(
            referral.id(),
            referral.caseId(),
            referral.planId(),
            referral.itemId(),
            referral.releaseId(),
            referral.receivingAgencyId(),
            referral.urgent(),
            open(referral, OFFER, referral.sealedServiceOffer()),
            open(referral, BENEFIT, referral.sealedExpectedBenefit()),
            open(referral, SUMMARY, referral.sealedSummary()),
            referral.practitionerKnowsService(),
            referral.sharedWithHerAt(),
            referral.readiness(),
            referral.readinessSaidBy(),
            packet == null ? ReferralState.DRAFT : packet.state(),
            referral.createdAt(),
            referral.sentAt(),
            packet == null ? null : packet.answeredAt(),
            packet == null ? null : packet.declineReason()),
        referral.version());
  }

  Referral require(UUID id, String action, LockModeType lock) {
    Referral referral = entities.find(Referral.class, id, lock);
    if (referral == null) {
      throw team.unknown(action, "referral", id);
    }
    team.require(referral.caseId(), action);
    return referral;
  }

  /** Where it stands; once sent, its packet knows. */
  ReferralState state(Referral referral) {
    ReferralPacket packet = packet(referral);
    return packet == null ? ReferralState.DRAFT : packet.state();
  }

  private @Nullable ReferralPacket packet(Referral referral) {
    return referral.isSent()
        ? entities.find(
            ReferralPacket.class, new ReferralPacket.Key(referral.id(), referral.agencyId()))
        : null;
  }

  private String open(Referral referral, String field, byte[] sealed) {
    return personalData.open(referral.caseId(), field, sealed).orElse("");
  }
}
