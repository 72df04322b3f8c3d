package dev.hearth.local.system;

import dev.hearth.local.LocalFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory a process and its children occupy. */
final class ResidentMemory {
  private static final long KILOBYTES = 1024;

  private ResidentMemory() {}

  static long megabytes(ProcessHandle root) {
    return Stream.concat(Stream.of(root), root.descendants())
            .mapToLong(process -> kilobytes(process.pid()))
            .sum()
        / KILOBYTES;
  }

  private static long kilobytes(long pid) {
    Path linux = Path.of("/proc", String.valueOf(pid), "smaps_rollup");
    try {
      // The proportional size counts memory that PostgreSQL's processes share only once.
      if (Files.isReadable(linux)) {
        return Files.readAllLines(linux).stream()
            .filter(line -> line.startsWith("Pss:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum();
      }
      Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
      String answer =
          new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      return answer.isEmpty() ? 0 : Long.parseLong(answer);
    } catch (IOException e) {
      throw new LocalFailure("Cannot read the memory of process " + pid + ".", e);
    }
  }
}
