package dev.hearth.notification.caseplan;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Her safety plan asks her to act and nobody acts on his violence.
 *
 * @param worker subject of who met with it; null when nobody did
 */
record ViolenceNotAddressed(UUID caseId, UUID planId, @Nullable String worker) {
  static final String NAME = "violence-not-addressed";

  ViolenceNotAddressed {
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(planId);
  }
}
