package dev.hearth.caseplan.pasthelp;

import dev.hearth.caseplan.section.SealedWords;
import dev.hearth.caseplan.section.Section;
import dev.hearth.caseplan.section.Sections;
import dev.hearth.kit.agency.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives every name of a provider a key within its case, so that names can be compared without being
 * read. The key is random: it says nothing of the name, in no two cases is it the same, and when
 * the case is erased nobody can tell any more what it stood for.
 */
@ApplicationScoped
public class HelpProviders {
  private static final String NAME = "pasthelp.provider";

  private final EntityManager entities;
  private final Sections sections;
  private final SealedWords words;
  private final CurrentCaller caller;

  HelpProviders(
      EntityManager entities, Sections sections, SealedWords words, CurrentCaller caller) {
    this.entities = entities;
    this.sections = sections;
    this.words = words;
    this.caller = caller;
  }

  /**
   * The key of a name. Names are the same that differ only in case, accents, spaces or punctuation.
   */
  @Transactional(TxType.MANDATORY)
  public UUID keyOf(UUID caseId, String name) {
    // Two who bring the same name at once come one after the other.
    sections.lock(caseId, Section.PAST_HELP);
    String wanted = plain(name);
    for (HelpProvider known : ofCase(caseId)) {
      String said = words.open(caseId, NAME, known.id(), known.name());
      if (said != null && plain(said).equals(wanted)) {
        return known.id();
      }
    }
    UUID key = UUID.randomUUID();
    entities.persist(
        new HelpProvider(
            caller.get().agency(), key, caseId, words.seal(caseId, NAME, key, name.strip())));
    entities.flush();
    return key;
  }

  /** The name behind each key of a case; null where it was erased. */
  @Transactional(TxType.MANDATORY)
  Function<UUID, @Nullable String> names(UUID caseId) {
    Map<UUID, HelpProvider> known =
        ofCase(caseId).stream().collect(Collectors.toMap(HelpProvider::id, Function.identity()));
    return key -> {
      HelpProvider provider = known.get(key);
      return provider == null ? null : words.open(caseId, NAME, key, provider.name());
    };
  }

  private List<HelpProvider> ofCase(UUID caseId) {
    return entities
        .createQuery("select p from HelpProvider p where p.caseId = :case", HelpProvider.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  static String plain(String name) {
    return Normalizer.normalize(name, Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
