package dev.hearth.notification.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long before an assessment is due its reminder comes, by the level that she is at. */
@ConfigMapping(prefix = "hearth.reminder.lead-time")
interface ReminderConfig {
  /** At STANDARD. */
  @WithDefault("P2D")
  Duration standard();

  /** At ELEVATED. */
  @WithDefault("P2D")
  Duration elevated();

  /** At HIGH. */
  @WithDefault("P1D")
  Duration high();

  /** At IMMEDIATE, and while no level is known. */
  @WithDefault("PT2H")
  Duration immediate();
}
