package dev.hearth.kit.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.RepeatedTest;
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
  void afterErasureNothingOpensAndNothingIsSealedAnew() {
    // given
    byte[] sealed = seal(mother, "Mirja");

    // when
    erase(harbour);
    erase(harbour);

    // then
    assertGone(() -> seal(mother, "somebody new"));
    assertThat(open(harbour, mother, NAME, sealed)).isEmpty();
  }

  @Test
  void whoWasErasedBeforeAnythingWasSealedStaysErased() {
    // when
    erase(harbour);

    // then
    assertGone(() -> seal(mother, "Mirja"));
  }

  @Test
  void withinOneTransactionErasureCountsAtOnce() {
    assertGone(
        () ->
            as(
                harbour,
                () -> {
                  personalData.seal(mother, NAME, "Mirja");
                  personalData.erase(mother);
                  return personalData.seal(mother, NAME, "Mirja");
                }));
  }

  @RepeatedTest(5)
  void whatIsSealedWhileAnotherErasesIsRefusedOrErasedWithTheRest() throws Exception {
    // given
    CyclicBarrier together = new CyclicBarrier(2);
    FutureTask<Optional<byte[]>> sealing =
        new FutureTask<>(
            () -> {
              together.await();
              return sealUnlessGone();
            });
    Thread other = new Thread(sealing);
    other.start();

    // when
    together.await();
    erase(harbour);
    Optional<byte[]> sealed = sealing.get();

    // then
    assertThat(sealed.flatMap(kept -> open(harbour, mother, NAME, kept))).isEmpty();
    assertGone(() -> seal(mother, "Mirja"));
  }

  @Test
  void anotherAgencyNeitherOpensNorErases() {
    // given
    byte[] sealed = seal(mother, "Mirja");

    // when
    erase(wellspring);

    // then
    assertThat(open(wellspring, mother, NAME, sealed)).isEmpty();
    assertThat(open(harbour, mother, NAME, sealed)).contains("Mirja");
  }

  private static void assertGone(ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            HttpProblem.class, refusal -> assertThat(refusal.getStatusCode()).isEqualTo(410));
  }

  private Optional<byte[]> sealUnlessGone() {
    try {
      return Optional.of(seal(mother, "Mirja"));
    } catch (HttpProblem gone) {
      return Optional.empty();
    }
  }

  private void erase(UUID agency) {
    as(
        agency,
        () -> {
          personalData.erase(mother);
          return Optional.empty();
        });
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
