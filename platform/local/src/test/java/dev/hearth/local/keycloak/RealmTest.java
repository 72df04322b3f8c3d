package dev.hearth.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RealmTest {
  private final Realm realm = Realm.read();

  @Test
  void it_has_the_roles_that_the_services_know() {
    assertThat(realm.roles())
        .containsExactly(
            "worker",
            "supervisor",
            "catalogue-editor",
            "agency-admin",
            "partner",
            "auditor",
            "operator");
  }

  @Test
  void it_has_a_client_for_frontends_one_for_this_machine_and_one_for_a_partner() {
    assertThat(realm.clients()).containsExactly("hearth-web", "hearth-local", "wellspring-partner");
  }

  @Test
  void everyone_belongs_to_an_agency_and_has_a_role_that_exists() {
    assertThat(realm.people())
        .hasSize(10)
        .allSatisfy(
            user -> {
              assertThat(user.agency()).isIn("Harbour Women's Service", "Wellspring Counselling");
              assertThat(user.roles()).isNotEmpty().isSubsetOf(realm.roles());
            });
    assertThat(realm.people())
        .contains(
            new Realm.User("sophie", "Harbour Women's Service", List.of("supervisor", "worker")));
  }
}
