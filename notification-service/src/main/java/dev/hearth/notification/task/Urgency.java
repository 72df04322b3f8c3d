package dev.hearth.notification.task;

/** How soon: at once, or by the due time. */
public enum Urgency {
  IMMEDIATE,
  NORMAL
}
