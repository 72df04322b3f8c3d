package dev.hearth.catalog.intervention;

import static dev.hearth.catalog.Calls.asWorker;
import static dev.hearth.catalog.editing.Editor.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.catalog.editing.Editor;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class ReleasesTest {
  @Inject Releases releases;

  private final String code = "released-" + UUID.randomUUID();
  private final Editor edith = new Editor();

  @AfterEach
  void leaveTheCatalogueAsItWas() {
    Editor.forget("released-");
  }

  @Test
  void aReleaseFollowsItselfAndNobodyElse() {
    // when
    int first = releases.publish(with(entry(code)));
    int second = releases.publish(with(entry(code).put("name", "Of the next release")));
    edith.hasPublished(2, entry(code).put("name", "Edith's"));
    ShippedCatalogue third = with(entry(code).put("name", "Of the third release"));
    int afterHer = releases.publish(third);
    int again = releases.publish(third);

    // then
    assertThat(List.of(first, second, afterHer, again)).containsExactly(1, 1, 0, 0);
    assertThat(asWorker().get("/v1/interventions/" + code).<String>path("content.name"))
        .isEqualTo("Edith's");
    assertThat(
            Database.column(
                """
                select status || ' ' || based_on || ' ' || (content ->> 'name')
                from intervention_draft where code = ? and author is null
                """,
                code))
        .containsExactly("IN_REVIEW 3 Of the third release");
  }

  @Test
  void whatEditorsHaveRetiredDoesNotComeBackByItself() {
    // given
    releases.publish(with(entry(code)));
    edith.hasRetired(code);

    // when
    int published = releases.publish(with(entry(code).put("name", "Of the next release")));

    // then
    assertThat(published).isZero();
    assertThat(asWorker().get("/v1/interventions/" + code).<String>path("status"))
        .isEqualTo("RETIRED");
    assertThat(inReview()).isEqualTo(1);
  }

  @Test
  void whatDoesNotFitAmongTheEditorsEntriesWaitsForThem() {
    // given
    String under = code + "-under";
    releases.publish(with(aClass()));
    edith.hasPublished(1, aClass().put("isClass", false).put("selectable", true));

    // when
    int published = releases.publish(with(aClass(), entry(under).put("classCode", code)));

    // then
    assertThat(published).isZero();
    assertThat(asWorker().get("/v1/interventions/" + under).statusCode()).isEqualTo(404);
    assertThat(Database.count("select count(*) from intervention_draft where code = ?", under))
        .isEqualTo(1);
  }

  @Test
  void whatIsRetiredIsToldAsRetiredByEveryLaterRelease() {
    // given
    releases.publish(with(entry(code)));
    edith.hasRetired(code);
    Database.execute(
        "update intervention_told set event_hash = 'older ' || event_hash where code = ?", code);
    long before = Database.count("select count(*) from outbox_event where key = ?", code + "@1");

    // when
    releases.publish(ShippedCatalogue.ofThisRelease());

    // then
    assertThat(
            Database.column(
                "select data ->> 'status' from outbox_event where key = ? order by id",
                code + "@1"))
        .hasSize((int) before + 1)
        .endsWith("RETIRED");
  }

  private long inReview() {
    return Database.count(
        "select count(*) from intervention_draft where code = ? and status = 'IN_REVIEW'", code);
  }

  private ObjectNode aClass() {
    return entry(code).put("isClass", true).put("selectable", false);
  }

  private static ShippedCatalogue with(ObjectNode... entries) {
    ArrayNode file = CatalogueFile.asShipped();
    file.addAll(List.of(entries));
    return ShippedCatalogue.read(CatalogueFile.bytes(file));
  }
}
