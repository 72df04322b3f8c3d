package dev.hearth.kit.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The key of a stream. Ids are chosen by clients and belong to their agency, so the agency is part
 * of the key: an agency that takes another's id neither overwrites its state nor learns of it.
 */
public final class StreamKey {
  private StreamKey() {}

  /** {@code agency/key}, or the key alone for what belongs to nobody. */
  public static String of(@Nullable UUID agency, String key) {
    return agency == null ? key : agency + "/" + key;
  }
}
