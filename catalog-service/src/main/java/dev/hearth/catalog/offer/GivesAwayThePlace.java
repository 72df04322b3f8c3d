package dev.hearth.catalog.offer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.kit.problem.Problems.FieldProblem;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts of a service from which its confidential place could be learned: they name its
 * street, its postcode, its name or its coordinates. The town is not looked for, because a service
 * has to say whom it serves. It is a net, not a wall: who writes "behind the old mill" is not
 * caught.
 */
@Singleton
class GivesAwayThePlace {
  private static final String WHY =
      "names the street, the postcode, the name or the coordinates of the confidential place;"
          + " take it out";
  private static final String WHY_ANOTHER =
      "names the street, the postcode, the name or the coordinates of a confidential place of your"
          + " agency; take it out";
  // A postcode of digits alone is that of a town or of a part of it, and may be said of others.
  private static final Pattern NUMBER = Pattern.compile("\\d+[a-z]?");
  // Degrees: some fifty metres, so that rounding does not hide that it is the same house.
  private static final BigDecimal NEAR = new BigDecimal("0.0005");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern WITH_DIGIT = Pattern.compile("\\S*\\d\\S*");
  // Words that an address shares with any other text.
  private static final Set<String> OF_ANY_ADDRESS =
      Set.of(
          "level",
          "floor",
          "unit",
          "suite",
          "flat",
          "shop",
          "building",
          "block",
          "room",
          "office",
          "house",
          "po box",
          "box",
          "lot",
          "the");
  // A number has to be published, and an id or a code says nothing.
  private static final Set<String> NOT_TEXT =
      Set.of("number", "id", "interventionCode", "status", "rule", "code", "timeZone", "on");

  private final ObjectMapper json;

  GivesAwayThePlace(ObjectMapper json) {
    this.json = json;
  }

  /** Each text of the published part that gives one of these places away. */
  List<FieldProblem> in(Object published, Collection<Place> places) {
    return in(published, places.stream().flatMap(GivesAwayThePlace::wordsOf), WHY);
  }

  /**
   * Each text of another service of the same agency, where it is itself included, that gives one of
   * these places away. That it is in the same town, or has its postcode, does not.
   */
  List<FieldProblem> inAnother(Object published, Collection<Place> places) {
    List<FieldProblem> found =
        in(
            published,
            places.stream()
                .flatMap(GivesAwayThePlace::wordsOf)
                .filter(word -> !NUMBER.matcher(word).matches() && !isFloor(word)),
            WHY_ANOTHER);
    if (published instanceof ServiceOffer offer) {
      for (int i = 0; i < offer.places().size(); i++) {
        Place place = offer.places().get(i);
        if (places.stream().anyMatch(secret -> areNear(place, secret))) {
          found.add(new FieldProblem("places[" + i + "].latitude", WHY_ANOTHER));
        }
      }
    }
    return found;
  }

  private List<FieldProblem> in(Object published, Stream<String> named, String why) {
    List<String> words = named.distinct().toList();
    List<FieldProblem> found = new ArrayList<>();
    if (!words.isEmpty()) {
      look(json.valueToTree(published), "", words, why, found);
    }
    return found;
  }

  /** Whether it is as much as "level 2", which many addresses have. */
  private static boolean isFloor(String word) {
    List<String> parts = List.of(word.split(" ", -1));
    return parts.stream().anyMatch(OF_ANY_ADDRESS::contains)
        && parts.stream()
            .allMatch(part -> OF_ANY_ADDRESS.contains(part) || NUMBER.matcher(part).matches());
  }

  private static boolean areNear(@Nullable Place one, @Nullable Place other) {
    return one != null
        && other != null
        && areNear(one.latitude(), other.latitude())
        && areNear(one.longitude(), other.longitude());
  }

  private static boolean areNear(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null && other != null && one.subtract(other).abs().compareTo(NEAR) <= 0;
  }

  private static void look(
      JsonNode node, String path, List<String> words, String why, List<FieldProblem> found) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        if (!NOT_TEXT.contains(field.getKey())) {
          String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
          look(field.getValue(), name, words, why, found);
        }
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        look(node.get(i), path + "[" + i + "]", words, why, found);
      }
    } else if (node.isTextual() && names(node.asText(), words)) {
      found.add(new FieldProblem(path, why));
    }
  }

  private static boolean names(String text, List<String> words) {
    String plain = plain(text);
    String spaced = " " + plain + " ";
    String joined = plain.replace(" ", "");
    return words.stream()
        .anyMatch(
            word ->
                spaced.contains(" " + word + " ")
                    || isLong(word) && joined.contains(word.replace(" ", "")));
  }

  // Written together, a short word would be found inside others.
  private static boolean isLong(String word) {
    return word.replace(" ", "").length() >= 6;
  }

  private static Stream<String> wordsOf(Place place) {
    Place.@Nullable Address address = place.address();
    Stream<@Nullable String> ofAddress =
        address == null
            ? Stream.of()
            : Stream.of(address.line1(), address.line2(), address.postalCode());
    return Stream.of(
            Stream.of(place.name()).map(GivesAwayThePlace::orEmpty).map(GivesAwayThePlace::plain),
            ofAddress.map(GivesAwayThePlace::orEmpty).flatMap(GivesAwayThePlace::streets),
            coordinates(place.latitude(), place.longitude()))
        .flatMap(each -> each)
        .filter(word -> word.length() >= 3 && !OF_ANY_ADDRESS.contains(word))
        .filter(word -> !isTownOf(address, word));
  }

  private static boolean isTownOf(Place.@Nullable Address address, String word) {
    return address != null
        && Stream.of(address.city(), address.region(), address.stateOrProvince())
            .anyMatch(each -> word.equals(plain(orEmpty(each))));
  }

  /** The line as it stands, and each part of it without its numbers: "rose lane". */
  private static Stream<String> streets(String line) {
    return Stream.concat(
        Stream.of(plain(line)),
        Stream.of(line.split(",", -1))
            .map(part -> WITH_DIGIT.matcher(plain(part)).replaceAll(" "))
            .map(GivesAwayThePlace::withoutWordsOfAnyAddress)
            .filter(street -> street.length() >= 4));
  }

  private static String withoutWordsOfAnyAddress(String part) {
    return Stream.of(part.strip().split(" +", -1))
        .filter(word -> !OF_ANY_ADDRESS.contains(word))
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> coordinates(
      @Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
    return latitude == null || longitude == null
        ? Stream.of()
        : Stream.of(latitude, longitude)
            .filter(each -> each.scale() > 1)
            .map(each -> plain(each.abs().toPlainString()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String plain(String text) {
    String unaccented =
        MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return NOT_A_WORD.matcher(unaccented.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
