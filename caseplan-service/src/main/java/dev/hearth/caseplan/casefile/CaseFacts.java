package dev.hearth.caseplan.casefile;

import dev.hearth.caseplan.answer.YesNo;
import dev.hearth.caseplan.need.NeedFacts;
import dev.hearth.caseplan.person.CasePersons;
import dev.hearth.caseplan.person.PersonRole;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.CurrentRisk;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.NeedStatus;
import dev.hearth.guidance.situation.PersonUsingViolence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the practice rules need to know of a case: codes, none of anybody's words. */
@ApplicationScoped
public class CaseFacts {
  private final CaseFileRepository repository;
  private final CasePersons persons;
  private final NeedFacts needs;

  CaseFacts(CaseFileRepository repository, CasePersons persons, NeedFacts needs) {
    this.repository = repository;
    this.persons = persons;
    this.needs = needs;
  }

  /**
   * The facts of one case.
   *
   * @param needs those that somebody asks about; safety follows the standing of the decision
   * @param personUsingViolence also there when only known as a person of the case; nothing else is
   *     known then, and unknown is not safe
   * @param puvAccessToHome whether that person lives where she does or comes there
   */
  public record Facts(
      Set<MaltreatmentType> maltreatmentTypes,
      Map<BasicNeed, NeedStatus> needs,
      @Nullable PersonUsingViolence personUsingViolence,
      YesNo puvAccessToHome) {}

  /** Reads them in the present transaction. */
  @Transactional(TxType.MANDATORY)
  public Facts of(UUID caseId) {
    CaseFile file = repository.find(caseId).orElseThrow();
    PersonUsingViolence recorded = file.personUsingViolence();
    return new Facts(
        file.maltreatmentTypes(),
        needs.asked(caseId),
        recorded == null && isAmongThePersons(caseId)
            ? new PersonUsingViolence(null, false, CurrentRisk.UNKNOWN)
            : recorded,
        file.puvAccessToHome());
  }

  private boolean isAmongThePersons(UUID caseId) {
    return persons.known(caseId).stream()
        .anyMatch(person -> person.role() == PersonRole.PERSON_USING_VIOLENCE);
  }
}
