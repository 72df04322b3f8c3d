package dev.hearth.guidance.situation;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The four topics to talk through with her about an order.
 *
 * @param conditions whether what it forbids was talked through
 * @param feelsSafer whether it protects in her eyes
 * @param pastExperience whether what earlier orders did was talked through
 * @param reportingBreaches whether reporting a breach was talked through
 */
public record OrderDiscussion(
    boolean conditions, FeelsSafer feelsSafer, boolean pastExperience, boolean reportingBreaches) {

  /** A topic; in this order it is asked about. */
  public enum Topic {
    CONDITIONS,
    FEELS_SAFER,
    PAST_EXPERIENCE,
    REPORTING_BREACHES
  }

  /** Nobody has talked with her about it yet. */
  public static OrderDiscussion notYet() {
    return new OrderDiscussion(false, FeelsSafer.NOT_DISCUSSED, false, false);
  }

  /** What has not been talked through. */
  public Set<Topic> open() {
    Set<Topic> open = new LinkedHashSet<>();
    if (!conditions) {
      open.add(Topic.CONDITIONS);
    }
    if (feelsSafer == FeelsSafer.NOT_DISCUSSED) {
      open.add(Topic.FEELS_SAFER);
    }
    if (!pastExperience) {
      open.add(Topic.PAST_EXPERIENCE);
    }
    if (!reportingBreaches) {
      open.add(Topic.REPORTING_BREACHES);
    }
    return open;
  }
}
