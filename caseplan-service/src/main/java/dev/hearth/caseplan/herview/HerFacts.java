package dev.hearth.caseplan.herview;

import dev.hearth.caseplan.home.HomeSafetyMeasure;
import dev.hearth.caseplan.home.Homes;
import dev.hearth.caseplan.home.Networks;
import dev.hearth.caseplan.home.SomebodyNearby;
import dev.hearth.caseplan.home.WishStatus;
import dev.hearth.caseplan.need.NeedFacts;
import dev.hearth.caseplan.need.Practicality;
import dev.hearth.caseplan.need.PracticalityStatus;
import dev.hearth.caseplan.pasthelp.PastHelpFacts;
import dev.hearth.caseplan.priority.Priorities;
import dev.hearth.caseplan.strength.StrengthKind;
import dev.hearth.caseplan.strength.StrengthState;
import dev.hearth.caseplan.strength.Strengths;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.NeedStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.UUID;

/** What the practice rules need to know from her side: codes and ids, none of her words. */
@ApplicationScoped
public class HerFacts {
  private final NeedFacts needs;
  private final Strengths strengths;
  private final Homes homes;
  private final Networks networks;
  private final Priorities priorities;
  private final PastHelpFacts pastHelp;

  HerFacts(
      NeedFacts needs,
      Strengths strengths,
      Homes homes,
      Networks networks,
      Priorities priorities,
      PastHelpFacts pastHelp) {
    this.needs = needs;
    this.strengths = strengths;
    this.homes = homes;
    this.networks = networks;
    this.priorities = priorities;
    this.pastHelp = pastHelp;
  }

  /**
   * The facts of one case. Every map has an entry for each of its keys; what nobody recorded is
   * NOT_ASKED.
   *
   * @param needs all four by rank; safety follows the standing (NEED-01 to NEED-03)
   * @param practicalities NEED-04
   * @param strengths MOT-05: considered means NOTED or ASKED_NOTHING_NOTED
   * @param homeSafety LIV-01
   * @param nearby LIV-01
   * @param priorities every priority ever recorded in her order, and whether it still counts:
   *     MOT-02
   * @param pastHelp PAST-01 to PAST-03
   */
  public record Facts(
      Map<BasicNeed, NeedStatus> needs,
      Map<Practicality, PracticalityStatus> practicalities,
      Map<StrengthKind, StrengthState> strengths,
      Map<HomeSafetyMeasure, WishStatus> homeSafety,
      SomebodyNearby nearby,
      Map<UUID, Boolean> priorities,
      PastHelpFacts.Facts pastHelp) {}

  /** Reads them in the present transaction. */
  @Transactional(TxType.MANDATORY)
  public Facts of(UUID caseId) {
    return new Facts(
        needs.inOrder(caseId),
        needs.practicalities(caseId),
        strengths.states(caseId),
        homes.codes(caseId),
        networks.nearby(caseId),
        priorities.currentById(caseId),
        pastHelp.of(caseId));
  }
}
