package dev.hearth.catalog.agency;

import java.util.UUID;

/**
 * An agency that takes part in this installation.
 *
 * @param active whether others may send to it
 */
record Agency(UUID id, String name, boolean active) {
  /**
   * An agency as it stands.
   *
   * @param version from 1, one more with each change
   */
  record Kept(Agency agency, long version) {}
}
