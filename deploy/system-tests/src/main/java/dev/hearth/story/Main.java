package dev.hearth.story;

/** Tells the story to the installation that the environment names. */
public final class Main {
  private Main() {}

  /** Ends with 1 and the reason when something is not as the story says. */
  public static void main(String[] arguments) {
    try {
      new Story(Addresses.from(System.getenv()), new Timeline(System.out)).tell();
    } catch (StoryBroken | IllegalArgumentException broken) {
      System.err.println("The story broke: " + broken.getMessage());
      System.exit(1);
    }
  }
}
