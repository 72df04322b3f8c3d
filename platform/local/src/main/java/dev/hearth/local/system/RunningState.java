package dev.hearth.local.system;

import dev.hearth.local.process.Part;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What runs and where, written down for {@code down} and {@code story}. */
record RunningState(
    RememberedProcess up, List<RememberedProcess> parts, Map<String, String> addresses) {
  private static final String FILE = "running.properties";
  private static final String ADDRESS = "address.";
  private static final String PART = "part.";

  RunningState {
    parts = List.copyOf(parts);
    addresses = Map.copyOf(addresses);
  }

  /** Our own process, the parts' processes in the order of their start, and all addresses. */
  static RunningState of(List<Part> started, Map<String, String> addresses) {
    return new RunningState(
        RememberedProcess.of("up", ProcessHandle.current()),
        started.stream()
            .flatMap(
                part ->
                    part.process().stream()
                        .map(handle -> RememberedProcess.of(part.name(), handle)))
            .toList(),
        addresses);
  }

  static Optional<RunningState> read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<RememberedProcess> parts = new ArrayList<>();
    for (int i = 0; lines.containsKey(PART + i); i++) {
      parts.add(RememberedProcess.parse(lines.getProperty(PART + i)));
    }
    Map<String, String> addresses = new HashMap<>();
    for (String key : lines.stringPropertyNames()) {
      if (key.startsWith(ADDRESS)) {
        addresses.put(key.substring(ADDRESS.length()), lines.getProperty(key));
      }
    }
    return Optional.of(
        new RunningState(RememberedProcess.parse(lines.getProperty("up")), parts, addresses));
  }

  void write(Path folder) {
    Properties lines = new Properties();
    lines.setProperty("up", up.text());
    for (int i = 0; i < parts.size(); i++) {
      lines.setProperty(PART + i, parts.get(i).text());
    }
    addresses.forEach((name, value) -> lines.setProperty(ADDRESS + name, value));
    try (Writer writer = Files.newBufferedWriter(folder.resolve(FILE))) {
      lines.store(writer, "Written by ./dev up");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void forget(Path folder) {
    try {
      Files.deleteIfExists(folder.resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
