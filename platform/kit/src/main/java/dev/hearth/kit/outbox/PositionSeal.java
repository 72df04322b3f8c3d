package dev.hearth.kit.outbox;

import io.quarkus.runtime.Startup;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Seals positions for the caller who gets them. A position that anybody could write would answer
 * how far the stream of a case is, and so when something changed, to somebody who may not see it.
 * All services share the key: 32 bytes in Base64, a mounted secret.
 */
@Singleton
@Startup
class PositionSeal {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;
  private static final int SHORTEST_KEY = 32;

  private final SecretKeySpec key;
  private final Instance<SecurityIdentity> identity;

  PositionSeal(
      @ConfigProperty(name = "hearth.position-key.file") Path file,
      Instance<SecurityIdentity> identity) {
    this.identity = identity;
    try {
      byte[] bytes = Base64.getDecoder().decode(Files.readString(file).strip());
      if (bytes.length < SHORTEST_KEY) {
        throw new IllegalArgumentException("too short");
      }
      this.key = new SecretKeySpec(bytes, ALGORITHM);
    } catch (IOException e) {
      throw new UncheckedIOException("hearth.position-key.file cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "hearth.position-key.file must hold 32 random bytes in Base64", e);
    }
  }

  String seal(Position position) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(of(position));
  }

  boolean fits(Position position, String seal) {
    return MessageDigest.isEqual(
        seal(position).getBytes(StandardCharsets.US_ASCII),
        seal.getBytes(StandardCharsets.US_ASCII));
  }

  private byte[] of(Position position) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] whole = mac.doFinal((position + "\n" + caller()).getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(whole, BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A position could not be sealed", e);
    }
  }

  private String caller() {
    return identity.get().getPrincipal() instanceof JsonWebToken token
        ? Objects.requireNonNullElse(token.getSubject(), "")
        : "";
  }
}
