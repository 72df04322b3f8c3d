package dev.hearth.kit.event;

/** A record that will be unreadable next time too: not ours, incomplete, or of an unknown type. */
public class UnreadableEvent extends RuntimeException {
  /** Says what is wrong with it, without quoting it. */
  public UnreadableEvent(String reason) {
    super(reason);
  }
}
