package dev.hearth.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Keys that the services read from files: made once, readable by their owner only. */
final class SecretKey {
  /** Wraps the keys that encrypt personal data. */
  static final String MASTER = "master.key";

  /** Seals the positions that clients carry between services. */
  static final String POSITION = "position.key";

  /** Under it caseplan-service looks names up. */
  static final String NAME_INDEX = "name-index.key";

  private static final int BYTES = 32;

  private SecretKey() {}

  static void makeOnce(Path folder, String name) {
    Path file = folder.resolve(name);
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
