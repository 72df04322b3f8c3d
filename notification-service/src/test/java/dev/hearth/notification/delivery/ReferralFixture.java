package dev.hearth.notification.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.notification.testing.ACase;
import dev.hearth.notification.testing.OtherServices;
import java.util.UUID;

/** A referral from a case to another agency. */
record ReferralFixture(UUID id, ACase from, UUID receiver) {
  static ReferralFixture from(ACase from) {
    return new ReferralFixture(UUID.randomUUID(), from, UUID.randomUUID());
  }

  ObjectNode sentData() {
    return OtherServices.example(OtherServices.REFERRAL_SENT)
        .put("referralId", id.toString())
        .put("caseId", from.id().toString())
        .put("receivingAgencyId", receiver.toString());
  }

  void send() {
    OtherServices.publish(OtherServices.REFERRAL_SENT, from, 1, sentData());
  }
}
