package dev.hearth.caseplan.childvoice;

import org.jspecify.annotations.Nullable;

/** A plain answer, and whether anybody asked for it. */
public enum Asked {
  YES,
  NO,
  NOT_ASKED;

  static Asked orNotAsked(@Nullable Asked sent) {
    return sent == null ? NOT_ASKED : sent;
  }
}
