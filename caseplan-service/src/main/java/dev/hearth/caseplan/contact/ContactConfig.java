package dev.hearth.caseplan.contact;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is asked of contacts. */
@ConfigMapping(prefix = "hearth.contact")
interface ContactConfig {
  /** How long after it happened a contact can be written down. */
  @WithDefault("P30D")
  Duration recordableFor();
}
