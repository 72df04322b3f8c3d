package dev.hearth.safety.testing;

import dev.hearth.kit.testing.Database;
import java.util.UUID;

/** The alarms of one row, which a service that is away does not hear. */
public final class Alarms {
  private Alarms() {}

  /** From now on none of the alarms rings that are set for these rows. */
  public static void goUnheard(UUID... rows) {
    for (UUID row : rows) {
      Database.execute(
          "update scheduled_tasks set picked = true, picked_by = 'away',"
              + " last_heartbeat = 'infinity' where task_instance like ?",
          "%/" + row + "/%");
    }
  }

  /** The service is back: what should have rung rings now. */
  public static void areHeardAgain(UUID... rows) {
    for (UUID row : rows) {
      Database.execute(
          "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null"
              + " where picked_by = 'away' and task_instance like ?",
          "%/" + row + "/%");
    }
  }
}
