package dev.hearth.kit.encryption;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Seals personal data with a key that belongs to one person or case (envelope encryption, AES-256
 * GCM). A sealed value opens only for the subject and the field it was sealed for, so that moving
 * it to another row is noticed. Erasing a subject destroys its key, and with it everything sealed;
 * no other key is ever made for it, so that what was erased stays erased and nothing follows it.
 */
@ApplicationScoped
public class PersonalData {
  private final DataSource dataSource;
  private final MasterKey masterKey;
  private final AgencyContext agencies;
  private final KeysOfTransaction keys;
  private final Clock clock;

  PersonalData(
      DataSource dataSource,
      MasterKey masterKey,
      AgencyContext agencies,
      KeysOfTransaction keys,
      Clock clock) {
    this.dataSource = dataSource;
    this.masterKey = masterKey;
    this.agencies = agencies;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Seals a text; the subject's key is made when it has none yet. What is sealed while another
   * transaction erases is refused or erased with the rest.
   *
   * @param subject the person or case it belongs to
   * @param field where it is kept, for example {@code person.name}
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 410 when the subject was erased
   */
  @Transactional(TxType.MANDATORY)
  public byte[] seal(UUID subject, String field, String text) {
    try {
      Aead aead = existing(subject).orElseGet(() -> create(subject));
      return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), binding(subject, field));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Sealing failed", e);
    }
  }

  /** Opens a sealed text; empty when the subject was erased. */
  @Transactional(TxType.MANDATORY)
  public Optional<String> open(UUID subject, String field, byte[] sealed) {
    return existing(subject).map(aead -> open(aead, subject, field, sealed));
  }

  /** Destroys the subject's key for ever: nothing can be read again or sealed anew, by anyone. */
  @Transactional(TxType.MANDATORY)
  public void erase(UUID subject) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement erase =
            connection.prepareStatement(
                """
                insert into data_key (agency_id, subject_id, created_at, erased_at)
                values (?, ?, ?, ?) on conflict (agency_id, subject_id) do update
                set wrapped_keyset = null, erased_at = excluded.erased_at
                where data_key.erased_at is null
                """)) {
      OffsetDateTime now = now();
      erase.setObject(1, agencies.current().orElseThrow());
      erase.setObject(2, subject);
      erase.setObject(3, now);
      erase.setObject(4, now);
      erase.executeUpdate();
      keys.forget(subject);
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static String open(Aead aead, UUID subject, String field, byte[] sealed) {
    try {
      return new String(aead.decrypt(sealed, binding(subject, field)), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A sealed value is not the one that was kept here", e);
    }
  }

  private Optional<Aead> existing(UUID subject) {
    return keys.find(subject).or(() -> stored(subject).map(opened -> keys.keep(subject, opened)));
  }

  private Optional<Aead> stored(UUID subject) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select wrapped_keyset from data_key where subject_id = ?")) {
      select.setObject(1, subject);
      try (ResultSet row = select.executeQuery()) {
        byte[] wrapped = row.next() ? row.getBytes(1) : null;
        return Optional.ofNullable(wrapped).map(each -> unwrap(subject, each));
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private Aead create(UUID subject) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into data_key (agency_id, subject_id, wrapped_keyset, created_at)
                values (?, ?, ?, ?) on conflict do nothing
                """)) {
      insert.setObject(1, agencies.current().orElseThrow());
      insert.setObject(2, subject);
      insert.setBytes(3, wrap(subject));
      insert.setObject(4, now());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
    // Another transaction may have been first; the key that is kept is the one that counts. A row
    // without a key is what an erasure leaves.
    return existing(subject).orElseThrow(() -> Problems.gone("What was said has been erased."));
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private byte[] wrap(UUID subject) {
    try {
      return TinkProtoKeysetFormat.serializeEncryptedKeyset(
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
          masterKey.aead(),
          binding(subject, "keyset"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A data key could not be wrapped", e);
    }
  }

  private Aead unwrap(UUID subject, byte[] wrapped) {
    try {
      return TinkProtoKeysetFormat.parseEncryptedKeyset(
              wrapped, masterKey.aead(), binding(subject, "keyset"))
          .getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A data key does not open with this master key", e);
    }
  }

  private static byte[] binding(UUID subject, String field) {
    return (subject + "/" + field).getBytes(StandardCharsets.UTF_8);
  }
}
