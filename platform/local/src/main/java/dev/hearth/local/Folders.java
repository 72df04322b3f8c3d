package dev.hearth.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** The folders we write: one below the user's cache, and temporary ones for tests. */
public final class Folders {
  private Folders() {}

  /** Everything we keep on this machine lies below this folder. */
  public static Path cache() {
    String base = System.getenv("XDG_CACHE_HOME");
    return (base == null || base.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(base))
        .resolve("hearth");
  }

  /** Databases, logs and keys of the running system; {@code down --clean} deletes it. */
  public static Path data() {
    return cache().resolve("data");
  }

  /** Unpacked programs, which never change once they are there. */
  public static Path software() {
    return cache().resolve("software");
  }

  /** A fresh folder for one test run. */
  public static Path temporary() {
    try {
      return Files.createTempDirectory("hearth-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes sure that a folder is there. */
  public static Path create(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a folder with all that is in it; links are deleted, not followed. */
  public static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
                throws IOException {
              if (failure != null) {
                throw failure;
              }
              Files.deleteIfExists(visited);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
