package dev.hearth.caseplan.circumstances;

/** Whether somebody reads along on her device; unknown is not safe. */
public enum DeviceMonitored {
  YES,
  NO,
  UNKNOWN
}
