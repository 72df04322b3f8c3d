package dev.hearth.catalog.search;

import dev.hearth.kit.problem.StorageFailure;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Learns the words of services that were changed, so that misspellings of them are understood too.
 * That waits for nobody: a word is found as it is written from the moment the service is there.
 */
@Singleton
class ServiceWords {
  // Looks back further than it has come: a change counts from its commit, and that comes later than
  // the time it carries.
  private static final String LEARN =
      """
      with turn as (
        select learnt_until from service_words_state for update skip locked),
      changed as (
        select name, alternate_name, description, last_modified
        from service_offer, turn
        where last_modified > learnt_until - interval '5 minutes'),
      remembered as (
        update service_words_state set learnt_until = newest.at
        from (select max(last_modified) as at from changed) as newest
        where newest.at > learnt_until)
      select learn_words(string_agg(concat_ws(' ', name, alternate_name, description), ' '))
      from changed
      """;

  private final DataSource dataSource;

  ServiceWords(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Scheduled(every = "${hearth.search.learn-every:60s}", delayed = "5s")
  @Transactional
  void learn() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement learn = connection.prepareStatement(LEARN)) {
      learn.execute();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }
}
