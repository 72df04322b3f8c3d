package dev.hearth.guidance.situation.mother;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What help she had before and what it did to her.
 *
 * @param status whether she was asked
 * @param experiences what she told of
 * @param consideredNoted whether it is noted how what helped was weighed for this plan
 */
public record PastHelp(
    @Nullable Status status,
    @Nullable List<Experience> experiences,
    @Nullable Boolean consideredNoted) {

  public PastHelp {
    experiences = experiences == null ? null : List.copyOf(experiences);
  }

  @Override
  public List<Experience> experiences() {
    return experiences == null ? List.of() : experiences;
  }

  /** Whether she was asked. */
  public enum Status {
    RECORDED,
    NONE_BEFORE,
    ASKED_NOT_SAID,
    NOT_ASKED
  }

  /**
   * One experience of help.
   *
   * @param code the catalogue's code, if it can be named
   * @param classCode the catalogue's class, if it can be named
   * @param provider who gave it, as a key that is equal for the same provider
   * @param purposeNoted whether it is noted what she thought it was for
   * @param effect what it did to her
   */
  public record Experience(
      @Nullable String code,
      @Nullable String classCode,
      @Nullable String provider,
      @Nullable Boolean purposeNoted,
      @Nullable Effect effect) {}

  /** What help did to her. */
  public enum Effect {
    HELPED,
    HURT,
    MIXED,
    NO_EFFECT,
    NOT_SAID
  }
}
