package dev.hearth.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** How webhooks are sent and tried again. */
@ConfigMapping(prefix = "hearth.webhook.delivery")
interface DeliveryConfig {
  /** How long a partner may take to answer. */
  @WithDefault("PT10S")
  Duration timeout();

  /** The wait before each attempt; there are as many attempts as waits. */
  @WithDefault("PT0S,PT5S,PT30S,PT2M,PT5M,PT15M,PT30M,PT1H,PT2H,PT5H,PT10H,PT14H,PT20H,PT24H")
  List<Duration> schedule();

  /** How far a wait may vary either way, as a share of it, so that not all come back at once. */
  @WithDefault("0.2")
  double jitter();

  /** The longest that a partner's Retry-After is honoured. */
  @WithDefault("PT24H")
  Duration longestRetryAfter();

  /** Where partners reach caseplan-service, for the link to a referral's packet. */
  @WithDefault("http://127.0.0.1:8082")
  URI caseplanUrl();
}
