package dev.hearth.caseplan.nameindex;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import java.util.function.ToLongFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes tokens of signs, with a key of its own for each agency: the same name has other tokens
 * elsewhere. Read once, at the start, from a mounted secret: 32 bytes in Base64. Without it the
 * service does not start.
 */
@Singleton
@Startup
class NameIndexKey {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST_KEY = 32;

  private final SecretKeySpec key;

  NameIndexKey(@ConfigProperty(name = "hearth.name-index-key.file") Path file) {
    try {
      byte[] bytes = Base64.getDecoder().decode(Files.readString(file).strip());
      if (bytes.length < SHORTEST_KEY) {
        throw new IllegalArgumentException("too short");
      }
      this.key = new SecretKeySpec(bytes, ALGORITHM);
    } catch (IOException e) {
      throw new UncheckedIOException("hearth.name-index-key.file cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "hearth.name-index-key.file must hold 32 random bytes in Base64", e);
    }
  }

  /** What makes a token of a sign for this agency: the first eight bytes of its hash. */
  ToLongFunction<String> of(UUID agency) {
    Mac mac = mac(new SecretKeySpec(hash(mac(key), "name index of " + agency), ALGORITHM));
    return sign -> ByteBuffer.wrap(hash(mac, sign)).getLong();
  }

  private static byte[] hash(Mac mac, String text) {
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Mac mac(SecretKeySpec with) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(with);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Names cannot be hashed", e);
    }
  }
}
