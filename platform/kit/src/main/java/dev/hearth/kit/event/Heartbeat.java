package dev.hearth.kit.event;

/**
 * The sign of life of a state topic's writer, one key per partition so that compaction keeps it.
 */
public final class Heartbeat {
  private static final String TYPE_SUFFIX = ".heartbeat.v1";
  private static final String KEY = "heartbeat-";

  private Heartbeat() {}

  /** Whether the event tells only that its writer is alive. */
  public static boolean is(Event event) {
    return event.type().endsWith(TYPE_SUFFIX);
  }

  /** The record key of a partition's heartbeat. */
  public static String key(int partition) {
    return KEY + partition;
  }

  /** The event type, for example {@code dev.hearth.safety.heartbeat.v1}. */
  public static String type(String service) {
    return "dev.hearth." + service + TYPE_SUFFIX;
  }
}
