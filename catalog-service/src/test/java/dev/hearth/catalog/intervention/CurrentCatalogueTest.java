package dev.hearth.catalog.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.SettableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class CurrentCatalogueTest {
  @Inject CurrentCatalogue catalogue;
  @Inject Publishing publishing;
  @Inject SettableClock clock;
  @Inject DataSource dataSource;

  @AfterEach
  void backToToday() {
    clock.reset();
  }

  @Test
  void nothingIsReadAnewWhileNothingChanges() {
    assertThat(catalogue.today()).isSameAs(catalogue.today());
  }

  @Test
  void everyChangeIsSeenAtOnceAndHasItsNumber() {
    // given
    CatalogueSnapshot before = catalogue.today();
    int version = version(before, "security-lights");

    // when
    publish("security-lights", Validity.OPEN);

    // then
    CatalogueSnapshot after = catalogue.today();
    assertThat(after.change()).isEqualTo(before.change() + 1);
    assertThat(version(after, "security-lights")).isEqualTo(version + 1);
    assertThat(after.entries()).extracting(Listed::code).isSorted().doesNotHaveDuplicates();
    assertThat(
            Database.column(
                "select code || '@' || version || ' ' || what from catalogue_change where number = ?",
                after.change()))
        .containsExactly("security-lights@" + (version + 1) + " PUBLISHED");
  }

  @Test
  void aVersionCountsFromItsFirstDayToTheDayBeforeItsEnd() {
    // given
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    int before = version(catalogue.today(), "security-doors");

    // when
    publish("security-doors", new Validity(today.plusDays(2), today.plusDays(4)));

    // then
    assertThat(version(catalogue.today(), "security-doors")).isEqualTo(before);
    for (int day = 1; day <= 5; day++) {
      clock.advance(Duration.ofDays(1));
      assertThat(version(catalogue.today(), "security-doors"))
          .as("in %s days", day)
          .isEqualTo(day == 2 || day == 3 ? before + 1 : before);
    }
  }

  @Test
  void everyCodeEverPublishedKeepsItsClassWhetherItCountsTodayOrNot() {
    // given
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    publish("changed-locks", new Validity(today.plusDays(10), today.plusDays(11)));

    // when
    clock.advance(Duration.ofDays(12));
    List<EverPublished> ever = catalogue.everPublished();

    // then
    assertThat(ever)
        .contains(
            new EverPublished("vipp", "sensitive-parenting-intervention", false),
            new EverPublished("sensitive-parenting-intervention", null, true));
    assertThat(ever)
        .extracting(EverPublished::code)
        .doesNotHaveDuplicates()
        .containsAll(catalogue.today().entries().stream().map(Listed::code).toList());
  }

  @Test
  void whoeverWaitsForTheNewCatalogueHoldsNoConnection() throws Exception {
    // given
    publish("changed-locks", Validity.OPEN);
    List<Future<CatalogueSnapshot>> asked = new ArrayList<>();

    // when
    try (ExecutorService callers = Executors.newFixedThreadPool(60)) {
      try (Connection other = Database.admin()) {
        other.setAutoCommit(false);
        other.createStatement().execute("lock table intervention_version");
        for (int i = 0; i < 60; i++) {
          asked.add(callers.submit(catalogue::today));
        }
        await()
            .atMost(Duration.ofSeconds(20))
            .until(
                () ->
                    Database.count(
                            """
                            select count(*) from pg_stat_activity
                            where datname = current_database() and wait_event_type = 'Lock'
                              and query like '%distinct on (shown.code)%'
                            """)
                        > 0);
        await()
            .pollDelay(Duration.ofSeconds(1))
            .atMost(Duration.ofSeconds(3))
            .until(
                () -> {
                  try (Connection free = dataSource.getConnection()) {
                    return free.isValid(1);
                  }
                });
        other.rollback();
      }
    }

    // then
    for (Future<CatalogueSnapshot> one : asked) {
      assertThat(one.get()).isSameAs(catalogue.today());
    }
  }

  @Test
  void whatRollsBackTakesNoNumber() {
    // given
    long before = catalogue.today().change();

    // when
    QuarkusTransaction.begin();
    publishInTurn("changed-locks", Validity.OPEN);
    QuarkusTransaction.rollback();

    // then
    assertThat(catalogue.today().change()).isEqualTo(before);
    assertThat(Database.count("select max(number) from catalogue_change")).isEqualTo(before);
  }

  private void publish(String code, Validity validity) {
    QuarkusTransaction.requiringNew().run(() -> publishInTurn(code, validity));
  }

  private void publishInTurn(String code, Validity validity) {
    publishing.awaitTurn();
    EntryContent same =
        ShippedCatalogue.ofThisRelease().entries().stream()
            .filter(entry -> entry.intervention().code().equals(code))
            .findFirst()
            .orElseThrow();
    publishing.publish(same, publishing.soFar().nextVersion(code), validity, null);
  }

  private static int version(CatalogueSnapshot snapshot, String code) {
    Optional<Listed> entry =
        snapshot.entries().stream().filter(each -> each.code().equals(code)).findFirst();
    return entry.orElseThrow().version();
  }
}
