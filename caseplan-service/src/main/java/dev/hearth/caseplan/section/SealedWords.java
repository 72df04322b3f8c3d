package dev.hearth.caseplan.section;

import dev.hearth.kit.encryption.PersonalData;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals a text under the case's key, bound to the row that keeps it, and opens it again. */
@Singleton
public class SealedWords {
  private final PersonalData personalData;

  SealedWords(PersonalData personalData) {
    this.personalData = personalData;
  }

  /** Seals what was said. */
  public byte[] seal(UUID caseId, String field, UUID row, String text) {
    return personalData.seal(caseId, place(field, row), text);
  }

  /** The same where nothing need be said; blank says nothing. */
  public byte @Nullable [] sealIfSaid(UUID caseId, String field, UUID row, @Nullable String text) {
    return text == null || text.isBlank() ? null : seal(caseId, field, row, text);
  }

  /** What was said; null when nothing was, or when the case was erased. */
  public @Nullable String open(UUID caseId, String field, UUID row, byte @Nullable [] sealed) {
    return sealed == null
        ? null
        : personalData.open(caseId, place(field, row), sealed).orElse(null);
  }

  private static String place(String field, UUID row) {
    return field + "/" + row;
  }
}
