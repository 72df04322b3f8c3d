package dev.hearth.catalog.editing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.catalog.editing.DraftStatus.Step;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is not published yet: a new one, or the next version of one.
 *
 * @param basedOn the published version that it takes the place of; 0 for a new entry
 * @param version of the draft itself, one more with each step
 * @param content its fields as far as they are there
 * @param author the editor who began it; null when a release brought it
 * @param changedBy who changed its content last, if not the author
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
    @Nullable String changedBy,
    Instant createdAt,
    Instant changedAt,
    @Nullable String returnedBecause,
    @Nullable Integer publishedVersion) {

  static Draft begun(
      UUID id, String code, int basedOn, JsonNode content, String author, Instant now) {
    return new Draft(
        id, code, basedOn, DraftStatus.DRAFT, 1, content, author, null, now, now, null, null);
  }

  /** Content of a release, which nobody here has written and anybody may publish. */
  static Draft ofRelease(UUID id, String code, int basedOn, JsonNode content, Instant now) {
    return new Draft(
        id, code, basedOn, DraftStatus.IN_REVIEW, 1, content, null, null, now, now, null, null);
  }

  Draft changed(int newBase, JsonNode newContent, String editor, Instant now) {
    status.require(Step.CHANGE);
    String changer = newContent.equals(content) ? changedBy : editor;
    return new Draft(
        id,
        code,
        newBase,
        status,
        version + 1,
        newContent,
        author,
        changer,
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

  /** Whether this editor has written what it says now. */
  boolean isBy(String editor) {
    return editor.equals(author) || editor.equals(changedBy);
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
        changedBy,
        createdAt,
        now,
        because,
        publishedAs);
  }
}
