package dev.hearth.notification.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Partners on this machine, and seven attempts within seconds instead of days. */
public class WithPartners implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "hearth.webhook.allow-loopback", "true",
        "hearth.webhook.delivery.schedule", "PT0S,PT0.1S,PT0.1S,PT0.1S,PT0.1S,PT0.1S,PT0.1S",
        "hearth.webhook.delivery.timeout", "PT1S",
        "hearth.webhook.delivery.caseplan-url", "https://caseplan.example.org/");
  }
}
