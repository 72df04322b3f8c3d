package dev.hearth.catalog.translation;

import dev.hearth.catalog.intervention.CatalogueSnapshot;
import dev.hearth.catalog.intervention.EntryLanguages;
import dev.hearth.catalog.intervention.Listed;
import dev.hearth.catalog.translation.PublishedTexts.One;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says entries in the language that a reader asks for. */
@Singleton
public class SpokenCatalogue implements EntryLanguages {
  private final TranslationRepository repository;

  SpokenCatalogue(TranslationRepository repository) {
    this.repository = repository;
  }

  /** One version in the best language there is for the reader. */
  @Override
  public Said say(String code, int version, String content, @Nullable String acceptLanguage) {
    if (acceptLanguage == null) {
      return Said.inEnglish(content);
    }
    PublishedTexts there = repository.published(code, version);
    String language = Languages.best(acceptLanguage, there.languages());
    One texts = there.in(language).get(code + "@" + version);
    if (texts == null) {
      return Said.inEnglish(content);
    }
    SaidIn.Content said = SaidIn.over(content, texts.texts());
    return new Said(language, texts.revision(), said.inEnglish(), said.text());
  }

  /** All translations of the entries of a state. */
  public PublishedTexts texts(CatalogueSnapshot state) {
    return repository.published(state);
  }

  /** The entries of a state in a language; what is not translated is said in English. */
  public List<SpokenEntry> say(CatalogueSnapshot state, PublishedTexts texts, String language) {
    Map<String, One> there = texts.in(language);
    return state.entries().stream()
        .map(entry -> say(entry, there.get(entry.code() + "@" + entry.version())))
        .toList();
  }

  private static SpokenEntry say(Listed entry, @Nullable One texts) {
    if (texts == null) {
      return new SpokenEntry(entry, Languages.ENGLISH, List.of(), entry.content());
    }
    SaidIn.Content said = SaidIn.over(entry.content(), texts.texts());
    return new SpokenEntry(entry, texts.language(), said.inEnglish(), said.text());
  }
}
