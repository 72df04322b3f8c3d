package dev.hearth.guidance.review;

import dev.hearth.guidance.rule.Finding;
import java.util.List;

/** Whether a step may be taken. */
public sealed interface Decision {

  /**
   * The step may be taken.
   *
   * @param acknowledged the warnings, each with the reason to keep beside it
   * @param signedOff the blocking findings a supervisor let through, now warnings
   */
  record Accepted(List<Acknowledged> acknowledged, List<SignedOff> signedOff) implements Decision {
    public Accepted {
      acknowledged = List.copyOf(acknowledged);
      signedOff = List.copyOf(signedOff);
    }
  }

  /**
   * The step may not be taken as asked.
   *
   * @param blocking what refuses it, whatever is acknowledged
   * @param toAcknowledge the warnings for which no reason was given yet
   * @param voidSignOffs the overrides that were asked for and do not count
   */
  record Refused(
      List<Finding> blocking, List<Finding> toAcknowledge, List<VoidSignOff> voidSignOffs)
      implements Decision {
    public Refused {
      blocking = List.copyOf(blocking);
      toAcknowledge = List.copyOf(toAcknowledge);
      voidSignOffs = List.copyOf(voidSignOffs);
    }
  }

  /** A warning and the reason somebody gave for going ahead. */
  record Acknowledged(Finding finding, WrittenReason reason) {}

  /** A blocking finding, lowered to a warning, and the reason of the supervisor who did so. */
  record SignedOff(Finding finding, WrittenReason reason) {}

  /** An override that does not count, and why. */
  record VoidSignOff(SignOff signOff, WhyVoid why) {}

  /** Why an override does not count. */
  enum WhyVoid {
    /** The rule yields to nobody, or the ground it asks for is not on record. */
    NOT_OVERRIDABLE,
    /** Only a supervisor may. */
    NOT_A_SUPERVISOR,
    /** Nothing was written down. */
    NO_REASON
  }
}
