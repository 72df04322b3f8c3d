package dev.hearth.caseplan.circumstances;

import dev.hearth.caseplan.casefile.CaseMaltreatment;
import dev.hearth.caseplan.circumstances.CircumstancesMessages.CommunityView;
import dev.hearth.caseplan.circumstances.CircumstancesMessages.HerCircumstances;
import dev.hearth.caseplan.circumstances.CircumstancesMessages.HerEngagement;
import dev.hearth.caseplan.circumstances.CircumstancesMessages.ServiceFinderOffered;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.caseplan.turn.CaseTurn;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records and reads how she lives, and how she and her worker stand with each other. Both are there
 * from the opening of a case, as version 0, with nothing asked.
 */
@ApplicationScoped
@Transactional
class Circumstances {
  private static final String VIEW = "circumstances.communityView";
  private static final String WISH = "circumstances.communityWish";
  private static final String RHYTHM = "engagement.agreedContactRhythm";
  private static final String REMOVAL_FEAR = "engagement.removalFearAddressed";

  private final CircumstancesRepository repository;
  private final CaseMaltreatment maltreatment;
  private final CareTeam team;
  private final CaseTurn turn;
  private final PersonalData personalData;
  private final Audit audit;

  Circumstances(
      CircumstancesRepository repository,
      CaseMaltreatment maltreatment,
      CareTeam team,
      CaseTurn turn,
      PersonalData personalData,
      Audit audit) {
    this.repository = repository;
    this.maltreatment = maltreatment;
    this.team = team;
    this.turn = turn;
    this.personalData = personalData;
    this.audit = audit;
  }

  /** What was read and the version that its ETag names. */
  record Versioned<T>(T body, long version) {}

  long record(UUID caseId, HerCircumstances said, long expectedVersion) {
    takeTurn(caseId, "circumstances.record", TimelineKind.CIRCUMSTANCES_RECORDED);
    CaseCircumstances kept = repository.circumstances(caseId);
    Preconditions.requireVersion(expectedVersion, kept.version());
    CommunityView community = said.community();
    if (community != null
        && community.hasWords()
        && community.state() != CommunityViewState.ANSWERED) {
      throw Problems.badField("community.state", "must be ANSWERED when there are words of hers");
    }
    maltreatment.record(caseId, said.maltreatmentTypes());
    audit.allowed("circumstances.record", "case", caseId, caseId);
    long version =
        kept.record(
            said.codes(),
            seal(caseId, VIEW, community == null ? null : community.view()),
            seal(caseId, WISH, community == null ? null : community.wish()));
    repository.keep(kept);
    return version;
  }

  Versioned<HerCircumstances> circumstances(UUID caseId) {
    team.require(caseId, "circumstances.read");
    audit.allowed("circumstances.read", "case", caseId, caseId);
    CaseCircumstances kept = repository.circumstances(caseId);
    CaseCircumstances.Codes codes = kept.codes();
    return new Versioned<>(
        new HerCircumstances(
            codes.livingSituation(),
            codes.relationship(),
            codes.context(),
            codes.contexts(),
            codes.jurisdiction(),
            maltreatment.of(caseId),
            codes.healthConcern(),
            new CommunityView(
                codes.communityViewState(),
                open(caseId, VIEW, kept.communityView()),
                open(caseId, WISH, kept.communityWish()))),
        kept.version());
  }

  long record(UUID caseId, HerEngagement said, long expectedVersion) {
    takeTurn(caseId, "engagement.record", TimelineKind.ENGAGEMENT_RECORDED);
    CaseEngagement kept = repository.engagement(caseId);
    Preconditions.requireVersion(expectedVersion, kept.version());
    audit.allowed("engagement.record", "case", caseId, caseId);
    long version =
        kept.record(
            said.codes(),
            seal(caseId, RHYTHM, said.agreedContactRhythm()),
            seal(caseId, REMOVAL_FEAR, said.removalFearAddressed()));
    repository.keep(kept);
    return version;
  }

  Versioned<HerEngagement> engagement(UUID caseId) {
    team.require(caseId, "engagement.read");
    audit.allowed("engagement.read", "case", caseId, caseId);
    CaseEngagement kept = repository.engagement(caseId);
    CaseEngagement.Codes codes = kept.codes();
    return new Versioned<>(
        new HerEngagement(
            codes.trustState(),
            codes.knowsHowToReachWorker(),
            open(caseId, RHYTHM, kept.contactRhythm()),
            open(caseId, REMOVAL_FEAR, kept.removalFearAddressed()),
            codes.hesitant(),
            codes.helpBefore(),
            codes.deviceMonitored(),
            codes.serviceFinderOfferedAt() == null || codes.serviceFinderWay() == null
                ? null
                : new ServiceFinderOffered(
                    codes.serviceFinderOfferedAt(), codes.serviceFinderWay()),
            codes.needsAssessmentCompletedOn(),
            codes.lastPeerReviewOn()),
        kept.version());
  }

  private void takeTurn(UUID caseId, String action, TimelineKind kind) {
    team.require(caseId, action);
    turn.take(caseId, kind, caseId);
  }

  private byte @Nullable [] seal(UUID caseId, String field, @Nullable String words) {
    return words == null || words.isBlank() ? null : personalData.seal(caseId, field, words);
  }

  private @Nullable String open(UUID caseId, String field, byte @Nullable [] sealed) {
    return sealed == null ? null : personalData.open(caseId, field, sealed).orElse(null);
  }
}
