package dev.hearth.catalog.hsds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the attributes of a service say in our own vocabularies. A term of any other classifies
 * nothing: which intervention it may be is for a human to say.
 */
final class HsdsAttributes {
  private final HsdsFindings findings;
  private final Map<String, String> pointers;
  private final Map<ServiceFact, String> facts = new EnumMap<>(ServiceFact.class);
  private @Nullable String interventionCode;

  private HsdsAttributes(HsdsFindings findings, Map<String, String> pointers) {
    this.findings = findings;
    this.pointers = pointers;
  }

  static HsdsAttributes read(
      HsdsNode service, HsdsFindings findings, Map<String, String> pointers) {
    HsdsAttributes read = new HsdsAttributes(findings, pointers);
    service.list("attributes").forEach(read::add);
    return read;
  }

  private void add(HsdsNode attribute) {
    HsdsNode term = attribute.object("taxonomy_term");
    if (term == null) {
      attribute.leaveOut();
      return;
    }
    String vocabulary = term.text("taxonomy");
    String code = term.text("code");
    attribute.pass("link_entity");
    term.leaveOutQuietly();
    if (code != null && Vocabulary.SERVICE_FACT.id().equals(vocabulary)) {
      fact(code, attribute);
    } else if (code != null
        && (Vocabulary.INTERVENTION.id().equals(vocabulary)
            || Vocabulary.LOCAL_INTERVENTION.id().equals(vocabulary))) {
      classify(code, term);
    } else {
      attribute.leaveOutQuietly();
      findings.unclassified(term.pointer());
    }
  }

  private void classify(String code, HsdsNode term) {
    if (interventionCode != null && !interventionCode.equals(code)) {
      findings.wrong(term.pointer("code"), "must be the only intervention of its service");
      return;
    }
    interventionCode = code;
    pointers.put("interventionCode", term.pointer("code"));
  }

  private void fact(String code, HsdsNode attribute) {
    for (ServiceFact fact : ServiceFact.values()) {
      String value = fact.code().equals(code) ? attribute.text("value") : null;
      if (value != null) {
        facts.put(fact, value);
        pointers.put(fact.field(), attribute.pointer("value"));
      }
    }
    if (facts.keySet().stream().noneMatch(fact -> Objects.equals(fact.code(), code))) {
      attribute.leaveOut();
    }
  }

  @Nullable String interventionCode() {
    return interventionCode;
  }

  @Nullable String fact(ServiceFact fact) {
    return facts.get(fact);
  }

  @Nullable Integer wholeFact(ServiceFact fact) {
    String text = facts.get(fact);
    try {
      return text == null ? null : Integer.valueOf(text);
    } catch (NumberFormatException notWhole) {
      findings.wrong(pointers.getOrDefault(fact.field(), ""), "must be a whole number");
      return null;
    }
  }

  @Nullable LocalDate dateFact(ServiceFact fact) {
    String text = facts.get(fact);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException notADay) {
      findings.wrong(pointers.getOrDefault(fact.field(), ""), "must be a date such as 2026-05-03");
      return null;
    }
  }
}
