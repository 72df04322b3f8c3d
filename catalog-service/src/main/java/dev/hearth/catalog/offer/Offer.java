package dev.hearth.catalog.offer;

import java.time.Instant;
import java.util.UUID;

/**
 * A service as it stands, as far as it may be known.
 *
 * @param agencyId who provides it
 * @param version from 1, one more with each change of what everybody may read in {@code content}
 * @param lastModified when what everybody may read in content or capacity last changed
 * @param content without its places, when they are confidential and were not opened
 * @param capacityVersion 0 until somebody tells, one more with each change
 * @param placesVersion 0, one more with each change of confidential places alone; always 0 for
 *     those who may not know that they changed
 */
public record Offer(
    UUID id,
    UUID agencyId,
    long version,
    Instant lastModified,
    ServiceOffer content,
    Capacity capacity,
    long capacityVersion,
    long placesVersion) {
  Offer with(ServiceOffer other) {
    return new Offer(
        id, agencyId, version, lastModified, other, capacity, capacityVersion, placesVersion);
  }

  /** The same for those who may not know that its confidential places changed. */
  Offer forEverybody() {
    return new Offer(id, agencyId, version, lastModified, content, capacity, capacityVersion, 0);
  }

  /** One more with each change that the reader may know of. */
  long readVersion() {
    return version + placesVersion;
  }
}
