package dev.hearth.local.keycloak;

import dev.hearth.local.Folders;
import dev.hearth.local.Installation;
import dev.hearth.local.process.JavaPart;
import dev.hearth.local.process.WebAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Keycloak that knows Hearth's realm, on the loopback address. */
public final class Keycloak extends JavaPart {
  private static final Duration BOUND = Duration.ofMinutes(3);

  private final Realm realm = Realm.read();
  private final int port;

  /** Describes the server; {@link #start} starts it. */
  public Keycloak(Path folder, int port) {
    super("Keycloak", folder, BOUND);
    this.port = port;
  }

  /** The issuer of all tokens. */
  public String issuer() {
    return server() + "/realms/hearth";
  }

  @Override
  protected List<String> command() {
    String home = KeycloakPrograms.prepared(realm).toString();
    // A changed realm begins with a fresh database: the file is the only truth.
    Path database = Folders.create(folder().resolve(realm.fingerprint())).resolve("keycloak");
    List<String> command = new ArrayList<>();
    command.add(Installation.java());
    // bin/kc.sh stays behind as the parent of its JVM; this is what it would run, with a compiler
    // that favours a short start.
    command.addAll(
        List.of(
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home + "/conf",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "-cp",
            home + "/lib/quarkus-run.jar",
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    command.addAll(
        List.of(
            "start",
            "--optimized",
            "--import-realm",
            "--cache=local",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            // One fixed name, so that every token has the same issuer.
            "--hostname=" + server(),
            "--db-url=jdbc:h2:file:" + database.toAbsolutePath() + ";NON_KEYWORDS=VALUE"));
    return command;
  }

  @Override
  protected Map<String, String> environment() {
    return Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
  }

  @Override
  protected boolean answers() {
    return WebAddress.answers(issuer());
  }

  private String server() {
    return "http://127.0.0.1:" + port;
  }
}
