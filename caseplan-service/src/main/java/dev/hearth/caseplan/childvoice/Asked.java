package dev.hearth.caseplan.childvoice;

import org.jspecify.annotations.Nullable;

/** A plain answer, and whether anybody asked for it. */
public enum Asked {
  YES,
  NO,
  NOT_ASKED;

  /** This answer, or the other where there is none. */
  Asked or(Asked other) {
    return this == NOT_ASKED ? other : this;
  }

  static Asked orNotAsked(@Nullable Asked sent) {
    return sent == null ? NOT_ASKED : sent;
  }
}
