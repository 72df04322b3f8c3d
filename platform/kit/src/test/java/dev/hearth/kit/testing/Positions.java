package dev.hearth.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/** Hearth-Position as another service would give it to a caller, sealed with the shared key. */
public final class Positions {
  private Positions() {}

  /**
   * The header.
   *
   * @param caller the subject to whom it is given
   * @param position {@code topic:key:sequence}
   */
  public static String givenTo(String caller, String position) {
    try {
      Path file = ConfigProvider.getConfig().getValue("hearth.position-key.file", Path.class);
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(
          new SecretKeySpec(
              Base64.getDecoder().decode(Files.readString(file).strip()), "HmacSHA256"));
      byte[] whole = mac.doFinal((position + "\n" + caller).getBytes(StandardCharsets.UTF_8));
      return position
          + ":"
          + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, 16));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
