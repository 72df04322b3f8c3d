package dev.hearth.guidance.situation;

/** How far an item of the plan has come. */
public enum ItemStatus {
  PROPOSED,
  AGREED,
  ACTIVE,
  ON_HOLD,
  DONE,
  DECLINED;

  /** Whether the item is on the table at all: proposed, agreed or under way. */
  public boolean isLive() {
    return this == PROPOSED || isSettled();
  }

  /** Whether the item belongs to the plan, whenever its time is: all but what she declined. */
  public boolean isInThePlan() {
    return this != DECLINED;
  }

  /** Whether somebody has taken the item on: agreed or under way. */
  public boolean isSettled() {
    return this == AGREED || this == ACTIVE;
  }
}
