package dev.hearth.kit.problem;

import java.sql.SQLException;

/** A statement of ours failed in the database; whether it passes, its cause tells. */
public class StorageFailure extends RuntimeException {
  /** Wraps the database's answer. */
  public StorageFailure(SQLException cause) {
    super("A statement failed", cause);
  }
}
