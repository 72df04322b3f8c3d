package dev.hearth.guidance.situation;

import java.time.Duration;
import java.util.List;

/**
 * The numbers and words that an agency may set for itself; the rules name them "config".
 *
 * @param communicationFromAge from what age in years the way to communicate with a child is asked
 * @param takesPartFromAge from what age in years a child takes part in plans and choices
 * @param youngMotherBelow below what age in years a mother counts as young
 * @param mostAtOnce how many things needing her attendance are realistic at one time
 * @param peerReviewEvery how long a peer review stays fresh
 * @param sameEventWithin how long a conversation on one event with another agency counts as the
 *     same telling
 * @param closingLooksAhead how far ahead a dated trigger keeps a plan from being closed
 * @param messageReviewGrace how long after its review was due a safe-contact profile still counts
 * @param undignifiedPhrases wording that puts the violence on her, in lower case
 */
public record Settings(
    int communicationFromAge,
    int takesPartFromAge,
    int youngMotherBelow,
    int mostAtOnce,
    Duration peerReviewEvery,
    Duration sameEventWithin,
    Duration closingLooksAhead,
    Duration messageReviewGrace,
    List<String> undignifiedPhrases) {

  public Settings {
    undignifiedPhrases = List.copyOf(undignifiedPhrases);
  }

  /** The numbers the guidance starts with. */
  public static Settings standard() {
    return new Settings(
        3,
        6,
        23,
        3,
        Duration.ofDays(90),
        Duration.ofDays(90),
        Duration.ofDays(14),
        Duration.ofDays(7),
        List.of(
            "failed to protect",
            "fails to protect",
            "failing to protect",
            "failure to protect",
            "allowed him",
            "she allows him",
            "mother allows him",
            // Not "let him" alone: one lets him know, and that says nothing of her.
            "let him back",
            "let him in",
            "let him into",
            "let him stay",
            "let him near",
            "let him hit",
            "let him hurt",
            "provoked him",
            "chose him over",
            "non-compliant",
            "noncompliant",
            "refused",
            "she refuses",
            "mother refuses",
            "she failed to engage",
            "mother failed to engage",
            "resistant to services",
            "resistant to support",
            "resistant to help",
            "she is resistant",
            "she is manipulative",
            "mother is manipulative",
            "she is uncooperative",
            "mother is uncooperative"));
  }
}
