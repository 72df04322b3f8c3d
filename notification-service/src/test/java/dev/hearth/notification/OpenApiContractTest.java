package dev.hearth.notification;

import dev.hearth.kit.testing.OpenApiContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "notification"))
class OpenApiContractTest {
  @Test
  void theCommittedContractIsWhatIsServed() {
    OpenApiContract.check();
  }
}
