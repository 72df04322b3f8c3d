package dev.hearth.local.kafka;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The main class of the broker's own process: prepares its folder once, then serves. */
final class BrokerProcess {
  private BrokerProcess() {}

  public static void main(String[] arguments) {
    String settings = arguments[0];
    Path data = Path.of(arguments[1]);
    if (!Files.exists(data.resolve("meta.properties"))) {
      int failed =
          StorageTool.execute(
              new String[] {
                "format",
                "--config",
                settings,
                "--cluster-id",
                Uuid.randomUuid().toString(),
                "--standalone"
              },
              System.out);
      if (failed != 0) {
        System.exit(failed);
      }
    }
    Kafka.main(new String[] {settings});
  }
}
