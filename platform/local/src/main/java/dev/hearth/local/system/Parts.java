package dev.hearth.local.system;

import dev.hearth.local.kafka.KafkaBroker;
import dev.hearth.local.keycloak.Keycloak;
import dev.hearth.local.mail.MailSink;
import dev.hearth.local.postgres.PostgresServer;
import dev.hearth.local.running.HearthService;
import dev.hearth.local.running.ServiceProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every part of one system, described and not yet started; what somebody else runs is absent. */
record Parts(
    Optional<PostgresServer> postgres,
    Optional<KafkaBroker> kafka,
    Optional<Keycloak> keycloak,
    Optional<MailSink> mail,
    List<ServiceProcess> services,
    Map<String, String> addresses) {

  static Parts of(SystemSettings settings) {
    Path folder = settings.folder();
    SystemSettings.External external = settings.external();
    PostgresServer postgres =
        new PostgresServer(
            folder.resolve("postgres"), settings.port(PortOf.POSTGRES), settings.durability());
    KafkaBroker kafka =
        new KafkaBroker(
            folder.resolve("kafka"),
            settings.port(PortOf.KAFKA),
            settings.port(PortOf.KAFKA_CONTROLLER));
    Keycloak keycloak = new Keycloak(folder.resolve("keycloak"), settings.port(PortOf.KEYCLOAK));
    MailSink mail = new MailSink(settings.port(PortOf.MAIL));

    Map<String, String> common = new HashMap<>();
    common.put("KAFKA_BOOTSTRAP_SERVERS", external.kafka().orElseGet(kafka::hostAndPort));
    common.put("HEARTH_OIDC_URL", external.oidcUrl().orElseGet(keycloak::issuer));
    common.put("HEARTH_SMTP_HOST", external.smtpHost().orElse("127.0.0.1"));
    common.put("HEARTH_SMTP_PORT", String.valueOf(settings.port(PortOf.MAIL)));
    common.put("HEARTH_MASTER_KEY_FILE", folder.resolve(SecretKey.MASTER).toString());
    common.put("HEARTH_POSITION_KEY_FILE", folder.resolve(SecretKey.POSITION).toString());
    common.put("HEARTH_NAME_INDEX_KEY_FILE", folder.resolve(SecretKey.NAME_INDEX).toString());
    // A partner's system that is tried out on this machine listens on this machine.
    common.put("HEARTH_WEBHOOK_ALLOW_LOOPBACK", "true");

    List<ServiceProcess> services = new ArrayList<>();
    Map<String, String> addresses = new HashMap<>();
    addresses.put("HEARTH_OIDC_URL", external.oidcUrl().orElseGet(keycloak::issuer));
    if (external.postgresUrl().isEmpty()) {
      addresses.put("HEARTH_DB_ADMIN_URL", postgres.adminUrl("postgres"));
    }
    for (HearthService service : HearthService.values()) {
      String name = service.shortName();
      Map<String, String> surroundings = new HashMap<>(common);
      surroundings.put(
          "HEARTH_DB_URL",
          external.postgresUrl().map(url -> url + "/" + name).orElseGet(() -> postgres.url(name)));
      surroundings.put("HEARTH_DB_APP_USER", name + "_app");
      surroundings.put("HEARTH_DB_APP_PASSWORD", name + "_app");
      surroundings.put("HEARTH_DB_OWNER_USER", name + "_owner");
      surroundings.put("HEARTH_DB_OWNER_PASSWORD", name + "_owner");
      ServiceProcess process =
          new ServiceProcess(
              service,
              folder.resolve(service.fullName()),
              settings.port(PortOf.service(service)),
              surroundings);
      services.add(process);
      addresses.put(service.urlVariable(), process.url().toString());
    }
    return new Parts(
        ours(postgres, external.postgresUrl()),
        ours(kafka, external.kafka()),
        ours(keycloak, external.oidcUrl()),
        ours(mail, external.smtpHost()),
        List.copyOf(services),
        Map.copyOf(addresses));
  }

  private static <P> Optional<P> ours(P part, Optional<String> external) {
    return external.isPresent() ? Optional.empty() : Optional.of(part);
  }
}
