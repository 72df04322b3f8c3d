package dev.hearth.caseplan.casefile;

import dev.hearth.caseplan.need.NeedFacts;
import dev.hearth.guidance.situation.BasicNeed;
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
  private final NeedFacts needs;

  CaseFacts(CaseFileRepository repository, NeedFacts needs) {
    this.repository = repository;
    this.needs = needs;
  }

  /**
   * The facts of one case.
   *
   * @param needs those that somebody asks about; safety follows the standing of the decision
   */
  public record Facts(
      Set<MaltreatmentType> maltreatmentTypes,
      Map<BasicNeed, NeedStatus> needs,
      @Nullable PersonUsingViolence personUsingViolence) {}

  /** Reads them in the present transaction. */
  @Transactional(TxType.MANDATORY)
  public Facts of(UUID caseId) {
    CaseFile file = repository.find(caseId).orElseThrow();
    return new Facts(file.maltreatmentTypes(), needs.asked(caseId), file.personUsingViolence());
  }
}
