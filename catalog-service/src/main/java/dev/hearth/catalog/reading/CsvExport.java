package dev.hearth.catalog.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.hearth.catalog.intervention.Intervention;
import dev.hearth.catalog.translation.SpokenEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The catalogue as a table by RFC 4180: UTF-8, a header row, one column for each field. A list is
 * its elements with {@code |} between them ({@code \|} and {@code \\} inside one stand for the
 * characters themselves), a list of objects is JSON, what is null is empty. A cell that a
 * spreadsheet would take for a formula has an apostrophe before it.
 */
final class CsvExport {
  private static final List<String> FIELDS =
      Arrays.stream(Intervention.class.getRecordComponents())
          .map(RecordComponent::getName)
          .toList();
  private static final CsvMapper CSV =
      CsvMapper.csvBuilder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  private CsvExport() {}

  static byte[] of(List<SpokenEntry> entries) {
    StringWriter text = new StringWriter();
    try (SequenceWriter rows = CSV.writer(schema()).writeValues(text)) {
      for (SpokenEntry entry : entries) {
        rows.write(row(entry));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static CsvSchema schema() {
    CsvSchema.Builder columns = CsvSchema.builder();
    FIELDS.forEach(columns::addColumn);
    return columns
        .addColumn("version")
        .addColumn("publishedAt")
        .addColumn("language")
        .addColumn("inEnglish")
        .setUseHeader(true)
        .setLineSeparator("\r\n")
        .build();
  }

  private static Map<String, String> row(SpokenEntry entry) throws JsonProcessingException {
    JsonNode content = JSON.readTree(entry.content());
    Map<String, String> row = new LinkedHashMap<>();
    FIELDS.forEach(field -> row.put(field, harmless(cell(content.path(field)))));
    row.put("version", Integer.toString(entry.listed().version()));
    row.put("publishedAt", entry.listed().publishedAt().toString());
    row.put("language", entry.language());
    row.put("inEnglish", String.join("|", entry.inEnglish()));
    return row;
  }

  private static String cell(JsonNode value) {
    if (!value.isArray()) {
      return value.isNull() ? "" : value.asText();
    }
    if (value.path(0).isObject()) {
      return value.toString();
    }
    return StreamSupport.stream(value.spliterator(), false)
        .map(element -> element.asText().replace("\\", "\\\\").replace("|", "\\|"))
        .collect(Collectors.joining("|"));
  }

  /** Text from an editor must not run in whoever opens the file. */
  static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
