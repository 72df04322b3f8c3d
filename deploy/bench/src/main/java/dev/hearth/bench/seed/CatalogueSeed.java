package dev.hearth.bench.seed;

import dev.hearth.bench.BenchBroken;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes the catalogue large, as superuser: entries with the texts of those that ship and a place in
 * their name, and services that offer them in twenty agencies. Words are as common as they are in
 * the entries that ship, so that most questions have hundreds of answers.
 */
public final class CatalogueSeed {
  /** Entries in all, with those that ship. */
  public static final int INTERVENTIONS = 5_000;

  /** Services in all. */
  public static final int SERVICES = 50_000;

  private static final String PLACES =
      """
      array['Harbour', 'Wellspring', 'Northgate', 'Riverside', 'Ashfield', 'Millbrook', 'Eastwick',
            'Fernhill', 'Oakdale', 'Stonebridge', 'Westmere', 'Larkhall', 'Kingsford', 'Brookside',
            'Highmoor', 'Southport', 'Elmhurst', 'Graythorpe', 'Winterfold', 'Clearwater']
      """;
  private static final String ENTRIES =
      """
      with shipped as (
        select *, row_number() over (order by code) as no
        from intervention_version where version = 1 and published_by is null),
      made as (
        select shipped.code || '-' || round as code, shipped.name || ' at '
                 || (%s)[1 + (round + no)::int %% 20] || ' ' || round as name,
               shipped.kind, shipped.is_class, shipped.class_code, shipped.selectable,
               shipped.low_threshold, shipped.safety_gate, shipped.recipients,
               shipped.building_blocks, shipped.content
        from generate_series(1, 100) as round cross join shipped
        order by round, no
        limit ? - (select count(*) from shipped)),
      entered as (
        insert into intervention_version
          (code, version, status, published_at, content, content_hash, name, kind, is_class,
           class_code, selectable, low_threshold, safety_gate, recipients, building_blocks)
        select code, 1, 'PUBLISHED', now(),
               content || jsonb_build_object('code', code, 'name', name), md5(code), name, kind,
               is_class, class_code, selectable, low_threshold, safety_gate, recipients,
               building_blocks
        from made
        returning code)
      insert into catalogue_change (number, code, version, what, at)
      select (select max(number) from catalogue_change) + row_number() over (order by code), code, 1,
             'PUBLISHED', now()
      from entered
      """;
  private static final String AGENCIES =
      """
      insert into agency (id, name, active, version)
      select md5('agency ' || no)::uuid, (%s)[no + 1] || ' agency', true, 1
      from generate_series(0, 19) as no on conflict do nothing
      """;
  private static final String OFFERS =
      """
      with offered as (
        select code, name, content, row_number() over (order by code) - 1 as no
        from intervention_version where version = 1 and selectable and published_by is null
          and not code ~ '-[0-9]+$')
      insert into service_offer
        (id, agency_id, version, last_modified, content, capacity, capacity_version)
      select md5('service ' || nth)::uuid, md5('agency ' || nth %% 20)::uuid, 1, now(),
             jsonb_build_object(
               'name', offered.name || ', ' || (%s)[1 + nth %% 20],
               'description', 'For families near ' || (%s)[1 + (nth / 7) %% 20] || '. '
                 || coalesce(offered.content -> 'aims' ->> 0, 'Ask us what we do')
                 || '. Call before you come; places are given in order of asking.',
               'interventionCode', offered.code, 'status', 'ACTIVE',
               'minimumAge', nth %% 6, 'maximumAge', 6 + nth %% 12,
               'languages', jsonb_build_array(
                 jsonb_build_object('code', (array['en', 'nl', 'ar', 'fa', 'es'])[1 + nth %% 5])),
               'confidentialLocation', false, 'places', '[]'::jsonb),
             jsonb_build_object('placesFree', nth %% 4), 1
      from generate_series(0, ? - 1) as nth
      join offered on offered.no = nth %% (select count(*) from offered)
      """;

  private CatalogueSeed() {}

  /** Fills both tables and lets the database take stock of them. */
  public static void fill(Connection superuser) {
    try (Statement statement = superuser.createStatement()) {
      insert(superuser, ENTRIES.formatted(PLACES), INTERVENTIONS);
      statement.execute(AGENCIES.formatted(PLACES));
      insert(superuser, OFFERS.formatted(PLACES, PLACES), SERVICES);
      statement.execute("vacuum analyze intervention_version");
      statement.execute("vacuum analyze service_offer");
      statement.execute("vacuum analyze service_search");
    } catch (SQLException e) {
      throw new BenchBroken("The catalogue cannot be filled", e);
    }
  }

  private static void insert(Connection superuser, String sql, int count) throws SQLException {
    try (PreparedStatement insert = superuser.prepareStatement(sql)) {
      insert.setInt(1, count);
      insert.executeUpdate();
    }
  }
}
