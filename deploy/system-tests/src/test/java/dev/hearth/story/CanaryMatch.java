package dev.hearth.story;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a worker asks the catalogue about a mother, with words of hers. */
final class CanaryMatch {
  private static final String MATCHES = "/v1/matches";

  private final Person worker;
  private final URI catalogue;
  private final UnaryOperator<String> text;
  private String answer = "";

  CanaryMatch(Person worker, URI catalogue, UnaryOperator<String> text) {
    this.worker = worker;
    this.catalogue = catalogue;
    this.text = text;
  }

  /** Asks; her words come back in the answer and are kept nowhere else. */
  void ask() {
    answer = asked(text.apply("They filmed me")).mustBe(200).body().toString();
  }

  String answer() {
    return answer;
  }

  /** The word where a code is expected. */
  List<Reply> refusals(String word) {
    return List.of(
        asked(word.repeat(200)),
        worker.post(catalogue, MATCHES, "\"1\"", Map.of("whoCares", word, "symptoms", word)));
  }

  private Reply asked(String words) {
    return worker.post(
        catalogue,
        MATCHES,
        "\"1\"",
        Map.of(
            "whoCares",
            "MOTHER",
            "pastHelp",
            Map.of(
                "experiences",
                List.of(Map.of("interventionCode", "vipp", "effect", "HURT", "words", words)))));
  }
}
