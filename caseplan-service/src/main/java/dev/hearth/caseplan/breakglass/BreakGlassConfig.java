package dev.hearth.caseplan.breakglass;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often the glass may be broken. */
@ConfigMapping(prefix = "hearth.break-glass")
public interface BreakGlassConfig {
  /** How many cases one person may open like this within 24 hours. */
  @WithDefault("5")
  int mostADay();
}
