package dev.hearth.safety.standing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The assessment that a standing rests on, as the feature that keeps it tells of it. */
public interface AssessmentBehind {
  /** Where there was no assessment yet, no instrument says anything. */
  Told NONE = new Told(true, null);

  /**
   * What a reader of the standing is told.
   *
   * @param validated false where it was made with an instrument that is not validated
   * @param feelsSafeInHerWords what she said on feeling safe enough to start, where it was kept
   */
  record Told(boolean validated, @Nullable String feelsSafeInHerWords) {}

  /** Of this assessment. */
  Told behind(UUID assessment);
}
