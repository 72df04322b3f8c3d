package dev.hearth.catalog.agency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the catalogue does when it starts. */
@ConfigMapping(prefix = "hearth.catalog")
interface AgencyConfig {
  /** Whether the two agencies of the examples are there from the start; never in real use. */
  @WithDefault("false")
  boolean loadExampleAgencies();
}
