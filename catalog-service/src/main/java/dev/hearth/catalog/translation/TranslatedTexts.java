package dev.hearth.catalog.translation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry's texts in another language. What is left out stays English. A list has as many texts as
 * the entry's own, in its order; only {@code aliases} may be more or fewer.
 *
 * @param phases the names of the phases
 * @param evidence the statements of the evidence; whom they cite stays as it is
 */
@JsonInclude(Include.NON_NULL)
@Schema(description = "An entry's texts in another language; what is left out stays English")
record TranslatedTexts(
    @Nullable
        @Pattern(regexp = TranslatedTexts.SAYS_SOMETHING, message = "must say something")
        @Size(max = 300)
        String name,
    @Nullable
        @Pattern(regexp = TranslatedTexts.SAYS_SOMETHING, message = "must say something")
        @Size(max = 2000)
        String kindNote,
    @Nullable
        @Pattern(regexp = TranslatedTexts.SAYS_SOMETHING, message = "must say something")
        @Size(max = 2000)
        String ageNote,
    @Nullable
        @Pattern(regexp = TranslatedTexts.SAYS_SOMETHING, message = "must say something")
        @Size(max = 2000)
        String maltreatmentNote,
    @Nullable
        @Pattern(regexp = TranslatedTexts.SAYS_SOMETHING, message = "must say something")
        @Size(max = 2000)
        String recipientNote,
    @Nullable
        @Pattern(regexp = TranslatedTexts.SAYS_SOMETHING, message = "must say something")
        @Size(max = 2000)
        String sessionsNote,
    @Nullable
        @Pattern(regexp = TranslatedTexts.SAYS_SOMETHING, message = "must say something")
        @Size(max = 2000)
        String durationNote,
    @Nullable
        @Pattern(regexp = TranslatedTexts.SAYS_SOMETHING, message = "must say something")
        @Size(max = 2000)
        String frequency,
    @Nullable
        @Pattern(regexp = TranslatedTexts.SAYS_SOMETHING, message = "must say something")
        @Size(max = 2000)
        String setting,
    @Nullable
        @Pattern(regexp = TranslatedTexts.SAYS_SOMETHING, message = "must say something")
        @Size(max = 2000)
        String staff,
    @Nullable @Size(max = 50) List<@NotBlank @Size(max = 300) String> aliases,
    @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> components,
    @Nullable @Size(max = 50) List<@NotBlank @Size(max = 300) String> phases,
    @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> aims,
    @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> indications,
    @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> prerequisites,
    @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> contraindications,
    @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> evidence,
    @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> disagreements) {
  static final String SAYS_SOMETHING = "(?s).*\\S.*";
}
