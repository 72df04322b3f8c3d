package dev.hearth.notification.subscription;

import static dev.hearth.notification.testing.SubscriptionsOverHttp.admin;
import static dev.hearth.notification.testing.SubscriptionsOverHttp.disable;
import static dev.hearth.notification.testing.SubscriptionsOverHttp.get;
import static dev.hearth.notification.testing.SubscriptionsOverHttp.put;
import static dev.hearth.notification.testing.SubscriptionsOverHttp.putBody;
import static dev.hearth.notification.testing.SubscriptionsOverHttp.subscribe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import dev.hearth.notification.testing.SubscriptionsOverHttp.Made;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "notification"))
class SubscriptionTest {
  private static final String URL = "https://8.8.8.8/hook";

  private final UUID agency = UUID.randomUUID();

  @Test
  void theSecretIsShownOnceAndNeverAgain() {
    // when
    Made made = subscribe(agency, URL);
    String read = get(admin(agency), "/" + made.id()).asString();
    String list = get(admin(agency), "").asString();

    // then
    assertThat(made.secret()).startsWith("whsec_");
    assertThat(read).contains(URL).doesNotContain("whsec_").doesNotContain("ecret");
    assertThat(list).contains(URL).doesNotContain("whsec_").doesNotContain("ecret");
  }

  @Test
  void theSecretIsNowhereReadableInTheDatabase() {
    // given
    String secret = subscribe(agency, URL).secret();
    String key = secret.substring("whsec_".length());
    String hex = HexFormat.of().formatHex(Base64.getDecoder().decode(key));
    List<String> tables =
        Database.column(
            "select table_name from information_schema.tables where table_schema = 'public'");

    // when
    List<String> rows =
        tables.stream()
            .flatMap(table -> Database.column("select t::text from " + table + " t").stream())
            .toList();

    // then
    assertThat(rows).anyMatch(row -> row.contains(agency.toString()));
    assertThat(rows)
        .noneMatch(row -> row.contains(key))
        .noneMatch(row -> row.contains(hex))
        .noneMatch(row -> row.contains(HexFormat.of().formatHex(secret.getBytes())));
  }

  @Test
  void anIdThatIsTakenIsNotMadeTwice() {
    // given
    Made made = subscribe(agency, URL);

    // when
    Response again = put(admin(agency), made.id(), "*", URL);

    // then
    assertThat(again.statusCode()).isEqualTo(412);
  }

  @Test
  void makingNeedsIfNoneMatch() {
    assertThat(put(admin(agency), UUID.randomUUID(), null, URL).statusCode()).isEqualTo(428);
  }

  @Test
  void anotherAgencysIdRevealsNothing() {
    // given
    Made made = subscribe(agency, URL);
    UUID other = UUID.randomUUID();

    // when
    Response read = get(admin(other), "/" + made.id());
    Response disabled = disable(admin(other), made.id(), "\"0\"");
    Response taken = put(admin(other), made.id(), "*", URL);

    // then
    assertThat(read.statusCode()).isEqualTo(404);
    assertThat(disabled.statusCode()).isEqualTo(404);
    assertThat(taken.statusCode()).isEqualTo(201);
    assertThat(get(admin(agency), "/" + made.id()).statusCode()).isEqualTo(200);
    assertThat(
            Database.count(
                "select count(*) from audit_entry where outcome = 'DENIED' and agency_id = ?",
                other))
        .isEqualTo(2);
  }

  @Test
  void disablingTakesTheSecretAndTheSubscriptionAway() {
    // given
    Made made = subscribe(agency, URL);
    String etag = get(admin(agency), "/" + made.id()).header("ETag");

    // when
    int withoutPrecondition = disable(admin(agency), made.id(), null).statusCode();
    int stale = disable(admin(agency), made.id(), "\"7\"").statusCode();
    int disabled = disable(admin(agency), made.id(), etag).statusCode();

    // then
    assertThat(withoutPrecondition).isEqualTo(428);
    assertThat(stale).isEqualTo(412);
    assertThat(disabled).isEqualTo(204);
    assertThat(get(admin(agency), "/" + made.id()).statusCode()).isEqualTo(404);
    assertThat(get(admin(agency), "").jsonPath().getList("items")).isEmpty();
    assertThat(Database.column("select sealed_secret from subscription where id = ?", made.id()))
        .containsOnlyNulls();
  }

  @Test
  void withTheSwitchOffThisMachineIsRefusedAndTheFieldIsNamed() {
    for (String url :
        List.of("https://127.0.0.1/", "http://8.8.8.8/", "https://user@8.8.8.8/", "nothing")) {
      // when
      Response refused = put(admin(agency), UUID.randomUUID(), "*", url);

      // then
      assertThat(refused.statusCode()).as(url).isEqualTo(400);
      assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("url");
    }
  }

  @Test
  void badInputIsNamed() {
    List<Map<String, Object>> broken =
        List.of(
            Map.of("eventTypes", List.of("referral.sent")),
            Map.of("url", URL),
            Map.of("url", URL, "eventTypes", List.of()),
            Map.of("url", URL, "eventTypes", List.of("case.opened")),
            Map.of("url", URL, "eventTypes", "referral.sent"),
            Map.of("url", List.of(URL), "eventTypes", List.of("referral.sent")),
            Map.of(
                "url",
                "https://8.8.8.8/" + "a".repeat(500),
                "eventTypes",
                List.of("referral.sent")),
            Map.of("url", URL, "eventTypes", List.of("referral.sent"), "secret", "mine"));
    for (Map<String, Object> body : broken) {
      // when
      Response refused = putBody(admin(agency), UUID.randomUUID(), "*", body);

      // then
      assertThat(refused.statusCode()).as(body.toString()).isEqualTo(400);
      assertThat(refused.jsonPath().getList("violations")).as(body.toString()).isNotEmpty();
    }
    assertThat(put(admin(agency), "no-uuid", "*", URL).statusCode()).isEqualTo(400);
  }

  @Test
  void onlyAnAgencysAdminMaySubscribe() {
    // given
    String worker = Tokens.of("w", agency, "worker", "supervisor");

    // then
    assertThat(put(worker, UUID.randomUUID(), "*", URL).statusCode()).isEqualTo(403);
    assertThat(get(worker, "").statusCode()).isEqualTo(403);
    assertThat(disable(worker, UUID.randomUUID(), "\"0\"").statusCode()).isEqualTo(403);
    assertThat(get("no token", "").statusCode()).isEqualTo(401);
  }

  @Test
  void subscriptionsArePaged() {
    // given
    subscribe(agency, URL);
    subscribe(agency, URL);
    subscribe(agency, URL);

    // when
    Response first = get(admin(agency), "?limit=2");
    Response second = get(admin(agency), "?limit=2&cursor=" + first.jsonPath().getString("next"));

    // then
    assertThat(first.jsonPath().getList("items")).hasSize(2);
    assertThat(second.jsonPath().getList("items")).hasSize(1);
    assertThat(second.jsonPath().getString("next")).isNull();
  }
}
