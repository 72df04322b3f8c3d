package dev.hearth.catalog.translation;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is told about translations. */
final class TranslationAnswers {
  private TranslationAnswers() {}

  /** The languages of one version. */
  record TranslationList(List<TranslationState> items) {
    TranslationList {
      items = List.copyOf(items);
    }
  }

  /**
   * How far a language has come.
   *
   * @param publishedAt when its newest revision was published; null when none was
   * @param proposed whether an editor's proposal waits for another editor; told to editors only
   */
  record TranslationState(
      String language, int revision, @Nullable Instant publishedAt, boolean proposed) {}

  /**
   * A published translation, which never changes; a later revision takes its place.
   *
   * @param revision from 1
   */
  record Translation(
      String code,
      int version,
      String language,
      int revision,
      Instant publishedAt,
      @JsonRawValue @Schema(implementation = TranslatedTexts.class) String texts) {}

  /**
   * A translation that waits for another editor.
   *
   * @param edition grows with each change; also its ETag
   * @param writtenBy the subjects of all who wrote in it; none of them can publish it
   */
  record Proposal(
      String code,
      int version,
      String language,
      long edition,
      List<String> writtenBy,
      @JsonRawValue @Schema(implementation = TranslatedTexts.class) String texts) {
    Proposal {
      writtenBy = List.copyOf(writtenBy);
    }
  }
}
