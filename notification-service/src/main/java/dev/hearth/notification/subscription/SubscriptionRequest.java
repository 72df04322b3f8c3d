package dev.hearth.notification.subscription;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Where to tell an agency, and of what.
 *
 * @param url https, a host on the public internet
 */
public record SubscriptionRequest(
    @NotNull @Size(min = 1, max = 500) String url,
    @NotEmpty @Size(max = 10) List<@NotNull EventType> eventTypes) {}
