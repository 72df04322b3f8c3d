package dev.hearth.kit.encryption;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/**
 * Seals a record of words as one document with its subject's key. A document is bound to its place,
 * so that one moved to another row or version does not open.
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
   * @param subject the case or person whose key seals it
   * @param place the row and version it is kept in, for example {@code contact/<id>/1}
   */
  public byte[] seal(UUID subject, String place, Object document) {
    try {
      return personalData.seal(subject, place, json.writeValueAsString(document));
    } catch (JsonProcessingException e) {
      // Its message quotes what could not be written.
      throw new IllegalStateException("A document could not be written: " + place);
    }
  }

  /** Opens a document; empty when its subject was erased. */
  public <T> Optional<T> open(UUID subject, String place, byte[] sealed, Class<T> type) {
    return open(subject, place, sealed, json.constructType(type));
  }

  /** Opens a document of a generic type; empty when its subject was erased. */
  public <T> Optional<T> open(UUID subject, String place, byte[] sealed, TypeReference<T> type) {
    return open(subject, place, sealed, json.constructType(type));
  }

  private <T> Optional<T> open(UUID subject, String place, byte[] sealed, JavaType type) {
    return personalData.open(subject, place, sealed).map(text -> read(place, text, type));
  }

  private <T> T read(String place, String text, JavaType type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept document is not readable: " + place);
    }
  }
}
