package dev.hearth.guidance.situation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where she lives, with whom, and what would make it safer.
 *
 * @param livingSituation where she lives
 * @param relationship how it stands between her and the person using violence
 * @param puvHasAccess whether the person using violence lives at the address or comes there
 * @param safetyWishes what she said of each measure at home; a missing one was not told
 * @param networkNearby whether friends or family close by can help
 * @param serviceFinderOffered whether a way to find local services was offered to her
 * @param deviceMonitored whether somebody may look into her phone
 */
public record Home(
    @Nullable LivingSituation livingSituation,
    @Nullable Relationship relationship,
    @Nullable Told puvHasAccess,
    @Nullable Map<SafetyMeasure, Wish> safetyWishes,
    @Nullable Told networkNearby,
    @Nullable Boolean serviceFinderOffered,
    @Nullable DeviceMonitored deviceMonitored) {

  public Home {
    safetyWishes = safetyWishes == null ? null : Map.copyOf(safetyWishes);
  }

  /** Nothing of it was told. */
  public static Home untold() {
    return new Home(null, null, null, null, null, null, null);
  }

  /** What she said of one measure; null when it was not told. */
  public @Nullable Wish wish(SafetyMeasure measure) {
    return safetyWishes == null ? null : safetyWishes.get(measure);
  }

  /** Whether she lives with the person using violence or is in the relationship. */
  public Truth sheStaysInTheRelationship() {
    return theyAreTogether().or(livesIn(LivingSituation.WITH_PUV));
  }

  /** Whether she is in the relationship; nobody knows where it was not asked or not told. */
  public Truth theyAreTogether() {
    return relationship == null || relationship == Relationship.NOT_ASKED
        ? Truth.UNKNOWN
        : Truth.of(relationship == Relationship.TOGETHER);
  }

  /** Whether this is where she lives; nobody knows where it was not asked or not told. */
  public Truth livesIn(LivingSituation there) {
    return livingSituation == null || livingSituation == LivingSituation.NOT_ASKED
        ? Truth.UNKNOWN
        : Truth.of(livingSituation == there);
  }

  /** Where she lives. */
  public enum LivingSituation {
    AT_HOME_PUV_LEFT,
    WITH_PUV,
    LEFT_HOME,
    REFUGE,
    OTHER,
    NOT_ASKED
  }

  /** How it stands between her and the person using violence. */
  public enum Relationship {
    TOGETHER,
    LEAVING,
    SEPARATED,
    NEVER_TOGETHER,
    NOT_ASKED
  }

  /** What can make a home safer, each with the catalogue's code for it. */
  public enum SafetyMeasure {
    DOORS("security-doors"),
    LOCKS("changed-locks"),
    LIGHTS("security-lights"),
    ALARM("personal-alarm");

    private final String interventionCode;

    SafetyMeasure(String interventionCode) {
      this.interventionCode = interventionCode;
    }

    /** The code of the catalogue entry that gives it. */
    public String interventionCode() {
      return interventionCode;
    }
  }

  /** What she said of a measure. */
  public enum Wish {
    WANTED,
    NOT_WANTED,
    IN_PLACE,
    NOT_ASKED
  }

  /** Whether somebody may look into her phone; not knowing counts as yes. */
  public enum DeviceMonitored {
    YES,
    NO,
    UNKNOWN
  }
}
