package dev.hearth.caseplan.practice;

import dev.hearth.guidance.situation.Settings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives the rules the numbers and words that the installation set. */
class SettingsOfTheRules {

  @Produces
  @Singleton
  Settings settings(GuidanceConfig config) {
    Settings standard = Settings.standard();
    return new Settings(
        config.communicationFromAge(),
        config.takesPartFromAge(),
        config.youngMotherBelow(),
        config.mostAtOnce(),
        config.peerReviewEvery(),
        config.sameEventWithin(),
        config.closingLooksAhead(),
        standard.messageReviewGrace(),
        config.undignifiedPhrases().orElse(standard.undignifiedPhrases()));
  }
}
