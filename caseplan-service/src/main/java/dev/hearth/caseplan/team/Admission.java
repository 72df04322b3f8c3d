package dev.hearth.caseplan.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the wall knows of one person at one case, and how it answers her.
 *
 * @param known whether there is such a case
 * @param open whether it is open
 * @param role what she does on the team; null when she is not on it
 * @param barred whether a conflict of interest bars her, whatever else is so
 * @param glass the break-glass use that lets her in at the moment; null when there is none
 */
record Admission(
    boolean known, boolean open, @Nullable TeamRole role, boolean barred, @Nullable UUID glass) {
  static final Admission NONE = new Admission(false, false, null, false, null);

  /** What she wants to do. */
  enum Wish {
    /** Changes nothing. */
    READ,
    /** Changes something in an open case. */
    CHANGE,
    /** Writes down that there was a contact; who broke the glass at night may do that too. */
    RECORD_CONTACT,
    /** Must not wait for the case to be opened again: consent taken back. */
    EVEN_WHEN_CLOSED
  }

  /** How the wall answers. */
  enum Answer {
    ON_THE_TEAM,
    THROUGH_THE_GLASS,
    /** As if there were no such case. */
    NOTHING_HERE,
    /** The glass is broken, but not for this. */
    NOT_THROUGH_THE_GLASS,
    CLOSED
  }

  Answer to(Wish wish) {
    boolean needsOpen = wish == Wish.CHANGE || wish == Wish.RECORD_CONTACT;
    if (barred || (role == null && glass == null)) {
      return Answer.NOTHING_HERE;
    }
    if (role == null && wish != Wish.READ && wish != Wish.RECORD_CONTACT) {
      return Answer.NOT_THROUGH_THE_GLASS;
    }
    if (needsOpen && !open) {
      return Answer.CLOSED;
    }
    return role == null ? Answer.THROUGH_THE_GLASS : Answer.ON_THE_TEAM;
  }

  boolean isMember() {
    return role != null && !barred;
  }

  boolean leads() {
    return role == TeamRole.LEAD || role == TeamRole.SUPERVISOR;
  }

  boolean supervises() {
    return role == TeamRole.SUPERVISOR;
  }
}
