package dev.hearth.caseplan.person;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which record is seen for each record of a case's persons: itself, or the one that it was merged
 * into. What was written names the record it was written with, so that a merge can be taken back.
 */
public record SeenRecords(Map<UUID, UUID> staying) {

  /** Nobody is merged with anybody. */
  public static final SeenRecords AS_WRITTEN = new SeenRecords(Map.of());

  /** The record that is seen. */
  public UUID of(UUID written) {
    return staying.getOrDefault(written, written);
  }

  /** The records that are seen. */
  public Set<UUID> of(Collection<UUID> written) {
    return written.stream().map(this::of).collect(Collectors.toUnmodifiableSet());
  }

  /** Whoever sends back the record that is seen means the one that was written. */
  public @Nullable UUID meant(@Nullable UUID sent, @Nullable UUID written) {
    return sent != null && written != null && of(sent).equals(of(written)) ? written : sent;
  }

  /** The same for several: each that was written already stays as it was written. */
  public Set<UUID> meant(Collection<UUID> sent, Collection<UUID> written) {
    Set<UUID> seen = of(sent);
    Set<UUID> kept =
        written.stream().filter(each -> seen.contains(of(each))).collect(Collectors.toSet());
    Set<UUID> keptAsSeen = of(kept);
    sent.stream().filter(each -> !keptAsSeen.contains(of(each))).forEach(kept::add);
    return kept;
  }
}
