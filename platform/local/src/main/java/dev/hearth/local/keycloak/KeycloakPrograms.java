package dev.hearth.local.keycloak;

import dev.hearth.local.Folders;
import dev.hearth.local.Installation;
import dev.hearth.local.process.ChildProcess;
import dev.hearth.local.process.LogFile;
import dev.hearth.local.process.Unpacking;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keycloak, unpacked and built for its database once, so that every start is a short one. */
final class KeycloakPrograms {
  private static final Duration BUILD_BOUND = Duration.ofMinutes(5);

  private KeycloakPrograms() {}

  /** The folder of a Keycloak that will import this realm. */
  static Path prepared(Realm realm) {
    Path zip =
        Installation.file(
            Installation.target().resolve("keycloak"), "keycloak-quarkus-dist-", ".zip");
    String file = zip.getFileName().toString();
    String version = file.substring(0, file.length() - ".zip".length());
    return Unpacking.once(version + "-" + realm.fingerprint(), half -> prepare(zip, half, realm));
  }

  private static void prepare(Path zip, Path folder, Realm realm) throws IOException {
    unpack(zip, folder);
    Path imports = Folders.create(folder.resolve("data/import"));
    Files.write(imports.resolve("hearth-realm.json"), realm.json());
    ChildProcess.run(
        "Preparing Keycloak",
        List.of("sh", folder.resolve("bin/kc.sh").toString(), "build", "--db=dev-file"),
        Map.of("JAVA_HOME", System.getProperty("java.home")),
        folder,
        new LogFile(folder.resolve("build.log")),
        BUILD_BOUND);
  }

  private static void unpack(Path zip, Path folder) throws IOException {
    try (InputStream packed = new BufferedInputStream(Files.newInputStream(zip));
        ZipInputStream entries = new ZipInputStream(packed)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path name = Path.of(entry.getName());
        // Everything in the archive lies in one folder named after the version.
        if (name.getNameCount() > 1) {
          write(entries, entry, folder.resolve(name.subpath(1, name.getNameCount())).normalize());
        }
      }
    }
  }

  private static void write(ZipInputStream entries, ZipEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else {
      Files.createDirectories(target.getParent());
      Files.copy(entries, target);
    }
  }
}
