package dev.hearth.bench.running;

import dev.hearth.bench.BenchBroken;
import dev.hearth.local.Folders;
import dev.hearth.local.postgres.Durability;
import dev.hearth.local.process.Patience;
import dev.hearth.local.process.WebAddress;
import dev.hearth.local.running.HearthService;
import dev.hearth.local.system.HearthSystem;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The whole of Hearth on free ports with a database that survives a crash of the machine. */
public final class RunningHearth implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final HearthSystem system;
  private final Path folder;

  private RunningHearth(HearthSystem system, Path folder) {
    this.system = system;
    this.folder = folder;
  }

  /** Starts it with all its data below this folder, which is emptied before. */
  public static RunningHearth started(Path folder) {
    Folders.delete(folder);
    HearthSystem system = HearthSystem.onFreePorts(folder, Durability.MACHINE_CRASH);
    // Whoever ends the run in the middle leaves no process behind.
    Runtime.getRuntime().addShutdownHook(new Thread(system::close));
    RunningHearth hearth = new RunningHearth(system.start(), folder);
    hearth.keepCommitTimes();
    return hearth;
  }

  /** Where a service answers. */
  public URI url(HearthService service) {
    return system.url(service);
  }

  /** Who issues the tokens. */
  public String issuer() {
    return system.keycloak().issuer();
  }

  /** The file with the key under which the services keep the keys of cases. */
  public Path masterKey() {
    return folder.resolve("master.key");
  }

  /** Where the database server listens. */
  public String postgres() {
    return system.postgres().hostAndPort();
  }

  /** Where the broker listens. */
  public String kafka() {
    return system.kafka().hostAndPort();
  }

  /** A service's database with nothing in the way. */
  public Connection asSuperuser(HearthService service) {
    return connect(system.postgres().adminUrl(service.shortName()));
  }

  /** A service's database as the service itself sees it. */
  public Connection asService(HearthService service) {
    String role = service.shortName() + "_app";
    return connect(
        system.postgres().url(service.shortName()) + "?user=" + role + "&password=" + role);
  }

  @Override
  public void close() {
    system.close();
  }

  // Only the server's own note tells when a change was committed, and it takes notes only from its
  // start on.
  private void keepCommitTimes() {
    try (Connection connection = asSuperuser(HearthService.SAFETY);
        Statement statement = connection.createStatement()) {
      statement.execute("alter system set track_commit_timestamp = on");
    } catch (SQLException e) {
      throw new BenchBroken("Commit times are not kept", e);
    }
    system.postgres().stop();
    system.postgres().start();
    for (HearthService service : HearthService.values()) {
      Patience.until(
          () -> WebAddress.answers(url(service) + "/q/health/ready"),
          PATIENCE,
          () -> service.fullName() + " did not come back after the database's restart");
    }
  }

  private static Connection connect(String url) {
    try {
      return DriverManager.getConnection(url);
    } catch (SQLException e) {
      throw new BenchBroken("Cannot connect to the database: " + e.getMessage(), e);
    }
  }
}
