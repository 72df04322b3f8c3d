package dev.hearth.catalog.intervention;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Publishes the catalogue of this release when the service starts; no start with a broken one. */
@Singleton
class PublishAtStart {
  private static final Logger LOG = Logger.getLogger(PublishAtStart.class);

  private final Releases releases;

  PublishAtStart(Releases releases) {
    this.releases = releases;
  }

  void publish(@Observes StartupEvent started) {
    ShippedCatalogue shipped = ShippedCatalogue.ofThisRelease();
    int newVersions = releases.publish(shipped);
    LOG.infof(
        "The catalogue has %d entries, %d versions new", shipped.entries().size(), newVersions);
  }
}
