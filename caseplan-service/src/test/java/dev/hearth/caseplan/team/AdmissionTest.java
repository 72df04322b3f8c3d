package dev.hearth.caseplan.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.caseplan.team.Admission.Answer;
import dev.hearth.caseplan.team.Admission.Wish;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // case,  role,   barred, glass,   read,              change,       contact, even when
        // closed
        "open,    -,      free,   whole,   NOTHING_HERE, NOTHING_HERE, NOTHING_HERE, NOTHING_HERE",
        "open,    WORKER, free,   whole,   ON_THE_TEAM,  ON_THE_TEAM,  ON_THE_TEAM,  ON_THE_TEAM",
        "closed,  WORKER, free,   whole,   ON_THE_TEAM,  CLOSED,       CLOSED,       ON_THE_TEAM",
        "open,    LEAD,   barred, whole,   NOTHING_HERE, NOTHING_HERE, NOTHING_HERE, NOTHING_HERE",
        "closed,  LEAD,   barred, broken,  NOTHING_HERE, NOTHING_HERE, NOTHING_HERE, NOTHING_HERE",
        "open,    -,      free,   broken,  THROUGH_THE_GLASS, NOT_THROUGH_THE_GLASS,"
            + " THROUGH_THE_GLASS, NOT_THROUGH_THE_GLASS",
        "closed,  -,      free,   broken,  THROUGH_THE_GLASS, NOT_THROUGH_THE_GLASS,"
            + " CLOSED, NOT_THROUGH_THE_GLASS",
        "open,    -,      barred, broken,  NOTHING_HERE, NOTHING_HERE, NOTHING_HERE, NOTHING_HERE",
        "open,    WORKER, free,   broken,  ON_THE_TEAM,  ON_THE_TEAM,  ON_THE_TEAM,  ON_THE_TEAM",
      })
  void theWallAnswersByWhatItKnows(
      String state,
      @Nullable TeamRole role,
      String barred,
      String glass,
      Answer read,
      Answer change,
      Answer contact,
      Answer evenWhenClosed) {
    // given
    Admission admission =
        new Admission(
            true,
            state.equals("open"),
            role,
            barred.equals("barred"),
            glass.equals("broken") ? UUID.randomUUID() : null);

    // then
    assertThat(admission.to(Wish.READ)).isEqualTo(read);
    assertThat(admission.to(Wish.CHANGE)).isEqualTo(change);
    assertThat(admission.to(Wish.RECORD_CONTACT)).isEqualTo(contact);
    assertThat(admission.to(Wish.EVEN_WHEN_CLOSED)).isEqualTo(evenWhenClosed);
  }
}
