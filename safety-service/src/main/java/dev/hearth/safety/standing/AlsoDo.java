package dev.hearth.safety.standing;

import dev.hearth.guidance.gate.SafetyLevel;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that a level asks for beside its interval.
 *
 * @param sentence for the practitioner
 */
public record AlsoDo(Code code, String sentence) {

  /** What can be asked for. */
  @Schema(name = "AlsoDoCode")
  public enum Code {
    EMERGENCY_CONTACT_NOW(
        SafetyLevel.IMMEDIATE, "Get in touch now with whom she named for an emergency."),
    SUPERVISOR_NOW(SafetyLevel.IMMEDIATE, "Tell your supervisor now; do not carry this alone."),
    OFFER_MULTI_AGENCY_ROUTE(
        SafetyLevel.HIGH, "Offer her the route on which several agencies plan together."),
    SAFETY_PLAN_CURRENT(
        SafetyLevel.ELEVATED, "See with her that the safety plan fits how things are now."),
    SAFETY_CHECK_AT_EVERY_CONTACT(
        SafetyLevel.STANDARD, "Check safety at every contact, also while it is calm.");

    private final SafetyLevel level;
    private final String sentence;

    Code(SafetyLevel level, String sentence) {
      this.level = level;
      this.sentence = sentence;
    }
  }

  /** What this level asks for; nothing while no level is known. */
  public static List<AlsoDo> at(@Nullable SafetyLevel level) {
    return Arrays.stream(Code.values())
        .filter(code -> code.level == level)
        .map(code -> new AlsoDo(code, code.sentence))
        .toList();
  }
}
