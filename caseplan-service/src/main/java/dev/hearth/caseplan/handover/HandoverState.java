package dev.hearth.caseplan.handover;

import java.util.List;

/** Where an offered handover stands, and what can still come of it. */
enum HandoverState {
  OFFERED,
  ACCEPTED,
  DECLINED,
  WITHDRAWN;

  List<HandoverState> next() {
    return this == OFFERED ? List.of(ACCEPTED, DECLINED, WITHDRAWN) : List.of();
  }

  /** The steps that lead there. */
  List<String> steps() {
    return this == OFFERED ? List.of("ACCEPT", "DECLINE", "WITHDRAW") : List.of();
  }
}
