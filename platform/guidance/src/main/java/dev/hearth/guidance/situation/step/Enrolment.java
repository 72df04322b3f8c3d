package dev.hearth.guidance.situation.step;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme with phases that a child runs through.
 *
 * @param phases its phases in their order, as they would stand after the step
 * @param motherInvolvement the part the mother has in it
 */
public record Enrolment(
    @Nullable List<Phase> phases, @Nullable MotherInvolvement motherInvolvement) {

  public Enrolment {
    phases = phases == null ? null : List.copyOf(phases);
  }

  @Override
  public List<Phase> phases() {
    return phases == null ? List.of() : phases;
  }

  /**
   * One phase.
   *
   * @param code the catalogue's code of the phase
   * @param started whether it is or was under way
   * @param completed whether it is completed
   * @param caregiverEngagementNoted whether it is noted how carers were engaged in it
   */
  public record Phase(
      String code,
      @Nullable Boolean started,
      @Nullable Boolean completed,
      @Nullable Boolean caregiverEngagementNoted) {}

  /** The part a mother has in her child's programme. */
  public enum MotherInvolvement {
    INVOLVED,
    INVITED,
    DECLINED,
    NOT_SAFE,
    NOT_ASKED
  }
}
