package dev.hearth.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where this module was built: its classes, and its libraries in the folder {@code lib}. */
public final class Installation {
  private Installation() {}

  /** The jar or folder that this class was loaded from. */
  public static Path classes() {
    try {
      return Path.of(
          Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new LocalFailure("Cannot tell where hearth-local was loaded from.", e);
    }
  }

  /** The build folder of this module, {@code platform/local/target}. */
  public static Path target() {
    Path beside = classes().getParent();
    if (beside != null && Files.isDirectory(beside.resolve("lib"))) {
      return beside;
    }
    // Loaded from the local Maven repository: the build lies in the source tree around us.
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path target = at.resolve("platform/local/target");
      if (Files.isDirectory(target.resolve("lib"))) {
        return target;
      }
    }
    throw new LocalFailure(
        "platform/local is not built: run mvn package -pl platform/local -am -DskipTests");
  }

  /** The root of the source tree. */
  public static Path repository() {
    return target().resolve("../../..").normalize();
  }

  /** The folder of libraries. */
  public static Path lib() {
    return target().resolve("lib");
  }

  /** The one file in a folder whose name starts and ends like this. */
  public static Path file(Path folder, String prefix, String suffix) {
    Path found = firstIn(folder, prefix, suffix);
    if (found == null) {
      throw new LocalFailure("No " + prefix + "…" + suffix + " in " + folder);
    }
    return found;
  }

  private static @Nullable Path firstIn(Path folder, String prefix, String suffix) {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .filter(file -> file.getFileName().toString().endsWith(suffix))
          .sorted()
          .findFirst()
          .orElse(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The java program that runs us; our children use the same. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
