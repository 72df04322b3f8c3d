package dev.hearth.catalog.hsds;

import dev.hearth.catalog.offer.ServiceStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A service's status in the words of HSDS. */
final class HsdsStatus {
  private HsdsStatus() {}

  static String text(ServiceStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static Optional<ServiceStatus> read(String text) {
    return Arrays.stream(ServiceStatus.values()).filter(each -> text(each).equals(text)).findAny();
  }
}
