package dev.hearth.notification.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.EventContract;
import java.util.UUID;

/** Publishes what caseplan-service and safety-service would, each event true to its contract. */
public final class OtherServices {
  public static final String CARE_TEAM = "dev.hearth.caseplan.care-team.v1";
  public static final String STANDING = "dev.hearth.safety.standing.v1";
  public static final String REFERRAL_SENT = "dev.hearth.caseplan.referral-sent.v1";
  public static final String REFERRAL_ANSWERED = "dev.hearth.caseplan.referral-answered.v1";
  public static final String ITEMS_HELD = "dev.hearth.caseplan.items-held.v1";
  public static final String GLASS_BROKEN = "dev.hearth.caseplan.glass-broken.v1";
  public static final String GLASS_REVIEWED = "dev.hearth.caseplan.glass-reviewed.v1";
  public static final String HANDOVER_OFFERED = "dev.hearth.caseplan.handover-offered.v1";
  public static final String HANDOVER_ANSWERED = "dev.hearth.caseplan.handover-answered.v1";

  public static final String LEFT_OUT = "dev.hearth.caseplan.contact-without-safety-check.v1";
  public static final String MADE_GOOD = "dev.hearth.caseplan.safety-check-made-good.v1";
  public static final String VIOLENCE = "dev.hearth.caseplan.violence-not-addressed.v1";

  private OtherServices() {}

  /** The writer's example, to be changed where a test needs it otherwise. */
  public static ObjectNode example(String type) {
    return (ObjectNode) contract(type).example();
  }

  /** A state or fact of a case. */
  public static UUID publish(String type, ACase of, long sequence, JsonNode data) {
    contract(type).accepts(data);
    return Broker.publish(topic(type), of.id().toString(), sequence, type, of.agency(), json(data));
  }

  /** The same with an event id of the test's choice, for delivering twice. */
  public static void publish(UUID id, String type, ACase of, long sequence, JsonNode data) {
    contract(type).accepts(data);
    Broker.publish(id, topic(type), of.id().toString(), sequence, type, of.agency(), json(data));
  }

  /** The team as it stands: the lead and the supervisor of the case. */
  public static void careTeam(ACase of, long sequence) {
    careTeam(of, sequence, true, of.lead() + ":LEAD", of.supervisor() + ":SUPERVISOR");
  }

  /** A team of {@code subject:ROLE}. */
  public static void careTeam(ACase of, long sequence, boolean open, String... members) {
    ObjectNode data = example(CARE_TEAM).put("caseId", of.id().toString()).put("open", open);
    ArrayNode list = data.putArray("members");
    for (String member : members) {
      int colon = member.lastIndexOf(':');
      list.addObject()
          .put("subject", member.substring(0, colon))
          .put("role", member.substring(colon + 1));
    }
    publish(CARE_TEAM, of, sequence, data);
  }

  /** The topic that carries events of this type. */
  public static String topic(String type) {
    return switch (type) {
      case CARE_TEAM -> "hearth.care-team";
      case STANDING -> "hearth.safety-standing";
      default -> "hearth.caseplan";
    };
  }

  private static EventContract contract(String type) {
    return new EventContract(
        type.startsWith("dev.hearth.safety.") ? "safety-service" : "caseplan-service", type);
  }

  private static String json(JsonNode data) {
    return data.toString();
  }
}
