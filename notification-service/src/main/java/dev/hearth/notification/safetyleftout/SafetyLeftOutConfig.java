package dev.hearth.notification.safetyleftout;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** When the day ends by which safety is to be asked about. */
@ConfigMapping(prefix = "hearth.safety-left-out")
interface SafetyLeftOutConfig {
  /** By whose clocks today ends. */
  @WithDefault("UTC")
  ZoneId zone();
}
