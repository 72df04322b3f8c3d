package dev.hearth.story;

/** The story cannot go on: something was not as it should be. */
public class StoryBroken extends RuntimeException {
  /** Says what. */
  public StoryBroken(String what) {
    super(what);
  }

  StoryBroken(String what, Throwable cause) {
    super(what, cause);
  }
}
