package dev.hearth.caseplan.circumstances;

/** How she was offered to find services near her. */
public enum ServiceFinderWay {
  APP,
  OTHER_WAY
}
