package dev.hearth.caseplan.standing;

import dev.hearth.guidance.gate.SafetyGate;
import dev.hearth.kit.due.DueHandler;
import dev.hearth.kit.due.DueId;
import dev.hearth.kit.due.DueWork;
import dev.hearth.kit.event.Event;
import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.feed.StateFeed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes over each new standing and, in the same transaction, shuts what it shuts. The lease's end
 * is an alarm of our own: the gate shuts on time whether or not safety-service still lives.
 */
@ApplicationScoped
class StandingFeed implements DueHandler {
  private static final String LEASE_END = "lease-end";
  private static final Duration JUST_AFTER = Duration.ofMillis(1);

  private final StateFeed feed;
  private final EventWire wire;
  private final ToldFactsReader told;
  private final EntityManager entities;
  private final WhenTheGateShuts gateShuts;
  private final DueWork due;
  private final Clock clock;

  StandingFeed(
      StateFeed feed,
      EventWire wire,
      ToldFactsReader told,
      EntityManager entities,
      WhenTheGateShuts gateShuts,
      DueWork due,
      Clock clock) {
    this.feed = feed;
    this.wire = wire;
    this.told = told;
    this.entities = entities;
    this.gateShuts = gateShuts;
    this.due = due;
    this.clock = clock;
  }

  @Incoming("safety-standing")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> delivered) {
    feed.receive(delivered, this::apply, this::distrust);
  }

  // A standing that we cannot read may say that she is in danger: what we knew opens nothing more.
  private void distrust(Event event) {
    UUID caseId = UUID.fromString(event.localKey());
    SafetyStanding standing =
        entities.find(SafetyStanding.class, caseId, LockModeType.PESSIMISTIC_WRITE);
    if (standing != null) {
      standing.distrust();
      UUID agency = Objects.requireNonNull(event.agency());
      holdIfShut(standing, agency, caseId, event.sequence(), "GATE_SHUT");
    }
  }

  private void apply(Event event) {
    StandingState state = wire.data(event, StandingState.class);
    ToldFacts facts = told.of(event);
    UUID agency = Objects.requireNonNull(event.agency());
    SafetyStanding standing =
        entities.find(SafetyStanding.class, state.caseId(), LockModeType.PESSIMISTIC_WRITE);
    if (standing == null) {
      standing = new SafetyStanding(agency, state.caseId());
      standing.become(event.sequence(), state, facts);
      entities.persist(standing);
    } else {
      standing.become(event.sequence(), state, facts);
    }
    entities.flush();
    Instant until = standing.validUntil();
    if (until != null && until.isAfter(clock.instant())) {
      due.at(LEASE_END, agency, state.caseId(), until.plus(JUST_AFTER));
    }
    holdIfShut(standing, agency, state.caseId(), standing.version(), "GATE_SHUT");
  }

  @Override
  public String name() {
    return LEASE_END;
  }

  @Override
  public void ring(DueId lease) {
    QuarkusTransaction.requiringNew().run(() -> end(lease.agency(), lease.row()));
  }

  private void end(UUID agency, UUID caseId) {
    SafetyStanding standing =
        entities.find(SafetyStanding.class, caseId, LockModeType.PESSIMISTIC_WRITE);
    if (standing != null) {
      holdIfShut(standing, agency, caseId, standing.version() + 1, "LEASE_ENDED");
    }
  }

  // Whether the feed is alive does not count here: a silent feed refuses, it does not hold.
  private void holdIfShut(
      SafetyStanding standing, UUID agency, UUID caseId, long decidedBefore, String because) {
    if (SafetyGate.of(standing.facts(true), clock.instant()).isShut()) {
      gateShuts.hold(agency, caseId, decidedBefore, because);
    }
  }
}
