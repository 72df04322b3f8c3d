package dev.hearth.local.process;

import dev.hearth.local.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes a folder of software once, whole or not at all, also when two processes want it. */
public final class Unpacking {
  private Unpacking() {}

  /** Fills a folder. */
  @FunctionalInterface
  public interface Filling {
    /** Writes everything below this folder. */
    void into(Path folder) throws IOException;
  }

  /** Returns the folder of this name below the user's cache, filled by whoever comes first. */
  public static Path once(String name, Filling filling) {
    Path software = Folders.create(Folders.software());
    Path target = software.resolve(name);
    try (FileChannel channel =
            FileChannel.open(
                software.resolve(name + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var held = channel.lock()) {
      if (!Files.isDirectory(target)) {
        Path half = software.resolve(name + ".part");
        Folders.delete(half);
        filling.into(Folders.create(half));
        Files.move(half, target);
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
