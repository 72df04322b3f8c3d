package dev.hearth.catalog.offer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of services is narrowed by; null narrows nothing. */
record OfferFilter(
    @Nullable String interventionCode,
    @Nullable UUID agency,
    @Nullable ServiceStatus status,
    @Nullable String language,
    @Nullable Integer ageMonths,
    @Nullable Boolean placesFree) {}
