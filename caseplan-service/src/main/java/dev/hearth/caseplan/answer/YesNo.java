package dev.hearth.caseplan.answer;

import org.jspecify.annotations.Nullable;

/** A plain answer, or nobody has asked. */
public enum YesNo {
  YES,
  NO,
  NOT_ASKED;

  /** What is left out was not asked. */
  public static YesNo orNotAsked(@Nullable YesNo said) {
    return said == null ? NOT_ASKED : said;
  }

  /** This answer, or the other where this was not asked. */
  public YesNo or(YesNo other) {
    return this == NOT_ASKED ? other : this;
  }
}
