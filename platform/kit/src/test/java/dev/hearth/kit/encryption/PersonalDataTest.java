package dev.hearth.kit.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class PersonalDataTest {
  private static final String NAME = "person.name";

  private final UUID harbour = UUID.randomUUID();
  private final UUID wellspring = UUID.randomUUID();
  private final UUID mother = UUID.randomUUID();

  @Inject PersonalData personalData;
  @Inject AgencyContext agencies;

  @Test
  void whatWasSealedOpensAgainAndShowsNothingBefore() {
    // when
    byte[] sealed = seal(mother, "Mirja");
    byte[] again = seal(mother, "Mirja");

    // then
    assertThat(open(harbour, mother, NAME, sealed)).contains("Mirja");
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Mirja");
    assertThat(sealed).isNotEqualTo(again);
  }

  @Test
  void aSealedTextMovedToAnotherFieldOrPersonDoesNotOpen() {
    // given
    byte[] sealed = seal(mother, "Mirja");
    UUID another = UUID.randomUUID();
    seal(another, "Somebody");

    // then
    assertThatThrownBy(() -> open(harbour, mother, "person.address", sealed))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> open(harbour, another, NAME, sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void afterErasureNothingOpensNotEvenOnceANewKeyIsThere() {
    // given
    byte[] sealed = seal(mother, "Mirja");

    // when
    as(
        harbour,
        () -> {
          personalData.erase(mother);
          return Optional.empty();
        });

    // then
    assertThat(open(harbour, mother, NAME, sealed)).isEmpty();
    seal(mother, "somebody new");
    assertThatThrownBy(() -> open(harbour, mother, NAME, sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anotherAgencyNeitherOpensNorErases() {
    // given
    byte[] sealed = seal(mother, "Mirja");

    // when
    as(
        wellspring,
        () -> {
          personalData.erase(mother);
          return Optional.empty();
        });

    // then
    assertThat(open(wellspring, mother, NAME, sealed)).isEmpty();
    assertThat(open(harbour, mother, NAME, sealed)).contains("Mirja");
  }

  private byte[] seal(UUID subject, String text) {
    return as(harbour, () -> personalData.seal(subject, NAME, text));
  }

  private Optional<String> open(UUID agency, UUID subject, String field, byte[] sealed) {
    return as(agency, () -> personalData.open(subject, field, sealed));
  }

  private <T> T as(UUID agency, Supplier<T> work) {
    return agencies.within(agency, () -> QuarkusTransaction.requiringNew().call(work::get));
  }
}
