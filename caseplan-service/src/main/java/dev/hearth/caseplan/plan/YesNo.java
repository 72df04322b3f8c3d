package dev.hearth.caseplan.plan;

import org.jspecify.annotations.Nullable;

/** An answer of hers, or of her child; a question that nobody put has none. */
enum YesNo {
  YES,
  NO,
  NOT_ASKED;

  static YesNo orNotAsked(@Nullable YesNo said) {
    return said == null ? NOT_ASKED : said;
  }
}
