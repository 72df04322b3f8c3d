package dev.hearth.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.local.running.HearthService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Everything that a human writes carries one unmistakable word; then every file that the system has
 * written is searched for it. Each search is first tried on something that must be there.
 */
@ExtendWith(RunningHearth.class)
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonalDataStaysInsideTest {
  private Hearth hearth;
  private CanaryFamily canaries;

  @BeforeAll
  void write(Hearth running) {
    hearth = running;
    canaries = CanaryFamily.written(hearth);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                hearth.events().of("hearth.caseplan", canaries.caseId()).stream()
                    .anyMatch(told -> told.fact().equals("items-held")));
  }

  @Test
  void whoever_may_read_it_finds_every_word_again() {
    assertThat(canaries.readBack()).contains(canaries.words());
  }

  @Test
  void no_event_on_the_broker_carries_a_word_of_hers() throws IOException {
    assertThat(filesWith("kafka", canaries.caseId().toString())).isNotEmpty();
    assertThat(filesWith("kafka", CanaryFamily.WORD)).isEmpty();
  }

  @Test
  void no_log_repeats_a_word_of_hers_not_even_of_requests_that_were_refused() throws IOException {
    for (HearthService service : HearthService.values()) {
      assertThat(filesWith(service.fullName(), "started in")).hasSize(1);
      assertThat(filesWith(service.fullName(), CanaryFamily.WORD)).isEmpty();
    }
    assertThat(filesWith("keycloak", CanaryFamily.WORD)).isEmpty();
  }

  @Test
  void no_mail_carries_a_word_of_hers() {
    assertThat(hearth.system().mail().received())
        .allSatisfy(
            mail -> {
              assertThat(mail.getSubject()).doesNotContain(CanaryFamily.WORD);
              assertThat(mail.getContent().toString()).doesNotContain(CanaryFamily.WORD);
            });
  }

  @Test
  void no_file_of_the_database_holds_a_word_of_hers_in_clear() throws IOException {
    // given
    hearth.tables().change(HearthService.CASEPLAN, "checkpoint");

    // then
    assertThat(filesWith("postgres/data/base", "narrative-exposure-therapy")).isNotEmpty();
    assertThat(filesWith("postgres/data/pg_wal", "narrative-exposure-therapy")).isNotEmpty();
    assertThat(filesWith("postgres", CanaryFamily.WORD)).isEmpty();
  }

  @Test
  void a_refusal_does_not_repeat_what_was_sent() {
    assertThat(canaries.refusals())
        .isNotEmpty()
        .allSatisfy(
            refusal -> {
              assertThat(refusal.status()).isBetween(400, 499);
              assertThat(refusal.body().toString()).doesNotContain(CanaryFamily.WORD);
            });
  }

  private List<Path> filesWith(String folder, String text) throws IOException {
    try (Stream<Path> files = Files.walk(hearth.folder().resolve(folder))) {
      return files.filter(Files::isRegularFile).filter(file -> has(file, text)).toList();
    }
  }

  // Latin-1 makes one character of each byte, so that text is found between whatever bytes.
  private static boolean has(Path file, String text) {
    try {
      byte[] sought = text.getBytes(StandardCharsets.UTF_8);
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
          .contains(new String(sought, StandardCharsets.ISO_8859_1));
    } catch (NoSuchFileException deletedMeanwhile) {
      return false;
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }
}
