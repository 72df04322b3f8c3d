package dev.hearth.caseplan.practice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The numbers and words of the practice rules that an installation may set for itself. */
@ConfigMapping(prefix = "hearth.guidance")
interface GuidanceConfig {
  /** From what age in years the way to communicate with a child is asked. */
  @WithDefault("3")
  int communicationFromAge();

  /** From what age in years a child takes part in plans and choices. */
  @WithDefault("6")
  int takesPartFromAge();

  /** Below what age in years a mother counts as young. */
  @WithDefault("23")
  int youngMotherBelow();

  /** How many things needing her attendance are realistic at one time. */
  @WithDefault("3")
  int mostAtOnce();

  /** How long a peer review stays fresh. */
  @WithDefault("P90D")
  Duration peerReviewEvery();

  /** How long a conversation on one event with another agency counts as the same telling. */
  @WithDefault("P90D")
  Duration sameEventWithin();

  /** How far ahead a dated trigger keeps a plan from being closed. */
  @WithDefault("P14D")
  Duration closingLooksAhead();

  /** Wording that puts the violence on her; the guidance's own list when left out. */
  Optional<List<String>> undignifiedPhrases();
}
