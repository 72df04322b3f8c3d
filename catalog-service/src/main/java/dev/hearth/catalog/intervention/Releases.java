package dev.hearth.catalog.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Brings the catalogue of a release into the one that is published here. */
@ApplicationScoped
class Releases {
  private final Publishing publishing;

  Releases(Publishing publishing) {
    this.publishing = publishing;
  }

  /**
   * Publishes what was not published yet: a new entry as version 1, other content of an entry as
   * its next version. Content that an earlier release published is left alone, so that a replica of
   * that release, started late, does not bring it back.
   *
   * @return how many versions are new
   */
  @Transactional
  int publish(ShippedCatalogue shipped) {
    publishing.awaitTurn();
    PublishedSoFar soFar = publishing.soFar();
    int newVersions = 0;
    for (EntryContent content : shipped.entries()) {
      if (!soFar.has(content)) {
        int version = soFar.nextVersion(content.intervention().code());
        publishing.publish(content, version, Validity.OPEN, null);
        newVersions++;
      }
    }
    publishing.tellWhatIsNew();
    return newVersions;
  }
}
