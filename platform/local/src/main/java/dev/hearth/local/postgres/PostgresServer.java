package dev.hearth.local.postgres;

import dev.hearth.local.Folders;
import dev.hearth.local.process.ChildProcess;
import dev.hearth.local.process.LogFile;
import dev.hearth.local.process.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A PostgreSQL server on the loopback address, with its data in a folder of its own. */
public final class PostgresServer implements Part {
  private static final Duration BOUND = Duration.ofMinutes(2);
  private static final String SUPERUSER = "postgres";

  private final Path folder;
  private final Path data;
  private final int port;
  private final Durability durability;
  private final LogFile log;
  private final LogFile controlLog;

  /** Describes the server; {@link #start} starts it. */
  public PostgresServer(Path folder, int port, Durability durability) {
    this.folder = folder;
    this.data = folder.resolve("data");
    this.port = port;
    this.durability = durability;
    this.log = new LogFile(folder.resolve("postgres.log"));
    this.controlLog = new LogFile(folder.resolve("control.log"));
  }

  /** Where it listens. */
  public String hostAndPort() {
    return "127.0.0.1:" + port;
  }

  /** The JDBC address of one database, without user and password. */
  public String url(String database) {
    return "jdbc:postgresql://" + hostAndPort() + "/" + database;
  }

  /** The JDBC address of one database as superuser. */
  public String adminUrl(String database) {
    return url(database) + "?user=" + SUPERUSER + "&password=" + SUPERUSER;
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public synchronized void launch() {
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise();
    }
    writeSettings();
    // pg_ctl puts the server into a session of its own, out of the terminal's reach, and returns
    // when it serves.
    control(
        "Starting PostgreSQL", "start", "-w", "-t", "60", "-D", data.toString(), "-l", log.path());
  }

  @Override
  public void awaitReady() {
    // Nothing to wait for: launch returns when the server serves.
  }

  @Override
  public synchronized void stop() {
    end("fast");
  }

  @Override
  public synchronized void kill() {
    end("immediate");
  }

  @Override
  public Optional<ProcessHandle> process() {
    Path file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Files.readAllLines(file).stream()
          .findFirst()
          .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
          .filter(ProcessHandle::isAlive);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String lastLogLines() {
    return log.lastLines();
  }

  private void end(String mode) {
    if (process().isPresent()) {
      control("Stopping PostgreSQL", "stop", "-w", "-t", "60", "-m", mode, "-D", data.toString());
    }
  }

  private void control(String what, Object... arguments) {
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    run(what, "pg_ctl", words);
  }

  private void initialise() {
    Folders.create(folder);
    Path password = folder.resolve("superuser-password");
    try {
      Files.writeString(password, SUPERUSER);
      run(
          "Creating the database files",
          "initdb",
          "--username=" + SUPERUSER,
          "--pwfile=" + password,
          "--auth=scram-sha-256",
          "--encoding=UTF8",
          // The same order and the same upper and lower case on every operating system.
          "--locale=C",
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8",
          "--no-sync",
          "--pgdata=" + data);
      Files.delete(password);
      Files.writeString(
          data.resolve("postgresql.conf"),
          "\ninclude = 'hearth.conf'\n",
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeSettings() {
    String settings =
        """
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        max_connections = 200
        shared_preload_libraries = 'pg_stat_statements'
        timezone = 'UTC'
        log_timezone = 'UTC'
        fsync = %s
        full_page_writes = %s
        """
            .formatted(port, durability.fsync(), durability.fsync());
    try {
      Files.writeString(data.resolve("hearth.conf"), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(String what, String program, String... arguments) {
    ChildProcess.run(
        what,
        PostgresPrograms.unpacked().command(program, arguments),
        Map.of("LC_ALL", "C"),
        folder,
        controlLog,
        BOUND);
  }
}
