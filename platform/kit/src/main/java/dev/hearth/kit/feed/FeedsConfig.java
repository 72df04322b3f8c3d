package dev.hearth.kit.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which topics a service works with. */
@ConfigMapping(prefix = "hearth.events")
public interface FeedsConfig {
  /** State topics whose read models must be complete before the service is ready. */
  Optional<List<String>> feeds();

  /** Every topic that the service reads or writes; readiness names the one that is missing. */
  Optional<List<String>> topics();

  /** How long a request that carries Hearth-Position waits for the read model. */
  @WithName("position-wait")
  @WithDefault("PT2S")
  Duration positionWait();
}
