package dev.hearth.notification.subscription;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that signs an agency's webhooks, as Standard Webhooks writes it: {@code whsec_} and 24 to
 * 64 random bytes in Base64.
 */
public final class WebhookSecret {
  private static final String PREFIX = "whsec_";
  private static final int BYTES = 32;
  private static final String HMAC = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] key;

  private WebhookSecret(byte[] key) {
    this.key = key;
  }

  static WebhookSecret random() {
    byte[] key = new byte[BYTES];
    RANDOM.nextBytes(key);
    return new WebhookSecret(key);
  }

  static WebhookSecret parse(String text) {
    return new WebhookSecret(Base64.getDecoder().decode(text.substring(PREFIX.length())));
  }

  /** As the agency keeps it. */
  String text() {
    return PREFIX + Base64.getEncoder().encodeToString(key);
  }

  /**
   * The header {@code webhook-signature}.
   *
   * @param webhookId the header {@code webhook-id}
   * @param timestamp the header {@code webhook-timestamp}, seconds since 1970
   * @param body as sent
   */
  public String sign(String webhookId, long timestamp, String body) {
    String signed = webhookId + "." + timestamp + "." + body;
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      byte[] signature = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A webhook could not be signed", e);
    }
  }

  /** Keeps the key out of every log. */
  @Override
  public String toString() {
    return PREFIX + "…";
  }
}
