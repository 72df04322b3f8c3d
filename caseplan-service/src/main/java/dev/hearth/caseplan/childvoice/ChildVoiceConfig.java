package dev.hearth.caseplan.childvoice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** From which age on a principle is asked for; a child of unknown age is asked for all of them. */
@ConfigMapping(prefix = "hearth.child-voice")
interface ChildVoiceConfig {
  /** How the child communicates, in years. */
  @WithDefault("3")
  int communicationFrom();

  /** How worker and child reach each other, in years. */
  @WithDefault("6")
  int reachingFrom();

  /** A choice of therapies and support, in years. */
  @WithDefault("6")
  int choiceFrom();

  /** Plans and reports shared with the child, in years. */
  @WithDefault("6")
  int sharingFrom();

  /** How near two conversations on the same event are for the child to tell it twice. */
  @WithDefault("P90D")
  Duration retellingWithin();
}
