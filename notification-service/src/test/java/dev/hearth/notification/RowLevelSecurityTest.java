package dev.hearth.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.notification.testing.ACase;
import dev.hearth.notification.testing.DeliveriesOverHttp;
import dev.hearth.notification.testing.OtherServices;
import dev.hearth.notification.testing.Partner;
import dev.hearth.notification.testing.SubscriptionsOverHttp;
import dev.hearth.notification.testing.TasksOverHttp;
import dev.hearth.notification.testing.WithPartners;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "notification"))
@TestProfile(WithPartners.class)
class RowLevelSecurityTest {
  private static final List<String> CASE_DATA =
      List.of(
          "care_team",
          "care_team_member",
          "task",
          "reminder",
          "subscription",
          "delivery",
          "delivery_attempt");

  @Test
  void everyTableWithAnAgencyIsProtectedOrHoldsIdsAlone() {
    // when
    List<String> unprotected =
        Database.column(
            """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relkind = 'r' and a.attname like '%agency_id' and not a.attisdropped
              and c.relnamespace = 'public'::regnamespace
              and not (c.relrowsecurity and c.relforcerowsecurity)
            group by c.relname order by c.relname
            """);

    // then
    assertThat(unprotected).containsExactly("delivery_request", "feed_key", "outbox_event");
  }

  @Test
  void theApplicationsOwnRoleSeesNoRowOfAnotherAgencyAndNoneWithoutOne() throws SQLException {
    try (Partner partner = Partner.answering(200)) {
      // given
      UUID agency = anAgencyWithEverything(partner);

      for (String table : CASE_DATA) {
        // when
        long asItself = rows(table, agency, agency.toString());
        long asAnother = rows(table, agency, UUID.randomUUID().toString());
        long asNobody = rows(table, agency, "");

        // then
        assertThat(asItself).as(table).isPositive();
        assertThat(asAnother).as(table).isZero();
        assertThat(asNobody).as(table).isZero();
      }
    }
  }

  // It refers to itself, so that all rows are of one agency.
  private static UUID anAgencyWithEverything(Partner partner) {
    ACase hers = ACase.fresh();
    OtherServices.careTeam(hers, 1);
    ObjectNode standing =
        OtherServices.example(OtherServices.STANDING).put("caseId", hers.id().toString());
    OtherServices.publish(OtherServices.STANDING, hers, 1, standing);
    TasksOverHttp.awaitOne(hers.leadToken());
    SubscriptionsOverHttp.subscribe(hers.agency(), partner.url());
    OtherServices.publish(
        OtherServices.REFERRAL_SENT,
        hers,
        1,
        OtherServices.example(OtherServices.REFERRAL_SENT)
            .put("referralId", UUID.randomUUID().toString())
            .put("caseId", hers.id().toString())
            .put("receivingAgencyId", hers.agency().toString()));
    DeliveriesOverHttp.awaitState(hers.agency(), "DELIVERED");
    return hers.agency();
  }

  private static long rows(String table, UUID of, String as) throws SQLException {
    try (Connection connection = Database.application();
        PreparedStatement set =
            connection.prepareStatement("select set_config('hearth.agency', ?, false)");
        PreparedStatement count =
            connection.prepareStatement("select count(*) from " + table + " where agency_id = ?")) {
      if (!as.isEmpty()) {
        set.setString(1, as);
        set.execute();
      }
      count.setObject(1, of);
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
