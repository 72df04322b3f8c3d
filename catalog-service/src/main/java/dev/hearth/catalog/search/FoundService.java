package dev.hearth.catalog.search;

import dev.hearth.catalog.offer.ServiceStatus;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service that was found. Where it is, its own page says, if that may be known.
 *
 * @param interventionCode of the common catalogue; null where it is unclassified or local
 * @param languages BCP 47
 * @param placesFree as last confirmed; null where nobody said
 * @param worth how well it answers the words, in millionths; 0 where none were asked
 */
record FoundService(
    UUID id,
    UUID agencyId,
    String name,
    @Nullable String alternateName,
    @Nullable String interventionCode,
    ServiceStatus status,
    List<String> languages,
    @Nullable Integer placesFree,
    int worth) {
  FoundService {
    languages = List.copyOf(languages);
  }
}
