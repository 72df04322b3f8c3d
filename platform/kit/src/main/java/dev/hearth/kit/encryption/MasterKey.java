package dev.hearth.kit.encryption;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Wraps the data keys; read once, at the start, from a mounted secret: 32 bytes in Base64. Without
 * it the service does not start.
 */
@Singleton
@Startup
class MasterKey {
  private final Aead aead;

  MasterKey(@ConfigProperty(name = "hearth.master-key.file") Path file) {
    try {
      AeadConfig.register();
      this.aead = new AesGcmJce(Base64.getDecoder().decode(Files.readString(file).strip()));
    } catch (IOException e) {
      throw new UncheckedIOException("hearth.master-key.file cannot be read", e);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException(
          "hearth.master-key.file must hold 32 random bytes in Base64", e);
    }
  }

  Aead aead() {
    return aead;
  }
}
