package dev.hearth.notification.task;

/**
 * Where a task stands; a superseded one needs nobody any more, a shelved one nobody while its case
 * is closed.
 */
public enum TaskState {
  OPEN,
  DONE,
  SUPERSEDED,
  SHELVED
}
