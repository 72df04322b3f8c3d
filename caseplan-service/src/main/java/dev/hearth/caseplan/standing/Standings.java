package dev.hearth.caseplan.standing;

import dev.hearth.guidance.gate.SafetyFacts;
import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.feed.FeedPositions;
import dev.hearth.kit.outbox.Lane;
import dev.hearth.kit.outbox.StreamKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads standings, and tells whether the feed that brings them is still heard. */
@ApplicationScoped
public class Standings {
  static final String TOPIC = "hearth.safety-standing";

  private final EntityManager entities;
  private final FeedPositions positions;
  private final StandingConfig config;
  private final AgencyContext agencies;
  private final Clock clock;

  Standings(
      EntityManager entities,
      FeedPositions positions,
      StandingConfig config,
      AgencyContext agencies,
      Clock clock) {
    this.entities = entities;
    this.positions = positions;
    this.config = config;
    this.agencies = agencies;
    this.clock = clock;
  }

  /**
   * The standing that a decision rests on, locked so that it cannot change before the decision is
   * committed. Taken before the plan's own lock, always.
   */
  @Transactional(TxType.MANDATORY)
  public Standing forDecision(UUID caseId) {
    return of(caseId, entities.find(SafetyStanding.class, caseId, LockModeType.PESSIMISTIC_READ));
  }

  /** The standing as it is now, for showing. */
  @Transactional(TxType.MANDATORY)
  public Standing now(UUID caseId) {
    return of(caseId, entities.find(SafetyStanding.class, caseId));
  }

  private Standing of(UUID caseId, @Nullable SafetyStanding found) {
    if (found == null) {
      // Nothing was ever heard of this case: not even that there is no safety plan.
      return new Standing(SafetyFacts.notAssessed().fromStaleFeed(), false, 0, null, null, null);
    }
    return new Standing(
        found.facts(isFresh(caseId)),
        found.safetyPlanAsksHer(),
        found.version(),
        found.checks(),
        found.contingencyPlan(),
        found.protectionOrder());
  }

  private boolean isFresh(UUID caseId) {
    String stream = StreamKey.of(agencies.current().orElseThrow(), caseId.toString());
    return positions
        .lastHeartbeat(TOPIC, Lane.of(stream))
        .filter(beat -> !beat.plus(config.silentAfter()).isBefore(clock.instant()))
        .isPresent();
  }
}
