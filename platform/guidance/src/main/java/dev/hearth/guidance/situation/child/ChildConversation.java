package dev.hearth.guidance.situation.child;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with a child, planned or held.
 *
 * @param childId with whom
 * @param sameEventElsewhere whether another agency talks or talked with the child about the same
 *     event within the time that counts
 * @param plannedTogether whether there is a joint plan or an agreed summary
 * @param physicalContact whether the child was touched, and asked before
 * @param recordKept whether a record of it is there
 * @param signature whether the child signed the record
 */
public record ChildConversation(
    UUID childId,
    @Nullable Boolean sameEventElsewhere,
    @Nullable Boolean plannedTogether,
    @Nullable PhysicalContact physicalContact,
    @Nullable Boolean recordKept,
    @Nullable Signature signature) {

  /** Whether a child was touched. */
  public enum PhysicalContact {
    NONE,
    ASKED_AND_EXPLAINED,
    OTHER
  }

  /** Whether the child signed the record of a conversation. */
  public enum Signature {
    SIGNED,
    DECLINED,
    TOO_YOUNG,
    NOT_ASKED
  }
}
