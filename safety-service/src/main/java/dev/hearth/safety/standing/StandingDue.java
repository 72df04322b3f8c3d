package dev.hearth.safety.standing;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.due.DueHandler;
import dev.hearth.kit.due.DueId;
import jakarta.inject.Singleton;

/** Rings when a standing has outlived its last instant, so that everybody hears of it unasked. */
@Singleton
class StandingDue implements DueHandler {
  static final String NAME = "standing-due";

  private final AgencyContext agencies;
  private final Standings standings;

  StandingDue(AgencyContext agencies, Standings standings) {
    this.agencies = agencies;
    this.standings = standings;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void ring(DueId due) {
    agencies.within(due.agency(), () -> standings.lapse(due.row()));
  }
}
