package dev.hearth.catalog.agency;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Two invented agencies for trying things out, there only when the configuration asks for them. */
@Singleton
class ExampleAgencies {
  private static final List<Agency> EXAMPLES =
      List.of(
          new Agency(
              UUID.fromString("0190a000-0000-7000-8000-00000000000a"),
              "Harbour Women's Service",
              true),
          new Agency(
              UUID.fromString("0190a000-0000-7000-8000-00000000000b"),
              "Wellspring Counselling",
              true));

  private final AgencyConfig config;
  private final Agencies agencies;

  ExampleAgencies(AgencyConfig config, Agencies agencies) {
    this.config = config;
    this.agencies = agencies;
  }

  void load(@Observes StartupEvent started) {
    if (config.loadExampleAgencies()) {
      EXAMPLES.forEach(agencies::ensure);
    }
  }
}
