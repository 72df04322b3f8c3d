package dev.hearth.bench.limit;

import dev.hearth.bench.BenchBroken;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own program for measuring, where the machine has it. */
record Pgbench(Path program) {
  private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
  private static final Pattern FAILED = Pattern.compile("number of failed transactions: ([0-9]+)");
  private static final int PATIENCE_SECONDS = 60;

  static Optional<Pgbench> onThePath() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "pgbench"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Pgbench::new);
  }

  /** How often a second the whole script was executed. */
  double perSecond(String server, String database, String script, int clients, Duration time) {
    try {
      Path file = Files.createTempFile("hearth-bench-", ".sql");
      Path output = Files.createTempFile("hearth-bench-", ".log");
      try {
        Files.writeString(file, script);
        run(server, database, file, output, clients, time);
        return rate(Files.readString(output, StandardCharsets.UTF_8));
      } finally {
        Files.delete(file);
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new BenchBroken("pgbench cannot be run", e);
    }
  }

  private void run(
      String server, String database, Path script, Path output, int clients, Duration time)
      throws IOException {
    String[] hostAndPort = server.split(":", 2);
    String role = database + "_app";
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    program.toString(),
                    "--no-vacuum",
                    "--protocol=prepared",
                    "--client=" + clients,
                    "--jobs=2",
                    "--time=" + time.toSeconds(),
                    "--file=" + script,
                    "--host=" + hostAndPort[0],
                    "--port=" + hostAndPort[1],
                    "--username=" + role,
                    database))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("PGPASSWORD", role);
    Process process = builder.start();
    try {
      boolean ended = process.waitFor(time.toSeconds() + PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!ended || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new BenchBroken("pgbench failed: " + Files.readString(output));
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new BenchBroken("Interrupted", e);
    }
  }

  static double rate(String output) {
    Matcher failed = FAILED.matcher(output);
    Matcher rate = RATE.matcher(output);
    if (!rate.find() || (failed.find() && !failed.group(1).equals("0"))) {
      throw new BenchBroken("pgbench gave no clean rate: " + output);
    }
    return Double.parseDouble(rate.group(1));
  }
}
