package dev.hearth.caseplan.release;

import dev.hearth.caseplan.agency.KnownAgencies;
import dev.hearth.caseplan.release.ReleaseMessages.GiveRelease;
import dev.hearth.caseplan.release.ReleaseMessages.ReleaseAnswer;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Her consents: given, looked up, taken back, and asked at every read. */
@ApplicationScoped
@Transactional
public class Releases {
  private static final String PURPOSE = "release.purpose";

  private final EntityManager entities;
  private final CareTeam team;
  private final KnownAgencies agencies;
  private final PersonalData personalData;
  private final Timeline timeline;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  Releases(
      EntityManager entities,
      CareTeam team,
      KnownAgencies agencies,
      PersonalData personalData,
      Timeline timeline,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.entities = entities;
    this.team = team;
    this.agencies = agencies;
    this.personalData = personalData;
    this.timeline = timeline;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  record Versioned(ReleaseAnswer body, long version) {}

  void give(UUID id, GiveRelease request) {
    team.require(request.caseId(), "release.give");
    if (entities.find(Release.class, id) != null) {
      throw Problems.alreadyThere();
    }
    if (!agencies.isActive(request.receivingAgencyId())) {
      throw Problems.badField("receivingAgencyId", "must be an agency that Hearth knows");
    }
    entities.persist(
        new Release(
            caller.get().agency(),
            id,
            request.caseId(),
            request.receivingAgencyId(),
            request.covers(),
            personalData.seal(request.caseId(), PURPOSE, request.purpose()),
            request.howGiven(),
            request.validUntil(),
            clock.instant()));
    timeline.add(request.caseId(), TimelineKind.RELEASE_GIVEN, id);
    audit.allowed("release.give", "release", id, request.caseId());
  }

  Versioned read(UUID id) {
    Release release = find(id, "release.read");
    team.require(release.caseId(), "release.read");
    audit.allowed("release.read", "release", id, release.caseId());
    return new Versioned(
        new ReleaseAnswer(
            release.id(),
            release.caseId(),
            release.receivingAgencyId(),
            release.covers(),
            personalData.open(release.caseId(), PURPOSE, release.sealedPurpose()).orElse(""),
            release.howGiven(),
            release.givenAt(),
            release.validUntil(),
            release.revokedAt()),
        release.version());
  }

  long revoke(UUID id, long expectedVersion) {
    Release release = find(id, "release.revoke");
    // She takes her word back whenever she wants to, also after the case was closed.
    team.requireEvenWhenClosed(release.caseId(), "release.revoke");
    entities.refresh(release, LockModeType.PESSIMISTIC_WRITE);
    Preconditions.requireVersion(expectedVersion, release.version());
    timeline.add(release.caseId(), TimelineKind.RELEASE_REVOKED, id);
    audit.allowed("release.revoke", "release", id, release.caseId());
    return release.revoke(clock.instant());
  }

  /**
   * What may be shared with this agency in this case now, under this release, locked against a
   * revocation at the same moment.
   *
   * @return empty when there is no such release, or it is for another, or over, or taken back
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Set<SharedData>> covering(UUID releaseId, UUID caseId, UUID receivingAgency) {
    return Optional.ofNullable(
            entities.find(Release.class, releaseId, LockModeType.PESSIMISTIC_READ))
        .filter(release -> release.caseId().equals(caseId))
        .filter(release -> release.receivingAgencyId().equals(receivingAgency))
        .filter(release -> release.holdsAt(clock.instant()))
        .map(Release::covers);
  }

  private Release find(UUID id, String action) {
    Release release = entities.find(Release.class, id);
    if (release == null) {
      throw team.unknown(action, "release", id);
    }
    return release;
  }
}
