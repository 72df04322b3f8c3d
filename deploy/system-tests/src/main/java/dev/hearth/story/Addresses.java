package dev.hearth.story;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Where the services and the identity provider are. */
public record Addresses(URI catalog, URI caseplan, URI safety, URI notification, URI issuer) {

  /** Reads them from variables as {@code ./dev up} sets them. */
  public static Addresses from(Map<String, String> variables) {
    return new Addresses(
        uri(variables, "HEARTH_CATALOG_URL"),
        uri(variables, "HEARTH_CASEPLAN_URL"),
        uri(variables, "HEARTH_SAFETY_URL"),
        uri(variables, "HEARTH_NOTIFICATION_URL"),
        uri(variables, "HEARTH_OIDC_URL"));
  }

  private static URI uri(Map<String, String> variables, String name) {
    return Optional.ofNullable(variables.get(name))
        .map(URI::create)
        .orElseThrow(() -> new IllegalArgumentException(name + " is not set"));
  }
}
