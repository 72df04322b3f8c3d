package dev.hearth.caseplan.section;

import dev.hearth.caseplan.timeline.TimelineKind;
import java.util.Locale;

/** A section of what is known from her side, in the order of the guidance. */
public enum Section {
  NEEDS(TimelineKind.NEEDS_RECORDED),
  PRACTICALITIES(TimelineKind.PRACTICALITIES_RECORDED),
  STRENGTHS(TimelineKind.STRENGTHS_RECORDED),
  HOME_SAFETY(TimelineKind.HOME_SAFETY_RECORDED),
  NETWORK(TimelineKind.NETWORK_RECORDED),
  PRIORITIES(TimelineKind.PRIORITIES_RECORDED),
  PAST_HELP(TimelineKind.PAST_HELP_RECORDED);

  private final TimelineKind told;

  Section(TimelineKind told) {
    this.told = told;
  }

  /** What it is on the timeline when somebody records it. */
  TimelineKind told() {
    return told;
  }

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
