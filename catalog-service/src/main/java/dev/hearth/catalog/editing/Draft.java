package dev.hearth.catalog.editing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.catalog.editing.DraftStatus.Step;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is not published yet: a new one, or the next version of one.
 *
 * @param basedOn the published version that it takes the place of; 0 for a new entry
 * @param version of the draft itself, one more with each step
 * @param content its fields as far as they are there
 * @param author the editor who began it; null when a release brought it
 * @param writtenBy everybody who wrote in it, in the order in which they first did; none of them
 *     can publish it
 * @param returnedBecause why it was sent back last
 * @param publishedVersion as which version it was published
 */
record Draft(
    UUID id,
    String code,
    int basedOn,
    DraftStatus status,
    long version,
    JsonNode content,
    @Nullable String author,
    List<String> writtenBy,
    Instant createdAt,
    Instant changedAt,
    @Nullable String returnedBecause,
    @Nullable Integer publishedVersion) {

  Draft {
    writtenBy = List.copyOf(writtenBy);
  }

  static Draft begun(
      UUID id, String code, int basedOn, JsonNode content, String author, Instant now) {
    return new Draft(
        id,
        code,
        basedOn,
        DraftStatus.DRAFT,
        1,
        content,
        author,
        List.of(author),
        now,
        now,
        null,
        null);
  }

  /** Content of a release: as long as nobody here has written in it, anybody may publish it. */
  static Draft ofRelease(UUID id, String code, int basedOn, JsonNode content, Instant now) {
    return new Draft(
        id,
        code,
        basedOn,
        DraftStatus.IN_REVIEW,
        1,
        content,
        null,
        List.of(),
        now,
        now,
        null,
        null);
  }

  Draft changed(int newBase, JsonNode newContent, String editor, Instant now) {
    status.require(Step.CHANGE);
    List<String> writers =
        newContent.equals(content)
            ? writtenBy
            : Stream.concat(writtenBy.stream(), Stream.of(editor)).distinct().toList();
    return new Draft(
        id,
        code,
        newBase,
        status,
        version + 1,
        newContent,
        author,
        writers,
        createdAt,
        now,
        returnedBecause,
        null);
  }

  Draft submitted(Instant now) {
    return after(Step.SUBMISSION, DraftStatus.IN_REVIEW, null, null, now);
  }

  Draft sentBack(String because, Instant now) {
    return after(Step.RETURN, DraftStatus.DRAFT, because, null, now);
  }

  Draft withdrawn(Instant now) {
    return after(Step.WITHDRAWAL, DraftStatus.WITHDRAWN, returnedBecause, null, now);
  }

  Draft published(int as, Instant now) {
    return after(Step.PUBLICATION, DraftStatus.PUBLISHED, returnedBecause, as, now);
  }

  /** Whether this editor ever wrote in it, whoever has changed it since. */
  boolean isBy(String editor) {
    return writtenBy.contains(editor);
  }

  private Draft after(
      Step step,
      DraftStatus next,
      @Nullable String because,
      @Nullable Integer publishedAs,
      Instant now) {
    status.require(step);
    return new Draft(
        id,
        code,
        basedOn,
        next,
        version + 1,
        content,
        author,
        writtenBy,
        createdAt,
        now,
        because,
        publishedAs);
  }
}
