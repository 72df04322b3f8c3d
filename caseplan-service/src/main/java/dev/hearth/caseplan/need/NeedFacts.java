package dev.hearth.caseplan.need;

import dev.hearth.caseplan.section.Section;
import dev.hearth.caseplan.section.Topics;
import dev.hearth.caseplan.standing.Standings;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.NeedStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** What the practice rules need to know of her needs: codes, none of anybody's words. */
@ApplicationScoped
public class NeedFacts {
  private final Topics topics;
  private final Standings standings;
  private final Clock clock;

  NeedFacts(Topics topics, Standings standings, Clock clock) {
    this.topics = topics;
    this.standings = standings;
    this.clock = clock;
  }

  /** The needs that somebody asks about: housing, food and material, whether asked yet or not. */
  @Transactional(TxType.MANDATORY)
  public Map<BasicNeed, NeedStatus> asked(UUID caseId) {
    Map<BasicNeed, NeedStatus> needs = codes(caseId);
    needs.remove(BasicNeed.SAFETY);
    return needs;
  }

  /** All four in the order in which they are worked on; safety as the standing says now. */
  @Transactional(TxType.MANDATORY)
  public Map<BasicNeed, NeedStatus> inOrder(UUID caseId) {
    Map<BasicNeed, NeedStatus> needs = codes(caseId);
    needs.put(BasicNeed.SAFETY, SafetyNeed.of(standings.now(caseId).facts(), clock.instant()));
    return needs;
  }

  /** What may have to be in place before a larger change, whether asked yet or not. */
  @Transactional(TxType.MANDATORY)
  public Map<Practicality, PracticalityStatus> practicalities(UUID caseId) {
    return topics.codes(
        caseId, Section.PRACTICALITIES, Practicality.class, PracticalityStatus.class);
  }

  private Map<BasicNeed, NeedStatus> codes(UUID caseId) {
    return topics.codes(caseId, Section.NEEDS, BasicNeed.class, NeedStatus.class);
  }
}
