package dev.hearth.catalog.offer;

import java.time.Instant;
import java.util.UUID;

/**
 * A service as it stands, as far as it may be known.
 *
 * @param agencyId who provides it
 * @param version from 1, one more with each change of {@code content}
 * @param lastModified when content or capacity last changed
 * @param content without its places, when they are confidential and were not opened
 * @param capacityVersion 0 until somebody tells, one more with each change
 */
public record Offer(
    UUID id,
    UUID agencyId,
    long version,
    Instant lastModified,
    ServiceOffer content,
    Capacity capacity,
    long capacityVersion) {
  Offer with(ServiceOffer other) {
    return new Offer(id, agencyId, version, lastModified, other, capacity, capacityVersion);
  }
}
