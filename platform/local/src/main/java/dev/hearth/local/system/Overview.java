package dev.hearth.local.system;

import dev.hearth.local.Console;
import dev.hearth.local.Folders;
import dev.hearth.local.keycloak.Realm;
import dev.hearth.local.process.Part;
import dev.hearth.local.running.HearthService;
import java.time.Duration;
import java.util.Locale;

/** What a newcomer wants to know when everything runs. */
final class Overview {
  private final HearthSystem system;

  Overview(HearthSystem system) {
    this.system = system;
  }

  void print() {
    Console.say("");
    Console.say("Try the services");
    for (HearthService service : HearthService.values()) {
      Console.say("  %-22s %s/q/swagger-ui".formatted(service.fullName(), system.url(service)));
    }
    Console.say("");
    Console.say("Log in at " + system.addresses().get("HEARTH_OIDC_URL"));
    Console.say("  the client is hearth-local, everyone's password is the name");
    for (Realm.User user : Realm.read().people()) {
      Console.say(
          "  %-22s %-22s %s"
              .formatted(user.name(), String.join(", ", user.roles()), user.agency()));
    }
    Console.say("");
    Console.say("  %-22s %10s %12s".formatted("What runs", "start", "memory"));
    for (Part part : system.running()) {
      part.process().ifPresent(process -> Console.say(line(part, process)));
    }
    Console.say("");
    Console.say("Logs and data are in " + Folders.data());
  }

  private String line(Part part, ProcessHandle process) {
    Duration took = system.startTime(part).orElse(Duration.ZERO);
    return String.format(
        Locale.ROOT,
        "  %-22s %8.1f s %9d MB",
        part.name(),
        took.toMillis() / 1000.0,
        ResidentMemory.megabytes(process));
  }
}
