package dev.hearth.notification.task;

/** Where a task stands; a superseded one needs nobody any more. */
public enum TaskState {
  OPEN,
  DONE,
  SUPERSEDED
}
