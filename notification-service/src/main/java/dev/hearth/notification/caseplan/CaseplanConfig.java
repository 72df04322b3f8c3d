package dev.hearth.notification.caseplan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When tasks that case plans make are due. */
@ConfigMapping(prefix = "hearth.caseplan-tasks")
interface CaseplanConfig {
  /** How long a worker has to see to it that somebody acts on his violence. */
  @WithDefault("P3D")
  Duration addressViolenceWithin();
}
