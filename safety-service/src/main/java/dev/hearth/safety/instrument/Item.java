package dev.hearth.safety.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hearth.guidance.situation.Topic;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question of an instrument.
 *
 * @param required always false in use: nobody has to disclose anything
 * @param critical answers that set the least level, whatever the score
 * @param origin where the question comes from
 * @param tags codes of what it is about; those that name a prompt raise it
 * @param core whether an assessment without it cannot find the calmest level
 * @param scored whether it counts towards the score and the share of questions asked
 * @param external whether it stands for a risk factor from outside the five sources, which an
 *     agency may leave out
 * @param takesSeveral whether a choice may name several; the highest weight counts
 * @param comeBackTo whether her silence or uncertainty here must not be passed over without a
 *     second thought
 * @param enableWhen answers to other items without which it is not asked; all of them are needed
 */
public record Item(
    String id,
    String text,
    Type type,
    boolean required,
    List<Option> options,
    List<Critical> critical,
    @Nullable String origin,
    List<String> tags,
    boolean core,
    boolean scored,
    boolean external,
    boolean takesSeveral,
    boolean comeBackTo,
    List<Condition> enableWhen) {

  private static final String OWN_VIEW = "own-view";
  private static final String TRUST_FIRST = "PACE-01";

  public Item {
    options = List.copyOf(options);
    critical = List.copyOf(critical);
    tags = List.copyOf(tags);
    enableWhen = List.copyOf(enableWhen);
  }

  /** How it is answered. */
  public enum Type {
    @JsonProperty("boolean")
    BOOLEAN,
    @JsonProperty("choice")
    CHOICE,
    @JsonProperty("multi")
    MULTI
  }

  /**
   * A possible answer.
   *
   * @param weight what it adds to the score
   * @param raises whether it raises the prompts of the item's tags; where no option of an item says
   *     so, those do that weigh or set a floor
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Option(String value, int weight, @Nullable Boolean raises) {}

  /**
   * An answer that sets the least level.
   *
   * @param floor the level, in the instrument's own word
   */
  public record Critical(String when, String floor) {}

  /** Whether this is one of its options. */
  public boolean has(String value) {
    return option(value).isPresent();
  }

  /** Whether an answer may name more than one option. */
  public boolean takesMoreThanOne() {
    return type == Type.MULTI || takesSeveral;
  }

  /** What the answer adds; the weights of several answers do not add up, the highest counts. */
  public int weight(List<String> values) {
    return values.stream()
        .flatMap(value -> option(value).stream())
        .mapToInt(Option::weight)
        .max()
        .orElse(0);
  }

  /** The prompts that an answer with one of these options raises. */
  public List<String> prompts(List<String> values) {
    return values.stream().flatMap(value -> option(value).stream()).anyMatch(this::raises)
        ? tags.stream().filter(Prompt.CODES::contains).toList()
        : List.of();
  }

  /** What it is about, where trust has to come first. */
  public @Nullable Topic topic() {
    return tags.contains(TRUST_FIRST) ? Topic.SEXUAL_VIOLENCE : null;
  }

  /** Whether it asks her how safe she feels, or the children are in her view. */
  public boolean asksHerOwnView() {
    return tags.contains(OWN_VIEW);
  }

  private boolean raises(Option option) {
    boolean said = options.stream().anyMatch(each -> each.raises() != null);
    if (said) {
      return Boolean.TRUE.equals(option.raises());
    }
    return option.weight() > 0
        || critical.stream().anyMatch(each -> each.when().equals(option.value()));
  }

  private Optional<Option> option(String value) {
    return options.stream().filter(option -> option.value().equals(value)).findFirst();
  }
}
