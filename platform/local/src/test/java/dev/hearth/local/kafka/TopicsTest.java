package dev.hearth.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TopicsTest {
  private static final List<String> SERVICES =
      List.of("catalog", "caseplan", "safety", "notification");

  @Test
  void every_topic_has_one_name_one_writer_and_readers_that_exist() {
    List<Topic> all = Topics.read().all();

    assertThat(all).extracting(Topic::name).doesNotHaveDuplicates();
    assertThat(all).extracting(Topic::writer).isSubsetOf(SERVICES);
    assertThat(all).allSatisfy(topic -> assertThat(topic.readers()).isSubsetOf(SERVICES));
    assertThat(all).allSatisfy(topic -> assertThat(topic.readers()).doesNotContain(topic.writer()));
  }

  @Test
  void every_service_has_a_dead_letter_topic() {
    assertThat(Topics.read().all())
        .filteredOn(topic -> topic.kind() == Topic.Kind.DEAD_LETTER)
        .extracting(Topic::name)
        .containsExactlyElementsOf(
            SERVICES.stream().map(service -> "hearth.dead-letter." + service).toList());
  }

  @Test
  void state_is_never_forgotten() {
    Retention days = new Retention(Optional.of(Duration.ofDays(30)));

    assertThatThrownBy(
            () -> new Topic("x", Topic.Kind.STATE, 3, days, "catalog", List.of("caseplan")))
        .hasMessageContaining("latest-per-key");
  }
}
