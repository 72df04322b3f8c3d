package dev.hearth.caseplan.section;

import java.util.Locale;

/** A section of what is known from her side, in the order of the guidance. */
public enum Section {
  NEEDS,
  PRACTICALITIES,
  STRENGTHS,
  HOME_SAFETY,
  NETWORK,
  PRIORITIES,
  PAST_HELP;

  String reading() {
    return inWords() + ".read";
  }

  String recording() {
    return inWords() + ".record";
  }

  private String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
