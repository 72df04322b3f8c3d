package dev.hearth.catalog.reading;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.catalog.intervention.CatalogueSnapshot;
import dev.hearth.catalog.intervention.CurrentCatalogue;
import dev.hearth.catalog.intervention.Intervention;
import dev.hearth.catalog.translation.Languages;
import dev.hearth.catalog.translation.PublishedTexts;
import dev.hearth.catalog.translation.SpokenCatalogue;
import dev.hearth.catalog.translation.SpokenEntry;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The whole catalogue in one answer, made once for each state and language and kept until the next
 * change or day. Asking again costs the one question whether there was a change.
 */
@Singleton
class WholeCatalogue {
  private final CurrentCatalogue catalogue;
  private final SpokenCatalogue spoken;
  private final ChangePlaces places;
  private final ObjectMapper json;
  private final Kept<String, PublishedTexts> texts = new Kept<>();
  private final Kept<Form, ReadyAnswer> answers = new Kept<>();

  WholeCatalogue(
      CurrentCatalogue catalogue, SpokenCatalogue spoken, ChangePlaces places, ObjectMapper json) {
    this.catalogue = catalogue;
    this.spoken = spoken;
    this.places = places;
    this.json = json;
  }

  /** What the catalogue is written as. */
  enum Shape {
    BUNDLE,
    JSON,
    CSV
  }

  private record Form(Shape shape, String language) {}

  /**
   * Everything that an app needs to work offline.
   *
   * @param change the number of the last change in it
   * @param day on which these entries count, in UTC
   * @param language asked for; an entry that is not translated says so itself
   * @param changesAfter cursor of the change feed from here on
   * @param entries by code, classes and comparisons included
   */
  record Bundle(
      long change,
      LocalDate day,
      String language,
      String changesAfter,
      List<BundledEntry> entries) {
    Bundle {
      entries = List.copyOf(entries);
    }
  }

  /**
   * An entry of the bundle.
   *
   * @param language what it says at least something in
   * @param inEnglish fields whose texts are still English; empty where all is English
   */
  record BundledEntry(
      String code,
      int version,
      Instant publishedAt,
      String language,
      List<String> inEnglish,
      @JsonRawValue @Schema(implementation = Intervention.class) String content) {
    BundledEntry {
      inEnglish = List.copyOf(inEnglish);
    }

    static BundledEntry of(SpokenEntry entry) {
      return new BundledEntry(
          entry.listed().code(),
          entry.listed().version(),
          entry.listed().publishedAt(),
          entry.language(),
          entry.inEnglish(),
          entry.content());
    }
  }

  /** The answer in the best language there is for the reader. */
  ReadyAnswer as(Shape shape, @Nullable String acceptLanguage) {
    CatalogueSnapshot state = catalogue.today();
    PublishedTexts there = texts.of(state, "", any -> spoken.texts(state));
    String language = Languages.best(acceptLanguage, there.languages());
    return answers.of(
        state,
        new Form(shape, language),
        form ->
            ReadyAnswer.of(
                written(shape, state, language, spoken.say(state, there, language)), language));
  }

  private byte[] written(
      Shape shape, CatalogueSnapshot state, String language, List<SpokenEntry> entries) {
    return switch (shape) {
      case BUNDLE ->
          json(
              new Bundle(
                  state.change(),
                  state.day(),
                  language,
                  places.cursor(state.change()),
                  entries.stream().map(BundledEntry::of).toList()));
      case JSON ->
          entries.stream()
              .map(SpokenEntry::content)
              .collect(Collectors.joining(",\n", "[", "]\n"))
              .getBytes(StandardCharsets.UTF_8);
      case CSV -> CsvExport.of(entries);
    };
  }

  private byte[] json(Bundle bundle) {
    try {
      return json.writeValueAsBytes(bundle);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A bundle of ours is always JSON", e);
    }
  }
}
