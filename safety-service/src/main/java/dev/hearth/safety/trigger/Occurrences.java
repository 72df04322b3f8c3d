package dev.hearth.safety.trigger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** The occurrences of heightened-risk times, each a dated trigger of its own. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Occurrences {
  private final TriggerRepository triggers;
  private final TriggerEffects effects;
  private final TriggerConfig config;

  Occurrences(TriggerRepository triggers, TriggerEffects effects, TriggerConfig config) {
    this.triggers = triggers;
    this.effects = effects;
    this.config = config;
  }

  /**
   * Whose occurrence it is.
   *
   * @param zone on whose clocks its day is counted
   * @param by who recorded the heightened-risk time
   */
  public record Of(UUID agency, UUID caseId, UUID heightenedRiskTimeId, ZoneId zone, String by) {}

  /** On whose clocks a day is counted where nobody says otherwise. */
  public ZoneId ownZone() {
    return config.zone();
  }

  /**
   * Asks for a check before this one. The case's turn is taken, and its standing computed after.
   *
   * @return false when one of that day is open already and asks for it
   */
  public boolean stage(Of of, Instant at, Instant now) {
    LocalDate day = LocalDate.ofInstant(at, of.zone());
    if (triggers.hasOpenOccurrence(of.caseId(), of.heightenedRiskTimeId(), day)) {
      return false;
    }
    Recording what =
        new Recording(
            of.caseId(),
            TriggerType.HEIGHTENED_RISK_TIME,
            effects.to(TriggerType.HEIGHTENED_RISK_TIME),
            at,
            of.zone(),
            of.heightenedRiskTimeId(),
            of.by());
    Instant knownSince =
        triggers.firstKnown(of.caseId(), TriggerType.HEIGHTENED_RISK_TIME, day).orElse(now);
    triggers.add(new TriggerEvent(UUID.randomUUID(), of.agency(), what, now, knownSince));
    return true;
  }

  /** Takes back what lies ahead and was not asked about; what has begun stays to be answered. */
  public void withdraw(UUID caseId, UUID heightenedRiskTime, String by, Instant now) {
    triggers
        .occurrencesAhead(caseId, heightenedRiskTime, now)
        .forEach(
            occurrence -> {
              occurrence.cancel(by, now);
              triggers.add(TriggerChange.cancelled(occurrence, now, by));
            });
  }
}
