package dev.hearth.bench;

import dev.hearth.bench.Bench.Measured;
import dev.hearth.bench.report.PerformancePage;
import dev.hearth.local.Console;
import dev.hearth.local.Folders;
import dev.hearth.local.Installation;
import dev.hearth.local.LocalFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program behind {@code ./dev bench}. */
public final class Main {
  private Main() {}

  /** Ends with 1 and the reason when something could not be measured. */
  public static void main(String[] arguments) {
    Path target = Installation.repository().resolve("deploy/bench/target");
    Path data = target.resolve("hearth");
    try {
      Options options = Options.parse(List.of(arguments));
      Measured measured = new Bench(options).run(data);
      Console.say("");
      Console.say(PerformancePage.section(measured.surroundings(), measured.table()));
      write(options, measured);
      if (!measured.broken().isEmpty()) {
        fail(String.join("\n", measured.broken()), data);
      }
      Folders.delete(data);
    } catch (LocalFailure | BenchBroken failure) {
      fail(String.valueOf(failure.getMessage()), data);
    }
  }

  // What the system wrote stays, so that its logs can be read.
  private static void fail(String why, Path data) {
    Console.complain(why);
    Console.complain("Logs, as far as there are any: " + data);
    System.exit(1);
  }

  private static void write(Options options, Measured measured) {
    Path page = Installation.repository().resolve("docs/performance.md");
    if (!options.isWhole() || !measured.broken().isEmpty()) {
      Console.say(page.getFileName() + " stays as it is: only whole runs are written there.");
      return;
    }
    try {
      String before = Files.exists(page) ? Files.readString(page) : "";
      Files.writeString(
          page, PerformancePage.with(before, measured.surroundings(), measured.table()));
      Console.say("Written to " + page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
