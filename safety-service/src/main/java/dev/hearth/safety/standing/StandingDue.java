package dev.hearth.safety.standing;

import dev.hearth.kit.due.DueHandler;
import dev.hearth.kit.due.DueId;
import jakarta.inject.Singleton;

/** Rings when a standing has outlived its last instant, so that everybody hears of it unasked. */
@Singleton
class StandingDue implements DueHandler {
  static final String NAME = "standing-due";

  private final Standings standings;

  StandingDue(Standings standings) {
    this.standings = standings;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void ring(DueId due) {
    standings.lapse(due.row());
  }
}
