package dev.hearth.local.running;

import dev.hearth.local.Installation;
import java.nio.file.Path;
import java.util.Locale;

/** The four services. */
public enum HearthService {
  /** Interventions, their evidence, agencies and what they offer. */
  CATALOG,
  /** Cases, plans, referrals. */
  CASEPLAN,
  /** Assessments and the safety standing. */
  SAFETY,
  /** Tasks, reminders, deliveries. */
  NOTIFICATION;

  /** Its name without the ending; also the name of its database. */
  public String shortName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name as everyone writes it, such as catalog-service. */
  public String fullName() {
    return shortName() + "-service";
  }

  /** The variable that carries its address. */
  public String urlVariable() {
    return "HEARTH_" + name() + "_URL";
  }

  /** What the build made of it. */
  public Path jar() {
    return Installation.repository()
        .resolve(fullName())
        .resolve("target/quarkus-app/quarkus-run.jar");
  }
}
