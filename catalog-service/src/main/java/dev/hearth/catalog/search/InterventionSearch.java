package dev.hearth.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.catalog.intervention.CatalogueSnapshot;
import dev.hearth.catalog.intervention.CurrentCatalogue;
import dev.hearth.catalog.search.Words.Reading;
import dev.hearth.catalog.search.Words.Understood;
import dev.hearth.kit.paging.Page;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for entries in the catalogue as it counts today. */
@Singleton
class InterventionSearch {
  private static final Predicate<String> IS_CODE =
      Pattern.compile("[a-z0-9-]{1,100}").asMatchPredicate();
  private static final int AFTER_THE_RELEASE_IS_PUBLISHED = 3_000;

  private final CurrentCatalogue catalogue;
  private final SearchTable table;
  private final Words words;
  private final InterventionFinder finder;
  private final ObjectMapper json;

  InterventionSearch(
      CurrentCatalogue catalogue,
      SearchTable table,
      Words words,
      InterventionFinder finder,
      ObjectMapper json) {
    this.catalogue = catalogue;
    this.table = table;
    this.words = words;
    this.finder = finder;
    this.json = json;
  }

  /**
   * What was found.
   *
   * @param readAs words that nobody here has used, with what was searched instead
   */
  record Found(List<FoundIntervention> items, @Nullable String next, List<Reading> readAs) {
    Found {
      items = List.copyOf(items);
      readAs = List.copyOf(readAs);
    }
  }

  void beReady(@Observes @Priority(AFTER_THE_RELEASE_IS_PUBLISHED) StartupEvent started) {
    follow();
  }

  Found find(SearchQuestion question) {
    String asked = json(question.withoutPage());
    Place after = Place.of(question.cursor(), asked, IS_CODE);
    follow();
    Understood understood = words.understand(question.text());
    if (understood.findsNothing()) {
      return new Found(List.of(), null, List.of());
    }
    int limit = question.limitOrUsual();
    Page<FoundIntervention> page =
        Page.of(
            finder.find(question, understood.query(), after, limit + 1),
            limit,
            last -> new Place(last.worth(), last.code()).text(asked));
    return new Found(page.items(), page.next(), understood.readAs());
  }

  private void follow() {
    CatalogueSnapshot today = catalogue.today();
    if (!table.follows(today)) {
      table.follow(today);
    }
  }

  private String json(SearchQuestion question) {
    try {
      return json.writeValueAsString(question);
    } catch (JsonProcessingException e) {
      // Its message could quote what was asked.
      throw new IllegalStateException("A question of ours is always JSON");
    }
  }
}
