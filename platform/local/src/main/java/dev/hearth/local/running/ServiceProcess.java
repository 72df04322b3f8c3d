package dev.hearth.local.running;

import dev.hearth.local.Installation;
import dev.hearth.local.process.JavaPart;
import dev.hearth.local.process.WebAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the services as a process on the loopback address. */
public final class ServiceProcess extends JavaPart {
  private static final Duration BOUND = Duration.ofMinutes(2);

  private final HearthService service;
  private final int port;
  private final Map<String, String> surroundings;

  /** Describes the process; the surroundings are the variables that say where all else is. */
  public ServiceProcess(
      HearthService service, Path folder, int port, Map<String, String> surroundings) {
    super(service.fullName(), folder, BOUND);
    this.service = service;
    this.port = port;
    this.surroundings = Map.copyOf(surroundings);
  }

  /** Which of the four it is. */
  public HearthService service() {
    return service;
  }

  /** Where it answers. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  @Override
  protected List<String> command() {
    return List.of(Installation.java(), "-Xmx256m", "-jar", service.jar().toString());
  }

  @Override
  protected Map<String, String> environment() {
    Map<String, String> variables = new HashMap<>(surroundings);
    variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    variables.put("QUARKUS_HTTP_PORT", String.valueOf(port));
    return variables;
  }

  @Override
  protected boolean answers() {
    return WebAddress.answers(url() + "/q/health/ready");
  }
}
