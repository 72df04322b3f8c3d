package dev.hearth.guidance.situation.mother;

import dev.hearth.guidance.situation.Told;
import org.jspecify.annotations.Nullable;

/**
 * Who the mother is, as far as the sources' groups are described by it.
 *
 * @param ageYears her age in full years
 * @param refugee whether she is a refugee
 * @param outsideOwnCommunity whether she raises the child outside her own community
 * @param firstChild whether it is her first child
 * @param lowEducation whether her education is low
 * @param ptsdComplaints whether she has complaints of post-traumatic stress
 * @param weeksPregnant how many weeks; null when she is not pregnant
 * @param childInHerCare whether a child lives with her
 */
public record Background(
    @Nullable Integer ageYears,
    @Nullable Told refugee,
    @Nullable Told outsideOwnCommunity,
    @Nullable Told firstChild,
    @Nullable Told lowEducation,
    @Nullable Told ptsdComplaints,
    @Nullable Integer weeksPregnant,
    @Nullable Told childInHerCare) {

  /** Nothing of it was told. */
  public static Background untold() {
    return new Background(null, null, null, null, null, null, null, null);
  }
}
