package dev.hearth.catalog.intervention;

import dev.hearth.catalog.intervention.CheckedEntry.Kind;
import dev.hearth.catalog.intervention.Intervention.Evidence;
import dev.hearth.catalog.intervention.Intervention.ExternalFact;
import dev.hearth.guidance.rule.SourceDocument;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether an entry is sound in itself: its code, its words, where they come from. */
final class EntryCheck {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}|unstated");
  private static final Pattern ADDRESS = Pattern.compile("(https?://\\S+)?");
  // What /v1/interventions/{code} answers otherwise.
  private static final Set<String> PATHS = Set.of("bundle", "changes", "search");
  private static final Set<String> DOCUMENTS =
      Arrays.stream(SourceDocument.values()).map(SourceDocument::id).collect(Collectors.toSet());

  private final Intervention entry;
  private final Kind kind;
  private final Faults faults;

  EntryCheck(Intervention entry, Kind kind, Faults faults) {
    this.entry = entry;
    this.kind = kind;
    this.faults = faults;
  }

  void run() {
    code();
    words();
    sources();
    faults.require(
        "selectable",
        "must be false: a class or a comparison is put into no plan",
        !entry.selectable() || !entry.isClass() && entry.kind() != InterventionKind.COMPARISON);
    faults.require(
        "jurisdiction",
        "must be two capital letters, or unstated",
        COUNTRY.matcher(entry.jurisdiction()).matches());
    faults.require(
        "excludedRecipients",
        "must not name whom recipients names",
        Collections.disjoint(entry.recipients(), entry.excludedRecipients()));
    for (int i = 0; i < entry.entryConditions().size(); i++) {
      condition("entryConditions[" + i + "].condition", entry.entryConditions().get(i).condition());
    }
  }

  private void code() {
    faults.require("code", "must be " + Code.ASKED, Code.isCode(entry.code()));
    faults.require(
        "code",
        "must not be bundle, changes or search: there stands something else at that address",
        !PATHS.contains(entry.code()));
    boolean isLocal = Code.isLocal(entry.code());
    if (kind == Kind.LOCAL) {
      faults.require("code", "must begin with local-", isLocal);
    } else {
      faults.require(
          "code", "must not begin with local-: that is for what is one agency's own", !isLocal);
    }
  }

  /** An agency may say it in words of its own, at which somebody has to look. */
  private void condition(String field, String words) {
    if (kind == Kind.LOCAL) {
      faults.require(field, "must not be blank", !words.isBlank());
    } else {
      faults.require(
          field,
          "must be one that a machine can look at",
          EntryConditionCode.of(words).isPresent());
    }
  }

  private void words() {
    for (RecordComponent field : EntryShape.fields().values()) {
      String name = field.getName();
      @Nullable Object value = Fields.value(field, entry);
      if (value instanceof String text) {
        faults.require(
            name, "must not be blank; say unstated where nothing is said", !text.isBlank());
      } else if (value instanceof List<?> list) {
        faults.require(
            name, "must not have a blank in it", list.stream().noneMatch(EntryCheck::isBlank));
        faults.require(
            name, "must not say the same twice", new HashSet<>(list).size() == list.size());
      }
      if (entry.unstatedFields().contains(name)) {
        faults.require(
            "unstatedFields", "calls unstated what is stated: " + name, !Fields.says(value));
      }
    }
    faults.require(
        "unstatedFields",
        "must name fields of an entry",
        EntryShape.fields().keySet().containsAll(entry.unstatedFields()));
  }

  private static boolean isBlank(Object value) {
    return value instanceof String text && text.isBlank();
  }

  private void sources() {
    faults.require(
        "sources",
        "must name at least one of the sources",
        kind == Kind.LOCAL || !entry.sources().isEmpty());
    for (int i = 0; i < entry.sources().size(); i++) {
      known("sources[" + i + "]", entry.sources().get(i));
    }
    for (int i = 0; i < entry.evidence().size(); i++) {
      Evidence evidence = entry.evidence().get(i);
      known("evidence[" + i + "].source", evidence.source());
      faults.require(
          "evidence[" + i + "]",
          "must have a statement and whom it cites",
          !evidence.statement().isBlank() && !evidence.citation().isBlank());
    }
    for (int i = 0; i < entry.externalFacts().size(); i++) {
      ExternalFact fact = entry.externalFacts().get(i);
      faults.require(
          "externalFacts[" + i + "].url",
          "must be an address that begins with http:// or https://, or empty",
          ADDRESS.matcher(fact.url()).matches());
      faults.require(
          "externalFacts[" + i + "]",
          "must name a field, a value and a source",
          !fact.field().isBlank() && !fact.value().isBlank() && !fact.source().isBlank());
    }
  }

  private void known(String field, String document) {
    faults.require(
        field,
        "must be one of " + DOCUMENTS.stream().sorted().collect(Collectors.joining(", ")),
        DOCUMENTS.contains(document));
  }
}
