package dev.hearth.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a child process printed. */
public record LogFile(Path path) {
  private static final int LINES = 25;
  private static final int BYTES = 16_384;

  /** Forgets what earlier runs printed. */
  void begin() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last lines, for a person to read. */
  public String lastLines() {
    if (!Files.exists(path)) {
      return "(nothing in " + path + ")";
    }
    List<String> lines = end().lines().toList();
    int from = Math.max(0, lines.size() - LINES);
    return String.join(System.lineSeparator(), lines.subList(from, lines.size()));
  }

  private String end() {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      long from = Math.max(0, file.length() - BYTES);
      byte[] bytes = new byte[(int) (file.length() - from)];
      file.seek(from);
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
