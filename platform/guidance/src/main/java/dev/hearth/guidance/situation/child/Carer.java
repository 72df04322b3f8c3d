package dev.hearth.guidance.situation.child;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who cares for a child of the case, the mother among them.
 *
 * @param allegedToHaveAbused whether anybody says that this person harmed the child
 * @param workingRelationshipNoted whether it is noted how the work with this carer goes
 */
public record Carer(
    UUID id, @Nullable Alleged allegedToHaveAbused, @Nullable Boolean workingRelationshipNoted) {

  /** Whether somebody is alleged to have harmed the child. */
  public enum Alleged {
    YES,
    UNDER_INVESTIGATION,
    NO,
    NOT_ASKED
  }
}
