package dev.hearth.kit.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Signs tokens with the key that the service under test trusts. */
public final class Tokens {
  private Tokens() {}

  /** A token as the identity provider would issue it. */
  public static String of(String subject, UUID agency, String... roles) {
    return Jwt.subject(subject)
        .audience("hearth")
        .claim("agency", agency.toString())
        .claim("roles", Set.of(roles))
        .expiresIn(Duration.ofMinutes(10))
        .sign(key());
  }

  /** A token of somebody who belongs to no agency. */
  public static String withoutAgency(String subject, String... roles) {
    return Jwt.subject(subject)
        .audience("hearth")
        .claim("roles", Set.of(roles))
        .expiresIn(Duration.ofMinutes(10))
        .sign(key());
  }

  private static PrivateKey key() {
    byte[] encoded =
        Base64.getDecoder()
            .decode(ConfigProvider.getConfig().getValue("hearth.test.token-key", String.class));
    try {
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
