package dev.hearth.notification.delivery;

import dev.hearth.notification.subscription.WebhookEndpoints.Endpoint;

/**
 * What one attempt sends.
 *
 * @param id the same in every attempt of a delivery
 */
record Webhook(Endpoint endpoint, String id, String body) {}
