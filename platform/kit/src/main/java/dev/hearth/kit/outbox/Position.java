package dev.hearth.kit.outbox;

/**
 * A place in a stream of events.
 *
 * @param sequence as {@link Outbox#publish} answered it
 */
public record Position(String topic, String key, long sequence) {
  @Override
  public String toString() {
    return topic + ":" + key + ":" + sequence;
  }
}
