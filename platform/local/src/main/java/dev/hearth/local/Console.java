package dev.hearth.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal sees. */
public final class Console {
  private static final PrintStream OUT = System.out;
  private static final PrintStream ERR = System.err;

  private Console() {}

  /** Prints one line. */
  public static void say(String line) {
    OUT.println(line);
  }

  /** Prints one line where errors go. */
  public static void complain(String line) {
    ERR.println(line);
  }

  /** Prints what was done and how long it took. */
  public static void done(String what, Duration took) {
    say(String.format(Locale.ROOT, "  %-28s %6.1f s", what, took.toMillis() / 1000.0));
  }
}
