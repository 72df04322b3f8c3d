package dev.hearth.catalog.agency;

import static dev.hearth.catalog.Calls.asWorker;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
@TestProfile(ExampleAgenciesTest.AskedFor.class)
class ExampleAgenciesTest {
  /** As somebody would start it who tries Hearth out. */
  public static class AskedFor implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("hearth.catalog.load-example-agencies", "true");
    }
  }

  @Inject ExampleAgencies examples;

  @Test
  void bothAreThereAndStartingAgainTellsNobodyTwice() {
    // when
    examples.load(new StartupEvent());

    // then
    for (String id :
        new String[] {
          "0190a000-0000-7000-8000-00000000000a", "0190a000-0000-7000-8000-00000000000b"
        }) {
      assertThat(asWorker().get("/v1/agencies/" + id).as(Agency.class).active()).isTrue();
      assertThat(
              Database.count(
                  "select count(*) from outbox_event where topic = ? and key = ?",
                  AgencyPublished.TOPIC,
                  id))
          .isEqualTo(1);
    }
  }
}
