package dev.hearth.kit.encryption;

import com.google.crypto.tink.Aead;
import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The data keys that a transaction has opened, so that a plan of thirty sealed texts asks for its
 * key once. They live no longer than the transaction: an erased key is gone with the next.
 */
@TransactionScoped
public class KeysOfTransaction {
  private final Map<UUID, Aead> open = new HashMap<>();

  Optional<Aead> find(UUID subject) {
    return Optional.ofNullable(open.get(subject));
  }

  Aead keep(UUID subject, Aead key) {
    open.put(subject, key);
    return key;
  }

  void forget(UUID subject) {
    open.remove(subject);
  }
}
