package dev.hearth.safety.trigger;

import dev.hearth.safety.instrument.AgencyInstruments;
import dev.hearth.safety.instrument.InstrumentTrigger;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a type of trigger does in an agency: what it does everywhere, or more. */
@Singleton
class TriggerEffects {
  private final AgencyInstruments instruments;

  TriggerEffects(AgencyInstruments instruments) {
    this.instruments = instruments;
  }

  /**
   * What the agency's instrument adds.
   *
   * @param dueWithin how soon after it a check is due at the latest; null when the type alone says
   */
  record Added(boolean voids, @Nullable Duration dueWithin) {
    static final Added NOTHING = new Added(false, null);

    private static Added of(InstrumentTrigger said) {
      return new Added(said.voids(), said.dueWithin());
    }
  }

  Added to(TriggerType type) {
    return instruments.saysOf(type.name()).map(Added::of).orElse(Added.NOTHING);
  }
}
