package dev.hearth.safety.protectionorder;

import org.jspecify.annotations.Nullable;

/** All that is said about a breach. Kept as one sealed document; it never prints itself. */
record BreachWords(@Nullable String whatHappened, @Nullable String supportPreferred) {
  @Override
  public String toString() {
    return "BreachWords";
  }
}
