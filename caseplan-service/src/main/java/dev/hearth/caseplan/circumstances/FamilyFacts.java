package dev.hearth.caseplan.circumstances;

import dev.hearth.caseplan.answer.YesNo;
import dev.hearth.caseplan.casefile.CaseFacts;
import dev.hearth.caseplan.person.CasePersons;
import dev.hearth.caseplan.person.KnownPerson;
import dev.hearth.caseplan.person.PersonRole;
import dev.hearth.guidance.situation.TrustState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the practice rules need to know of the family, its circumstances and its worker: codes, days
 * and ids, none of anybody's words.
 */
@ApplicationScoped
public class FamilyFacts {
  private final CircumstancesRepository repository;
  private final CasePersons persons;
  private final CaseFacts cases;

  FamilyFacts(CircumstancesRepository repository, CasePersons persons, CaseFacts cases) {
    this.repository = repository;
    this.persons = persons;
    this.cases = cases;
  }

  /**
   * The facts of one case.
   *
   * @param jurisdiction two letters; null when it was not said
   * @param puvAccessToHome whether the person using violence lives where she does or comes there
   * @param persons everybody by role; of merged records one
   */
  public record Facts(
      LivingSituation livingSituation,
      RelationshipState relationship,
      PlanContext context,
      Set<MatchingContext> contexts,
      @Nullable String jurisdiction,
      HealthConcern healthConcern,
      CommunityViewState communityView,
      boolean communityWishNoted,
      YesNo puvAccessToHome,
      Worker worker,
      List<KnownPerson> persons) {
    public Facts {
      contexts = Set.copyOf(contexts);
      persons = List.copyOf(persons);
    }

    /** The adult with whom the plan is made: the mother, or else the first primary carer. */
    public Optional<KnownPerson> mother() {
      return persons.stream().filter(person -> person.role().leadsTheFamily()).findFirst();
    }

    public List<KnownPerson> children() {
      return persons.stream().filter(person -> person.role() == PersonRole.CHILD).toList();
    }

    /** All who care for a child without being the mother. */
    public List<KnownPerson> carers() {
      return persons.stream()
          .filter(
              person ->
                  person.role() == PersonRole.CARER || person.role() == PersonRole.PRIMARY_CARER)
          .toList();
    }

    /** Whether a child lives with her; NOT_ASKED unless somebody said it of one, or no of all. */
    public YesNo hasChildInCare() {
      List<YesNo> said = children().stream().map(each -> each.child().inMothersCare()).toList();
      if (said.isEmpty()) {
        return YesNo.NOT_ASKED;
      }
      if (said.contains(YesNo.YES)) {
        return YesNo.YES;
      }
      return said.contains(YesNo.NOT_ASKED) ? YesNo.NOT_ASKED : YesNo.NO;
    }
  }

  /**
   * How she and her worker stand with each other.
   *
   * @param contactRhythmAgreed whether a rhythm is noted, in more than blanks
   * @param removalFearAddressed whether it is noted what was said about her fear
   * @param serviceFinderOfferedAt null when she was not offered one
   * @param therapeuticNeedsAssessmentCompletedOn null when there is none
   * @param lastPeerReviewOn null when there was none
   */
  public record Worker(
      TrustState trustState,
      YesNo knowsHowToReachWorker,
      boolean contactRhythmAgreed,
      boolean removalFearAddressed,
      YesNo hesitant,
      YesNo helpBefore,
      DeviceMonitored deviceMonitored,
      @Nullable Instant serviceFinderOfferedAt,
      @Nullable ServiceFinderWay serviceFinderWay,
      @Nullable LocalDate therapeuticNeedsAssessmentCompletedOn,
      @Nullable LocalDate lastPeerReviewOn) {

    /** Whether anything is noted of it: trust is new until somebody says that it has grown. */
    public boolean tellsHowItGoesWithHer() {
      return contactRhythmAgreed || trustState != TrustState.NEW;
    }
  }

  /** Reads them in the present transaction. */
  @Transactional(TxType.MANDATORY)
  public Facts of(UUID caseId) {
    CaseCircumstances kept = repository.circumstances(caseId);
    CaseCircumstances.Codes codes = kept.codes();
    return new Facts(
        codes.livingSituation(),
        codes.relationship(),
        codes.context(),
        codes.contexts(),
        codes.jurisdiction(),
        codes.healthConcern(),
        codes.communityViewState(),
        kept.communityWish() != null,
        cases.of(caseId).puvAccessToHome(),
        worker(repository.engagement(caseId)),
        persons.known(caseId));
  }

  private static Worker worker(CaseEngagement kept) {
    CaseEngagement.Codes codes = kept.codes();
    return new Worker(
        codes.trustState(),
        codes.knowsHowToReachWorker(),
        kept.contactRhythm() != null,
        kept.removalFearAddressed() != null,
        codes.hesitant(),
        codes.helpBefore(),
        codes.deviceMonitored(),
        codes.serviceFinderOfferedAt(),
        codes.serviceFinderWay(),
        codes.needsAssessmentCompletedOn(),
        codes.lastPeerReviewOn());
  }
}
