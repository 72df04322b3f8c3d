package dev.hearth.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key that the services encrypt personal data with: made once, readable by its owner only. */
final class MasterKey {
  private static final int BYTES = 32;

  private MasterKey() {}

  static void makeOnce(Path folder) {
    Path file = folder.resolve("master.key");
    if (Files.exists(file)) {
      return;
    }
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, Base64.getEncoder().encodeToString(key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
