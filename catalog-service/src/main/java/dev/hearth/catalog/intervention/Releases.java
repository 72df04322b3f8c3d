package dev.hearth.catalog.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Brings the catalogue of a release into the one that is published here. */
@ApplicationScoped
class Releases {
  private final Publishing publishing;
  private final ReleaseReview review;

  Releases(Publishing publishing, ReleaseReview review) {
    this.publishing = publishing;
    this.review = review;
  }

  /**
   * Publishes what was not published yet: a new entry as version 1, other content of an entry as
   * its next version. Content that an earlier release published is left alone, so that a replica of
   * that release, started late, does not bring it back. What editors have published or retired is
   * never replaced: there the release's content is put in review, as is what does not fit among
   * their entries.
   *
   * @return how many versions are new
   */
  @Transactional
  int publish(ShippedCatalogue shipped) {
    publishing.awaitTurn();
    PublishedSoFar soFar = publishing.soFar();
    Map<String, EntryContent> direct = new LinkedHashMap<>();
    for (EntryContent content : shipped.entries()) {
      if (soFar.has(content)) {
        continue;
      }
      if (isOurs(soFar.newest(content.intervention().code()))) {
        direct.put(content.intervention().code(), content);
      } else {
        putInReview(content, soFar);
      }
    }
    putInReviewWhatDoesNotFit(direct, soFar);
    direct.forEach(
        (code, content) ->
            publishing.publish(content, soFar.nextVersion(code), Validity.OPEN, null));
    publishing.tellWhatIsNew();
    return direct.size();
  }

  private static boolean isOurs(Optional<KeptVersion> newest) {
    return newest.isEmpty() || newest.get().publishedBy() == null && !newest.get().retired();
  }

  // Each that leaves can be what another stood under, so it is looked at until all that is left
  // fits.
  private void putInReviewWhatDoesNotFit(Map<String, EntryContent> direct, PublishedSoFar soFar) {
    Optional<EntryContent> misfit = misfit(direct, soFar);
    while (misfit.isPresent()) {
      direct.remove(misfit.get().intervention().code());
      putInReview(misfit.get(), soFar);
      misfit = misfit(direct, soFar);
    }
  }

  private static Optional<EntryContent> misfit(
      Map<String, EntryContent> direct, PublishedSoFar soFar) {
    Map<String, Intervention> others = new HashMap<>(soFar.current());
    direct.forEach((code, content) -> others.put(code, content.intervention()));
    return direct.values().stream()
        .filter(
            content ->
                !CatalogueCheck.faults(content.intervention(), others, CheckedEntry.Kind.COMMON)
                    .isEmpty())
        .findFirst();
  }

  private void putInReview(EntryContent content, PublishedSoFar soFar) {
    review.putInReview(content, soFar.nextVersion(content.intervention().code()) - 1);
  }
}
