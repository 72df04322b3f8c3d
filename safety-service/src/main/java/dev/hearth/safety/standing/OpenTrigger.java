package dev.hearth.safety.standing;

import java.time.Instant;

/**
 * A trigger that no assessment has answered yet, as it is published.
 *
 * @param at when it happened, or happens
 * @param voids whether the assessment before it no longer opens the gate once it has happened
 * @param dueAt when an assessment is due because of it
 */
public record OpenTrigger(String type, Instant at, boolean voids, Instant dueAt) {
  /** The most that are published; the most pressing come first. */
  static final int MOST = 20;
}
