package dev.hearth.notification.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where webhooks may go. */
@ConfigMapping(prefix = "hearth.webhook")
interface WebhookTargetConfig {
  /**
   * Lets http and this machine be addressed, for development and tests alone; the service does not
   * start with it under the profile {@code production}.
   */
  @WithDefault("false")
  boolean allowLoopback();
}
