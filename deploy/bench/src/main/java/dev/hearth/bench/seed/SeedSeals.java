package dev.hearth.bench.seed;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import dev.hearth.bench.BenchBroken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Seals as a service does, so that reading what is seeded costs what it costs. All cases share one
 * key, which each of them keeps wrapped for itself.
 */
public final class SeedSeals {
  private final Aead master;
  private final KeysetHandle keyset;
  private final Aead key;

  /** With the running system's own master key. */
  public SeedSeals(Path masterKey) {
    try {
      AeadConfig.register();
      master = new AesGcmJce(Base64.getDecoder().decode(Files.readString(masterKey).strip()));
      keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
      key = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (IOException | GeneralSecurityException e) {
      throw new BenchBroken("The master key cannot be used", e);
    }
  }

  /** The case's key as the database keeps it, written as COPY wants it. */
  String wrapped(UUID caseId) {
    try {
      return forCopy(
          TinkProtoKeysetFormat.serializeEncryptedKeyset(
              keyset, master, binding(caseId, "keyset")));
    } catch (GeneralSecurityException e) {
      throw new BenchBroken("A key cannot be wrapped", e);
    }
  }

  /** A text of the case, written as COPY wants it. */
  String sealed(UUID caseId, String field, String text) {
    try {
      return forCopy(key.encrypt(text.getBytes(StandardCharsets.UTF_8), binding(caseId, field)));
    } catch (GeneralSecurityException e) {
      throw new BenchBroken("A text cannot be sealed", e);
    }
  }

  private static byte[] binding(UUID caseId, String field) {
    return (caseId + "/" + field).getBytes(StandardCharsets.UTF_8);
  }

  // COPY takes one backslash of two away.
  private static String forCopy(byte[] bytes) {
    return "\\\\x" + HexFormat.of().formatHex(bytes);
  }
}
