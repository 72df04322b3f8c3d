package dev.hearth.catalog.local;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an agency sends and is answered about its notes. */
final class NoteMessages {
  private NoteMessages() {}

  /**
   * A note as it is to stand.
   *
   * @param code of the common catalogue or the agency's own; it stays what it is
   * @param text about the entry; never about a person
   */
  record PutNote(
      @NotNull
          @Size(max = 100)
          @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+){0,49}", message = "must be the code of an entry")
          @Nullable String code,
      @NotBlank
          @Size(max = 4_000)
          @Pattern(regexp = "[\\P{Cntrl}\\n]*", message = "must be text without control characters")
          @Nullable String text) {}

  /**
   * A note.
   *
   * @param writtenBy the subject of whoever wrote it as it stands
   */
  record NoteAnswer(
      UUID id, String code, String text, String writtenBy, Instant createdAt, Instant changedAt) {}

  /**
   * A note as it is kept.
   *
   * @param version from 1, one more with each change
   */
  record KeptNote(NoteAnswer note, long version) {}
}
