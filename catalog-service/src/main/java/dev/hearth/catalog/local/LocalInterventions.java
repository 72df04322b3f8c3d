package dev.hearth.catalog.local;

import dev.hearth.catalog.intervention.Listed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** SEAM. */
@ApplicationScoped
public class LocalInterventions {
  /** SEAM. */
  public List<Listed> ofCaller() {
    return List.of();
  }
}
