package dev.hearth.safety.trigger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** How triggers are counted. */
@ConfigMapping(prefix = "hearth.trigger")
interface TriggerConfig {
  /** On whose clocks a day begins and ends for a trigger that names no zone of its own. */
  @WithDefault("UTC")
  ZoneId zone();
}
