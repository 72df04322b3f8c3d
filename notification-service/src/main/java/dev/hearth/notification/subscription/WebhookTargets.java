package dev.hearth.notification.subscription;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which addresses a webhook may go to: https, on the public internet. Asked when an address is
 * given and again before each attempt, because a name can point elsewhere by then. The JVM keeps
 * what it looked up for 30 s ({@code networkaddress.cache.ttl}), so that the client connects to
 * what was checked.
 */
@ApplicationScoped
public class WebhookTargets {
  // The last label tells: a number there (decimal, octal, hexadecimal) makes it an IPv4 address
  // to many parsers (https://url.spec.whatwg.org/#ends-in-a-number-checker).
  private static final Pattern ENDS_IN_A_NUMBER =
      Pattern.compile("(?i)(.*\\.)?(\\d+|0x[0-9a-f]*)\\.?");
  private static final Pattern DOTTED_QUAD =
      Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");

  private final boolean allowLoopback;

  WebhookTargets(WebhookTargetConfig config) {
    this.allowLoopback = config.allowLoopback();
  }

  void refuseLoopbackInProduction(@Observes StartupEvent started) {
    requireSafe(ConfigUtils.getProfiles());
  }

  void requireSafe(Collection<String> profiles) {
    if (allowLoopback && profiles.contains("production")) {
      throw new IllegalStateException(
          "hearth.webhook.allow-loopback is for development; the profile production refuses it");
    }
  }

  /** Why nothing may be sent to an address. */
  public enum Refusal {
    NO_ADDRESS("must be an absolute https URL with a host"),
    NOT_HTTPS("must begin with https://"),
    USER_INFO("must not carry a user name or password"),
    FRAGMENT("must not carry a fragment"),
    UNKNOWN_HOST("must name a host that can be found"),
    NOT_PUBLIC("must name a host on the public internet");

    private final String asked;

    Refusal(String asked) {
      this.asked = asked;
    }

    /** What is asked of the address instead. */
    public String asked() {
      return asked;
    }
  }

  /** Looks the host up and says what is wrong with the address, if anything is. */
  public Optional<Refusal> refusal(String address) {
    URI uri;
    try {
      uri = new URI(address);
    } catch (URISyntaxException notAnAddress) {
      return Optional.of(Refusal.NO_ADDRESS);
    }
    if (uri.getScheme() == null || uri.getHost() == null) {
      return Optional.of(uri.getRawUserInfo() == null ? Refusal.NO_ADDRESS : Refusal.USER_INFO);
    }
    if (!isHttps(uri)) {
      return Optional.of(Refusal.NOT_HTTPS);
    }
    if (uri.getRawUserInfo() != null) {
      return Optional.of(Refusal.USER_INFO);
    }
    if (uri.getRawFragment() != null) {
      return Optional.of(Refusal.FRAGMENT);
    }
    return refusalOfHost(uri.getHost());
  }

  private boolean isHttps(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme())
        || (allowLoopback && "http".equalsIgnoreCase(uri.getScheme()));
  }

  private Optional<Refusal> refusalOfHost(String host) {
    if (ENDS_IN_A_NUMBER.matcher(host).matches() && !DOTTED_QUAD.matcher(host).matches()) {
      return Optional.of(Refusal.NOT_PUBLIC);
    }
    try {
      boolean allowed = Arrays.stream(InetAddress.getAllByName(host)).allMatch(this::isAllowed);
      return allowed ? Optional.empty() : Optional.of(Refusal.NOT_PUBLIC);
    } catch (UnknownHostException nowhere) {
      return Optional.of(Refusal.UNKNOWN_HOST);
    }
  }

  private boolean isAllowed(InetAddress address) {
    return PublicAddress.is(address) || (allowLoopback && address.isLoopbackAddress());
  }
}
