package dev.hearth.catalog.intervention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is answered about the versions of an entry and what they changed. */
final class InterventionHistory {
  private InterventionHistory() {}

  /**
   * A version in a list, without its content.
   *
   * @param validFrom the first day on which it counts, in UTC; null when from its publishing
   * @param validUntil the first day on which it counts no longer, in UTC; null when open
   * @param retired when and why it was taken out, if it was
   */
  record VersionSummary(
      int version,
      PublicationStatus status,
      Instant publishedAt,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil,
      @Nullable Retirement retired) {

    static VersionSummary of(PublishedIntervention version) {
      return new VersionSummary(
          version.version(),
          version.status(),
          version.publishedAt(),
          version.validFrom(),
          version.validUntil(),
          version.retired());
    }
  }

  /**
   * A field that two versions do not have in common.
   *
   * @param field its name in the content, or validFrom or validUntil
   * @param before its value in the one version
   * @param after its value in the other
   */
  record FieldChange(
      String field,
      @Schema(description = "Its value in the one version; of any type") Object before,
      @Schema(description = "Its value in the other version; of any type") Object after) {}

  /**
   * What changed between two versions.
   *
   * @param changes in the order of the fields; empty when both say the same
   */
  record VersionChanges(String code, int from, int to, List<FieldChange> changes) {
    VersionChanges {
      changes = List.copyOf(changes);
    }
  }
}
