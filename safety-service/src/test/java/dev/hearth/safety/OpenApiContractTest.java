package dev.hearth.safety;

import dev.hearth.kit.testing.OpenApiContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class OpenApiContractTest {
  @Test
  void theCommittedContractIsWhatTheServiceServes() {
    OpenApiContract.check();
  }
}
