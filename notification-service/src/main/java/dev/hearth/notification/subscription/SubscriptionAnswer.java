package dev.hearth.notification.subscription;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A subscription as it is read; the secret was shown once and is not here. */
public record SubscriptionAnswer(UUID id, String url, List<String> eventTypes, Instant createdAt) {}
