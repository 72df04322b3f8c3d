package dev.hearth.kit.due;

import java.util.UUID;

/**
 * What an alarm knows.
 *
 * @param agency whose row it serves
 * @param row which row
 * @param alarm which of the row's alarms
 */
public record DueId(UUID agency, UUID row, UUID alarm) {
  static DueId parse(String text) {
    String[] parts = text.split("/", 3);
    return new DueId(
        UUID.fromString(parts[0]), UUID.fromString(parts[1]), UUID.fromString(parts[2]));
  }

  @Override
  public String toString() {
    return agency + "/" + row + "/" + alarm;
  }
}
