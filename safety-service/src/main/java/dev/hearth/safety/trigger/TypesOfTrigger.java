package dev.hearth.safety.trigger;

import dev.hearth.safety.instrument.TriggerTypes;
import jakarta.inject.Singleton;
import java.util.Arrays;

/** Tells the instruments which types of trigger there are. */
@Singleton
class TypesOfTrigger implements TriggerTypes {
  @Override
  public boolean has(String code) {
    return Arrays.stream(TriggerType.values()).anyMatch(type -> type.name().equals(code));
  }
}
