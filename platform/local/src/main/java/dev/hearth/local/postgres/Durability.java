package dev.hearth.local.postgres;

/** How hard the database holds on to what was committed. */
public enum Durability {
  /** Survives the machine's crash. */
  MACHINE_CRASH("on"),
  /** Survives the crash of the database's own processes only, and is faster: for tests. */
  PROCESS_CRASH("off");

  private final String fsync;

  Durability(String fsync) {
    this.fsync = fsync;
  }

  String fsync() {
    return fsync;
  }
}
