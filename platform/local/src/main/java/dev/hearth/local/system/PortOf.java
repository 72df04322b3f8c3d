package dev.hearth.local.system;

import dev.hearth.local.running.HearthService;

/** Everything that listens, where it does by default, and the variable that says otherwise. */
public enum PortOf {
  /** The database server. */
  POSTGRES("PostgreSQL", 54329, "HEARTH_POSTGRES_PORT"),
  /** The broker, for clients. */
  KAFKA("Kafka", 19092, "HEARTH_KAFKA_PORT"),
  /** The broker, for itself. */
  KAFKA_CONTROLLER("Kafka's controller", 19093, "HEARTH_KAFKA_CONTROLLER_PORT"),
  /** Who logs in. */
  KEYCLOAK("Keycloak", 8180, "HEARTH_KEYCLOAK_PORT"),
  /** SMTP. */
  MAIL("The mail sink", 3025, "HEARTH_SMTP_PORT"),
  /** catalog-service. */
  CATALOG("catalog-service", 8081, "HEARTH_CATALOG_PORT"),
  /** caseplan-service. */
  CASEPLAN("caseplan-service", 8082, "HEARTH_CASEPLAN_PORT"),
  /** safety-service. */
  SAFETY("safety-service", 8083, "HEARTH_SAFETY_PORT"),
  /** notification-service. */
  NOTIFICATION("notification-service", 8084, "HEARTH_NOTIFICATION_PORT");

  private final String who;
  private final int standard;
  private final String variable;

  PortOf(String who, int standard, String variable) {
    this.who = who;
    this.standard = standard;
    this.variable = variable;
  }

  static PortOf service(HearthService service) {
    return valueOf(service.name());
  }

  int standard() {
    return standard;
  }

  String variable() {
    return variable;
  }

  /** Who wants the port, and how to give it another. */
  String description() {
    return who + " (" + variable + ")";
  }
}
