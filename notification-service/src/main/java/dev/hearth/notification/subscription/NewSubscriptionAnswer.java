package dev.hearth.notification.subscription;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A subscription just made.
 *
 * @param secret shown this once; signs every webhook
 */
public record NewSubscriptionAnswer(
    UUID id, String url, List<String> eventTypes, Instant createdAt, String secret) {}
