package dev.hearth.catalog.offer;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.hearth.kit.encryption.SealedDocuments;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * Confidential places, sealed with a key of their service that row-level security shows to its own
 * agency alone. Whoever holds the tables without the master key learns no address.
 */
@Singleton
class SealedPlaces {
  private static final String PLACE = "service/places";
  private static final TypeReference<List<Place>> PLACES = new TypeReference<>() {};

  private final SealedDocuments documents;

  SealedPlaces(SealedDocuments documents) {
    this.documents = documents;
  }

  byte[] seal(UUID service, List<Place> places) {
    return documents.seal(service, PLACE, places);
  }

  /** The places of a service of the transaction's own agency. */
  List<Place> open(UUID service, byte[] sealed) {
    return documents.open(service, PLACE, sealed, PLACES).orElse(List.of());
  }
}
