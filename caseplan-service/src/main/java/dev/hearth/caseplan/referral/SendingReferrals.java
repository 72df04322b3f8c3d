package dev.hearth.caseplan.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.caseplan.casefile.CaseNames;
import dev.hearth.caseplan.plan.ReferredItem;
import dev.hearth.caseplan.plan.ReferredItems;
import dev.hearth.caseplan.practice.PracticeGuidance;
import dev.hearth.caseplan.practice.RuleAnswers;
import dev.hearth.caseplan.referral.ReferralMessages.PacketContent;
import dev.hearth.caseplan.release.Releases;
import dev.hearth.caseplan.release.SharedData;
import dev.hearth.caseplan.standing.Standing;
import dev.hearth.caseplan.standing.Standings;
import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.guidance.review.Decision;
import dev.hearth.guidance.rule.Transition;
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
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends a referral: judged by the rules, under her release, as a packet that stays as it is. */
@ApplicationScoped
@Transactional
class SendingReferrals {
  static final String CONTENT = "referral.packet";
  private static final String TYPE = "dev.hearth.caseplan.referral-sent.v1";

  private final Referrals referrals;
  private final Releases releases;
  private final ReferralForTheRules toTheRules;
  private final ReferredItems items;
  private final Standings standings;
  private final PracticeGuidance guidance;
  private final CaseNames names;
  private final PersonalData personalData;
  private final EntityManager entities;
  private final Timeline timeline;
  private final Outbox outbox;
  private final CurrentCaller caller;
  private final Audit audit;
  private final ObjectMapper json;
  private final Clock clock;

  SendingReferrals(
      Referrals referrals,
      Releases releases,
      ReferralForTheRules toTheRules,
      ReferredItems items,
      Standings standings,
      PracticeGuidance guidance,
      CaseNames names,
      PersonalData personalData,
      EntityManager entities,
      Timeline timeline,
      Outbox outbox,
      CurrentCaller caller,
      Audit audit,
      ObjectMapper json,
      Clock clock) {
    this.referrals = referrals;
    this.releases = releases;
    this.toTheRules = toTheRules;
    this.items = items;
    this.standings = standings;
    this.guidance = guidance;
    this.names = names;
    this.personalData = personalData;
    this.entities = entities;
    this.timeline = timeline;
    this.outbox = outbox;
    this.caller = caller;
    this.audit = audit;
    this.json = json;
    this.clock = clock;
  }

  /** What came of it. */
  sealed interface Result {
    /** On its way; the referral now has this version. */
    record Sent(long version) implements Result {}

    /** Not sent: what stands in the way. */
    record NotSent(Decision.Refused refused) implements Result {}
  }

  /** What readers of hearth.caseplan are told. */
  record ReferralSent(
      UUID referralId, UUID caseId, UUID releaseId, UUID receivingAgencyId, boolean urgent) {}

  Result send(UUID id, @Nullable RuleAnswers answers, long expectedVersion) {
    Referral referral = referrals.require(id, "referral.send", LockModeType.NONE);
    UUID caseId = referral.caseId();
    // Always in this order: standing, plan, referral.
    Standing standing = standings.forDecision(caseId);
    ReferredItem item = items.lock(referral.planId(), referral.itemId()).orElseThrow();
    entities.refresh(referral, LockModeType.PESSIMISTIC_WRITE);
    Preconditions.requireVersion(expectedVersion, referral.version());
    if (referral.isSent()) {
      ReferralState state = referrals.state(referral);
      throw Problems.refusedStep(
              "already-sent", "The referral is on its way already.", state.name(), state.next())
          .build();
    }
    Set<SharedData> released =
        releases
            .covering(referral.releaseId(), caseId, referral.receivingAgencyId())
            .orElseThrow(
                () ->
                    Problems.refusedStep(
                            "no-release",
                            "Her release is over or was taken back; ask her anew.",
                            ReferralState.DRAFT.name(),
                            List.of())
                        .build());
    PracticeGuidance.Judged judged =
        guidance.judge(
            caseId,
            item.plan(),
            standing,
            situation ->
                toTheRules
                    .of(referral, item.seen(referral.itemId()), Optional.of(released))
                    .accept(situation.items(item.itemsOfPlan())),
            new Transition.ReferralSend(referral.itemId()),
            answers);
    return switch (judged.decision()) {
      case Decision.Refused refused -> {
        QuarkusTransaction.setRollbackOnly();
        audit.denied("referral.send", "referral", id, caseId);
        yield new Result.NotSent(refused);
      }
      case Decision.Accepted accepted -> {
        items.keepAnswers(referral.planId(), accepted);
        yield new Result.Sent(handOver(referral, item, released));
      }
    };
  }

  private long handOver(Referral referral, ReferredItem item, Set<SharedData> released) {
    Instant now = clock.instant();
    entities.persist(
        new ReferralPacket(
            referral,
            personalData.seal(referral.caseId(), CONTENT, write(content(referral, item, released))),
            caller.get().subject(),
            now));
    outbox.publish(
        "hearth.caseplan",
        referral.caseId().toString(),
        TYPE,
        referral.agencyId(),
        new ReferralSent(
            referral.id(),
            referral.caseId(),
            referral.releaseId(),
            referral.receivingAgencyId(),
            referral.urgent()));
    timeline.add(referral.caseId(), TimelineKind.REFERRAL_SENT, referral.id());
    audit.allowed("referral.send", "referral", referral.id(), referral.caseId());
    return referral.send(now);
  }

  private PacketContent content(Referral referral, ReferredItem item, Set<SharedData> released) {
    UUID caseId = referral.caseId();
    return new PacketContent(
        released.contains(SharedData.NAME) ? names.mother(caseId) : null,
        item.interventionCode(),
        released.contains(SharedData.SUMMARY)
            ? open(caseId, Referrals.SUMMARY, referral.sealedSummary())
            : null,
        released.contains(SharedData.EXPECTED_BENEFIT)
            ? open(caseId, Referrals.BENEFIT, referral.sealedExpectedBenefit())
            : null,
        referral.urgent());
  }

  private @Nullable String open(UUID caseId, String field, byte[] sealed) {
    return personalData.open(caseId, field, sealed).orElse(null);
  }

  private String write(PacketContent content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A packet could not be written", e);
    }
  }
}
