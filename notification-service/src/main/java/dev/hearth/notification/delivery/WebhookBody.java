package dev.hearth.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.notification.subscription.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/**
 * Writes the thin body: that there is a referral, and where to read it after proving who one is.
 */
@ApplicationScoped
class WebhookBody {
  private final ObjectMapper json;
  private final String packets;

  WebhookBody(ObjectMapper json, DeliveryConfig config) {
    this.json = json;
    this.packets = config.caseplanUrl().toString().replaceFirst("/+$", "") + "/v1/referrals/";
  }

  private record Body(EventType type, Instant timestamp, Data data) {}

  private record Data(UUID referralId, String link) {}

  /** The same text for every attempt. */
  String of(Delivery delivery) {
    Data data = new Data(delivery.referralId(), packets + delivery.referralId() + "/packet");
    try {
      return json.writeValueAsString(new Body(EventType.REFERRAL_SENT, delivery.createdAt(), data));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A webhook's body could not be written", e);
    }
  }
}
