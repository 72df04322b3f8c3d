package dev.hearth.safety.heightenedrisk;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.due.DueHandler;
import dev.hearth.kit.due.DueId;
import jakarta.inject.Singleton;

/** Rings when a heightened-risk time begins, so that the next one is asked for. */
@Singleton
class HeightenedRiskDue implements DueHandler {
  static final String NAME = "heightened-risk-time";

  private final AgencyContext agencies;
  private final Staging staging;

  HeightenedRiskDue(AgencyContext agencies, Staging staging) {
    this.agencies = agencies;
    this.staging = staging;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void ring(DueId due) {
    agencies.within(due.agency(), () -> staging.hasCome(due.row()));
  }
}
