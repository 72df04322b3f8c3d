package dev.hearth.story;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Who else is in a canary family, how it lives, and how she and her worker get on. */
final class CanaryHome {
  private final Person worker;
  private final URI caseplan;
  private final String path;
  private final UnaryOperator<String> text;
  private final UUID carer = UUID.randomUUID();

  /**
   * @param text puts the family's word into a text and remembers it
   */
  CanaryHome(Person worker, URI caseplan, UUID caseId, UnaryOperator<String> text) {
    this.worker = worker;
    this.caseplan = caseplan;
    this.path = "/v1/cases/" + caseId;
    this.text = text;
  }

  void write() {
    worker
        .create(
            caseplan,
            path + "/persons/" + carer,
            Map.of(
                "role",
                "CARER",
                "name",
                text.apply("Carer"),
                "carer",
                Map.of("kind", "KINSHIP", "workingRelationship", text.apply("On Mondays"))))
        .mustBe(201);
    worker
        .put(
            caseplan,
            path + "/circumstances",
            "\"0\"",
            Map.of(
                "maltreatmentTypes",
                List.of("DOMESTIC_VIOLENCE"),
                "community",
                Map.of(
                    "state",
                    "ANSWERED",
                    "view",
                    text.apply("Nobody greets"),
                    "wish",
                    text.apply("The choir"))))
        .mustBe(204);
    worker
        .put(
            caseplan,
            path + "/engagement",
            "\"0\"",
            Map.of(
                "agreedContactRhythm",
                text.apply("At noon"),
                "removalFearAddressed",
                text.apply("Nobody takes them")))
        .mustBe(204);
  }

  /** Where all of it can be read. */
  List<String> paths() {
    return List.of(path + "/persons/" + carer, path + "/circumstances", path + "/engagement");
  }
}
