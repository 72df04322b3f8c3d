package dev.hearth.catalog.intervention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.catalog.intervention.InterventionHistory.FieldChange;
import dev.hearth.catalog.intervention.InterventionHistory.VersionChanges;
import dev.hearth.catalog.intervention.InterventionHistory.VersionSummary;
import dev.hearth.kit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every version of an entry was, and what the next one changed. */
@ApplicationScoped
class Histories {
  private final InterventionRepository repository;
  private final ObjectMapper json;

  Histories(InterventionRepository repository, ObjectMapper json) {
    this.repository = repository;
    this.json = json;
  }

  /**
   * The versions of a code, newest first.
   *
   * @param before only those before this one; null for the first page
   * @return nothing when there is no such code
   */
  Optional<Page<VersionSummary>> versions(String code, @Nullable Integer before, int limit) {
    List<VersionSummary> found =
        repository.versions(code, before == null ? Integer.MAX_VALUE : before, limit + 1).stream()
            .map(VersionSummary::of)
            .toList();
    return found.isEmpty() && before == null
        ? Optional.empty()
        : Optional.of(Page.of(found, limit, version -> Integer.toString(version.version())));
  }

  /** What one version says otherwise than another; nothing when there are not both. */
  Optional<VersionChanges> changes(String code, int from, int to) {
    return repository
        .version(code, from)
        .flatMap(
            before ->
                repository
                    .version(code, to)
                    .map(after -> new VersionChanges(code, from, to, differences(before, after))));
  }

  private List<FieldChange> differences(PublishedIntervention one, PublishedIntervention other) {
    ObjectNode before = fields(one);
    ObjectNode after = fields(other);
    Set<String> names = new LinkedHashSet<>(EntryShape.fields().keySet());
    before.fieldNames().forEachRemaining(names::add);
    after.fieldNames().forEachRemaining(names::add);
    List<FieldChange> changes = new ArrayList<>();
    for (String name : names) {
      JsonNode was = value(before, name);
      JsonNode is = value(after, name);
      if (!was.equals(is)) {
        changes.add(new FieldChange(name, was, is));
      }
    }
    return changes;
  }

  private static JsonNode value(ObjectNode fields, String name) {
    return fields.hasNonNull(name) ? fields.get(name) : fields.nullNode();
  }

  private ObjectNode fields(PublishedIntervention version) {
    try {
      ObjectNode fields = (ObjectNode) json.readTree(version.content());
      fields.set("validFrom", json.valueToTree(version.validFrom()));
      fields.set("validUntil", json.valueToTree(version.validUntil()));
      return fields;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database holds an entry that is not JSON", e);
    }
  }
}
