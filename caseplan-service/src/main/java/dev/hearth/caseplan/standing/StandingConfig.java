package dev.hearth.caseplan.standing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the word of safety-service holds. */
@ConfigMapping(prefix = "hearth.standing")
public interface StandingConfig {
  /** After this long without a heartbeat nothing that the feed said opens the gate. */
  @WithDefault("PT60S")
  Duration silentAfter();
}
