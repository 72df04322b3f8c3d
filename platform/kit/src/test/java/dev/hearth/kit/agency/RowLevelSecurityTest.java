package dev.hearth.kit.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
@TestProfile(RowLevelSecurityTest.PoolOfOne.class)
class RowLevelSecurityTest {
  /** One connection for everybody: whatever one agency leaves on it, the next would find. */
  public static class PoolOfOne implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.datasource.jdbc.max-size", "1");
    }
  }

  private final UUID harbour = UUID.randomUUID();
  private final UUID wellspring = UUID.randomUUID();

  @Inject AgencyContext agencies;
  @Inject EntityManager entities;
  @Inject DataSource dataSource;

  @Test
  void alternatingAgenciesOnOneConnectionSeeOnlyTheirOwn() {
    // given
    for (int i = 0; i < 20; i++) {
      write(harbour, "harbour " + i);
      write(wellspring, "wellspring " + i);
    }

    // when
    List<String> ofHarbour = texts(harbour);
    List<String> ofWellspring = texts(wellspring);

    // then
    assertThat(ofHarbour).hasSize(20).allMatch(text -> text.startsWith("harbour"));
    assertThat(ofWellspring).hasSize(20).allMatch(text -> text.startsWith("wellspring"));
  }

  @Test
  void withoutAnAgencyThereIsNoRow() {
    // given
    write(harbour, "hers");

    // when
    List<String> seen = QuarkusTransaction.requiringNew().call(this::allTexts);

    // then
    assertThat(seen).isEmpty();
  }

  @Test
  void aRowOfAnotherAgencyCannotBeWritten() {
    assertThatThrownBy(
            () ->
                agencies.within(
                    harbour,
                    () ->
                        QuarkusTransaction.requiringNew()
                            .run(() -> entities.persist(new Note(wellspring, "not ours")))))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void aRowOfAnotherAgencyCannotBeChangedOrDeleted() {
    // given
    UUID note = write(harbour, "stays");

    // when
    int changed =
        agencies.within(
            wellspring,
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () ->
                            entities
                                    .createNativeQuery("update note set text = 'x' where id = ?1")
                                    .setParameter(1, note)
                                    .executeUpdate()
                                + entities
                                    .createNativeQuery("delete from note where id = ?1")
                                    .setParameter(1, note)
                                    .executeUpdate()));

    // then
    assertThat(changed).isZero();
    assertThat(texts(harbour)).containsExactly("stays");
  }

  @Test
  void aTransactionWhoseAgencyCannotBeSetIsNotLeftOnItsThread() throws SQLException {
    try (Connection theOnlyOne = dataSource.getConnection()) {
      // when
      assertThatThrownBy(() -> write(harbour, "never"))
          .hasStackTraceContaining(SQLException.class.getName());

      // then
      assertThat(theOnlyOne.isValid(1)).isTrue();
      assertThat(QuarkusTransaction.isActive()).isFalse();
    }
    write(wellspring, "the next one on this thread");
    assertThat(texts(wellspring)).containsExactly("the next one on this thread");
  }

  private UUID write(UUID agency, String text) {
    return agencies.within(
        agency,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      Note note = new Note(agency, text);
                      entities.persist(note);
                      return note.id();
                    }));
  }

  private List<String> texts(UUID agency) {
    return agencies.within(agency, () -> QuarkusTransaction.requiringNew().call(this::allTexts));
  }

  private List<String> allTexts() {
    return entities.createQuery("select n.text from Note n", String.class).getResultList();
  }
}
