package dev.hearth.catalog.offer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is answered about services over REST. */
final class OfferAnswers {
  private OfferAnswers() {}

  /**
   * A service in full.
   *
   * @param content can be sent back as it is, changed or not
   */
  record OfferAnswer(UUID id, UUID agencyId, Instant lastModified, ServiceOffer content) {
    static OfferAnswer of(Offer offer) {
      return new OfferAnswer(offer.id(), offer.agencyId(), offer.lastModified(), offer.content());
    }
  }

  /**
   * What a list shows of a service.
   *
   * @param languages BCP 47
   * @param confidentialLocation whether where it is stays unknown
   */
  record OfferSummary(
      UUID id,
      UUID agencyId,
      @Nullable String name,
      @Nullable String alternateName,
      @Nullable String interventionCode,
      @Nullable ServiceStatus status,
      @Nullable BigDecimal minimumAge,
      @Nullable BigDecimal maximumAge,
      List<String> languages,
      boolean confidentialLocation,
      Capacity capacity) {
    static OfferSummary of(Offer offer) {
      ServiceOffer content = offer.content();
      return new OfferSummary(
          offer.id(),
          offer.agencyId(),
          content.name(),
          content.alternateName(),
          content.interventionCode(),
          content.status(),
          content.minimumAge(),
          content.maximumAge(),
          content.languages().stream().map(SpokenLanguage::code).filter(Objects::nonNull).toList(),
          content.hasConfidentialLocation(),
          offer.capacity());
    }
  }
}
