package dev.hearth.caseplan.practicecheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The published schema is what the records and their comments say; {@code ./dev contracts} writes
 * it anew. A field without a sentence cannot be published.
 */
class SituationSchemaTest {
  private static final Path PUBLISHED = Path.of("contracts", "situation.schema.json");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private static String said;

  @BeforeAll
  static void readTheSource() throws IOException {
    RecordDocs docs =
        RecordDocs.of(
            Path.of("..", "platform", "guidance", "src", "main", "java"),
            Path.of("src", "main", "java", "dev", "hearth", "caseplan", "practicecheck"));
    said =
        JSON.writeValueAsString(
                new SchemaOfRecords(docs)
                    .of(DescribedSituation.class, "urn:hearth:practice-check:situation:1"))
            + "\n";
    if (Boolean.parseBoolean(System.getenv("HEARTH_WRITE_CONTRACTS"))) {
      Files.writeString(PUBLISHED, said);
    }
  }

  @Test
  void thePublishedSchemaIsWhatTheRecordsSay() throws IOException {
    assertThat(Files.readString(PUBLISHED)).isEqualTo(said);
  }

  @Test
  void theServiceAnswersWithThePublishedSchema() throws IOException {
    assertThat(SituationSchema.text()).isEqualTo(Files.readString(PUBLISHED));
  }
}
