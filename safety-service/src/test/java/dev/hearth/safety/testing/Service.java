package dev.hearth.safety.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the tests of this service agree on. */
public final class Service {
  public static final String NAME = "safety";
  public static final UUID HARBOUR = UUID.fromString("0190a000-0000-7000-8000-00000000000a");
  public static final UUID WELLSPRING = UUID.fromString("0190a000-0000-7000-8000-00000000000b");
  public static final String STANDING_TOPIC = "hearth.safety-standing";

  /** Answers that point to no danger at all, every question asked. */
  public static final Map<String, String> ALL_CALM =
      Map.ofEntries(
          Map.entry("SC01", "SAFE"),
          Map.entry("SC02", "SAFE"),
          Map.entry("SC03", "NO"),
          Map.entry("SC04", "NO"),
          Map.entry("SC05", "NO"),
          Map.entry("SC06", "NO"),
          Map.entry("SC07", "NO"),
          Map.entry("SC08", "NO"),
          Map.entry("SC09", "NONE"),
          Map.entry("SC10", "NO_ORDER"),
          Map.entry("SC11", "ALL"),
          Map.entry("SC12", "YES"),
          Map.entry("SC13", "YES"),
          Map.entry("SC14", "YES"),
          Map.entry("SC16", "YES"),
          Map.entry("SC17", "NO"),
          Map.entry("SX01", "NEVER"),
          Map.entry("SX02", "NO"),
          Map.entry("SX03", "NO"),
          Map.entry("SX04", "NO"),
          Map.entry("SX05", "NO"),
          Map.entry("SX06", "NO"),
          Map.entry("SX07", "NO"),
          Map.entry("SX08", "NO"),
          Map.entry("SX09", "NO"),
          Map.entry("SX10", "NO"),
          Map.entry("SX11", "NO"));

  /** The tables with case data of this service. */
  public static final List<String> CASE_TABLES =
      List.of(
          "care_team",
          "care_team_member",
          "standing",
          "assessment",
          "standing_change",
          "trigger_event",
          "trigger_change",
          "heightened_risk_time",
          "heightened_risk_status",
          "safety_plan",
          "data_key",
          "audit_entry");

  private Service() {}
}
