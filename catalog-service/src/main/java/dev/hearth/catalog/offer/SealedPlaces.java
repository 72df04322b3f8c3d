package dev.hearth.catalog.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.kit.encryption.PersonalData;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * Confidential places, sealed with a key of their service that row-level security shows to its own
 * agency alone. Whoever holds the tables without the master key learns no address.
 */
@Singleton
class SealedPlaces {
  private static final String FIELD = "service.places";
  private static final TypeReference<List<Place>> PLACES = new TypeReference<>() {};

  private final PersonalData personalData;
  private final ObjectMapper json;

  SealedPlaces(PersonalData personalData, ObjectMapper json) {
    this.personalData = personalData;
    this.json = json;
  }

  byte[] seal(UUID service, List<Place> places) {
    try {
      return personalData.seal(service, FIELD, json.writeValueAsString(places));
    } catch (JsonProcessingException e) {
      // Its message quotes what could not be written.
      throw new IllegalStateException("Places could not be written");
    }
  }

  /** The places of a service of the transaction's own agency. */
  List<Place> open(UUID service, byte[] sealed) {
    return personalData.open(service, FIELD, sealed).map(this::read).orElse(List.of());
  }

  private List<Place> read(String text) {
    try {
      return json.readValue(text, PLACES);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Kept places are not readable");
    }
  }
}
