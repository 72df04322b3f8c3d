package dev.hearth.safety.standing;

import java.util.Optional;
import java.util.UUID;

/** What she said, where it was written down; the feature that keeps her words opens them. */
public interface HerWords {
  /** On whether she feels safe enough to start, in this assessment. */
  Optional<String> onFeelingSafeEnough(UUID assessment);
}
