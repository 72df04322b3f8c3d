package dev.hearth.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.local.testing.TestPlatform;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KafkaTest {
  private final TestPlatform platform = TestPlatform.start();

  @Test
  void every_module_has_every_topic_under_its_own_prefix() throws Exception {
    try (Admin admin = admin()) {
      Collection<String> names = admin.listTopics().names().get();

      assertThat(names)
          .containsAll(
              Topics.PREFIXES_OF_TESTS.stream()
                  .flatMap(prefix -> Topics.read().all().stream().map(t -> prefix + t.name()))
                  .toList());
    }
  }

  @Test
  void a_state_topic_is_compacted() throws Exception {
    Config topic = config(ConfigResource.Type.TOPIC, "kit.hearth.safety-standing");

    assertThat(topic.get("cleanup.policy").value()).isEqualTo("compact");
  }

  @Test
  void a_fact_topic_forgets_after_thirty_days() throws Exception {
    Config topic = config(ConfigResource.Type.TOPIC, "kit.hearth.caseplan");

    assertThat(topic.get("cleanup.policy").value()).isEqualTo("delete");
    assertThat(topic.get("retention.ms").value()).isEqualTo("2592000000");
  }

  @Test
  void a_topic_that_nobody_described_does_not_come_into_being() throws Exception {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", platform.kafka(), "max.block.ms", 2_000);

    try (var producer =
            new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        Admin admin = admin()) {
      assertThatThrownBy(() -> producer.send(new ProducerRecord<>("kit.unheard-of", "x")).get())
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(TimeoutException.class);
      assertThat(admin.listTopics().names().get()).doesNotContain("kit.unheard-of");
    }
  }

  @Test
  void what_was_acknowledged_can_be_written_and_the_broker_runs_outside_our_jvm() throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", platform.kafka(), "acks", "all");

    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      var place =
          producer
              .send(new ProducerRecord<>("kit.hearth.dead-letter.notification", "case", "x"))
              .get();
      assertThat(place.hasOffset()).isTrue();
    }
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.contains("data-plane-kafka"));
  }

  private Config config(ConfigResource.Type type, String name) throws Exception {
    ConfigResource resource = new ConfigResource(type, name);
    try (Admin admin = admin()) {
      return admin.describeConfigs(List.of(resource)).all().get().get(resource);
    }
  }

  private Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", platform.kafka()));
  }
}
