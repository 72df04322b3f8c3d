package dev.hearth.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.catalog.search.Words.Reading;
import dev.hearth.catalog.search.Words.Understood;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.paging.Page;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for services among all that agencies offer. */
@Singleton
class ServiceSearch {
  private static final Predicate<String> IS_ID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").asMatchPredicate();

  private final Words words;
  private final ServiceFinder finder;
  private final CurrentCaller caller;
  private final ObjectMapper json;

  ServiceSearch(Words words, ServiceFinder finder, CurrentCaller caller, ObjectMapper json) {
    this.words = words;
    this.finder = finder;
    this.caller = caller;
    this.json = json;
  }

  /**
   * What was found.
   *
   * @param readAs words that nobody here has used, with what was searched instead
   */
  record FoundServices(List<FoundService> items, @Nullable String next, List<Reading> readAs) {
    FoundServices {
      items = List.copyOf(items);
      readAs = List.copyOf(readAs);
    }
  }

  FoundServices find(ServiceQuestion question) {
    String asked = json(question.withoutPage());
    Place after = Place.of(question.cursor(), asked, IS_ID);
    Understood understood = words.understand(question.text());
    if (understood.findsNothing()) {
      return new FoundServices(List.of(), null, List.of());
    }
    int limit = question.limitOrUsual();
    Page<FoundService> page =
        Page.of(
            finder.find(question, understood.query(), caller.get().agency(), after, limit + 1),
            limit,
            last -> new Place(last.worth(), last.id().toString()).text(asked));
    return new FoundServices(page.items(), page.next(), understood.readAs());
  }

  private String json(ServiceQuestion question) {
    try {
      return json.writeValueAsString(question);
    } catch (JsonProcessingException e) {
      // Its message could quote what was asked.
      throw new IllegalStateException("A question of ours is always JSON");
    }
  }
}
