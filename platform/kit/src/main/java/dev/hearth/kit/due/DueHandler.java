package dev.hearth.kit.due;

/**
 * Does what is due. It rings at least once, possibly late and possibly twice, so it opens its own
 * transaction, locks the row and looks whether there is still something to do. It is rung as the
 * agency that the alarm names.
 */
public interface DueHandler {
  /** The alarm's name; kept in the database, so it never changes. */
  String name();

  /** The time has come; an exception makes it ring again later. */
  void ring(DueId due);
}
