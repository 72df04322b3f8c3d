package dev.hearth.kit.due;

import java.util.UUID;

/** What an alarm knows: whose row, and which. */
public record DueId(UUID agency, UUID row) {
  static DueId parse(String text) {
    int between = text.indexOf('/');
    return new DueId(
        UUID.fromString(text.substring(0, between)), UUID.fromString(text.substring(between + 1)));
  }

  @Override
  public String toString() {
    return agency + "/" + row;
  }
}
