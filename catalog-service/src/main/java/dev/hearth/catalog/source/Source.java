package dev.hearth.catalog.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the five documents. What the copy that Hearth was made from leaves open says {@code
 * unstated}, or is null.
 *
 * @param number three digits, as short tables name it
 * @param about what it is, in our words
 * @param year of publication
 * @param country ISO 3166-1 alpha-2
 * @param foundAt where to read it
 * @param mayBeQuoted what Hearth takes from it
 * @param note what to know before citing it
 * @param studies what it sums up; better cited than the document itself
 * @param sections its headings in reading order
 */
record Source(
    String id,
    String number,
    String title,
    String about,
    String publisher,
    @Nullable Integer year,
    SourceKind kind,
    String country,
    String foundAt,
    String licence,
    String mayBeQuoted,
    String note,
    List<String> studies,
    List<Section> sections) {
  Source {
    studies = List.copyOf(studies);
    sections = List.copyOf(sections);
  }

  /**
   * A heading of the document.
   *
   * @param under the heading it stands under, if it does
   */
  record Section(String heading, @Nullable String under) {
    /** Where nobody said yet which section an entry goes back to. */
    static final Section UNSTATED = new Section("unstated", null);
  }
}
