package dev.hearth.caseplan.pasthelp;

import dev.hearth.caseplan.section.WhoSaid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of her past experiences of help over REST, and what is answered. */
public final class PastHelpMessages {
  private static final String CODE = "[a-z0-9-]{1,80}";

  private PastHelpMessages() {}

  /**
   * Her experiences of help.
   *
   * @param experiences where the status is RECORDED, and nowhere else
   * @param consideredNote how what helped her before was considered in choosing what to try
   */
  @Schema(name = "RecordPastHelp")
  record RecordPastHelp(
      @NotNull PastHelpStatus status,
      @Nullable @Valid @Size(max = 50) List<@NotNull Experience> experiences,
      @Nullable @Size(max = 2000) String consideredNote) {
    List<Experience> experiencesOrNone() {
      return experiences == null ? List.of() : experiences;
    }
  }

  /**
   * One experience of help.
   *
   * @param what what it was
   * @param whoSaid the mother when left out
   * @param interventionCode the catalogue's code, if it can be named
   * @param classCode the code of the catalogue's class, if only that can be named
   * @param year when it was
   * @param purpose what she thought it was for
   * @param effect what it did to her; left out when nobody has asked
   * @param whatItDid what hurt or helped
   */
  @Schema(name = "PastHelpExperience")
  record Experience(
      @NotNull UUID id,
      @NotBlank @Size(max = 1000) String what,
      @Nullable WhoSaid whoSaid,
      @Nullable @Pattern(regexp = CODE) String interventionCode,
      @Nullable @Pattern(regexp = CODE) String classCode,
      @Nullable @Valid Provider provider,
      @Nullable @Min(1900) Integer year,
      @Nullable @Size(max = 2000) String purpose,
      @Nullable HelpEffect effect,
      @Nullable @Size(max = 2000) String whatItDid) {}

  /** Who gave the help: an agency that Hearth knows, or a name; one of the two. */
  @Schema(name = "HelpProvider")
  record Provider(@Nullable UUID agencyId, @Nullable @Size(min = 1, max = 200) String name) {}

  /** Her experiences of help, with what was considered. */
  public record PastHelpAnswer(
      PastHelpStatus status, List<ExperienceAnswer> experiences, @Nullable String consideredNote) {}

  /** One experience of help. */
  @Schema(name = "PastHelpExperienceAnswer")
  public record ExperienceAnswer(
      UUID id,
      String what,
      WhoSaid whoSaid,
      @Nullable String interventionCode,
      @Nullable String classCode,
      @Nullable ProviderAnswer provider,
      @Nullable Integer year,
      @Nullable String purpose,
      @Nullable HelpEffect effect,
      @Nullable String whatItDid) {}

  /**
   * Who gave the help.
   *
   * @param key the same wherever the same provider is named in this case
   */
  @Schema(name = "HelpProviderAnswer")
  public record ProviderAnswer(UUID key, @Nullable UUID agencyId, @Nullable String name) {}
}
