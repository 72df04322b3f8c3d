package dev.hearth.caseplan.sealing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.kit.encryption.PersonalData;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/**
 * Seals a record of words as one document with the case's key. A document is bound to its place, so
 * that one moved to another row or version does not open.
 */
@Singleton
public class SealedDocuments {
  private final PersonalData personalData;
  private final ObjectMapper json;

  SealedDocuments(PersonalData personalData, ObjectMapper json) {
    this.personalData = personalData;
    this.json = json;
  }

  /**
   * Seals a document.
   *
   * @param place the row and version it is kept in, for example {@code contact/<id>/1}
   */
  public byte[] seal(UUID caseId, String place, Object document) {
    try {
      return personalData.seal(caseId, place, json.writeValueAsString(document));
    } catch (JsonProcessingException e) {
      // Its message quotes what could not be written.
      throw new IllegalStateException("A document could not be written: " + place);
    }
  }

  /** Opens a document; empty when the case was erased. */
  public <T> Optional<T> open(UUID caseId, String place, byte[] sealed, Class<T> type) {
    return personalData.open(caseId, place, sealed).map(text -> read(place, text, type));
  }

  private <T> T read(String place, String text, Class<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept document is not readable: " + place);
    }
  }
}
