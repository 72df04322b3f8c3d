package dev.hearth.guidance.match;

import java.util.List;

/**
 * The candidate is like help that she had before.
 *
 * @param experiences which of her experiences, in the order in which they were told
 */
public record LikeBefore(List<Shared> experiences) implements MatchDetail {
  public LikeBefore {
    experiences = List.copyOf(experiences);
  }

  /** What two kinds of help have in common. */
  public enum Mark {
    CODE,
    CLASS,
    PROVIDER
  }

  /**
   * What the candidate has in common with one experience.
   *
   * @param experience its place among what she told of, from 0
   * @param marks at least one, in the order of the marks
   */
  public record Shared(int experience, List<Mark> marks) {
    public Shared {
      marks = marks.stream().sorted().toList();
    }
  }
}
