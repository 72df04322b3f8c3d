package dev.hearth.kit.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it travels: CloudEvents 1.0.2, binary mode.
 *
 * @param id unique; a reader applies each id once
 * @param type {@code dev.hearth.<service>.<fact>.v1}
 * @param topic logical name, without an installation's prefix
 * @param key what the order holds for; also the record's key and the CloudEvents subject
 * @param sequence 1, 2, 3 … per topic and key, in commit order
 * @param agency whose data it tells of; absent for what belongs to nobody
 * @param time when it was written, UTC
 * @param data ids, types, times and code lists; never a name, free text or address
 */
public record Event(
    UUID id,
    String type,
    String topic,
    String key,
    long sequence,
    @Nullable UUID agency,
    Instant time,
    JsonNode data) {

  /** The key without the agency that it belongs to. */
  public String localKey() {
    return key.substring(key.indexOf('/') + 1);
  }
}
