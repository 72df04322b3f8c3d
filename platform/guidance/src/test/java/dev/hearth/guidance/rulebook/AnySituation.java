package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Settings;
import dev.hearth.guidance.situation.Situation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Situations that chance makes: every field any value that its type has, or not told at all. */
final class AnySituation {
  private static final List<String> CODES =
      List.of("tf-cbt", "emdr", "mother-baby-group", "tor-follow-up", "keep", "ORDER_BREACH");

  private final Random chance;
  private final List<UUID> ids = new ArrayList<>();

  AnySituation(Random chance) {
    this.chance = chance;
    for (int i = 0; i < 6; i++) {
      ids.add(new UUID(chance.nextLong(), chance.nextLong()));
    }
  }

  Situation situation() {
    return (Situation) record(Situation.class);
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value(components[i]);
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException) {
        return record(type); // What cannot be is not a situation.
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable Object value(RecordComponent component) {
    boolean mayBeUntold = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return mayBeUntold && chance.nextInt(10) < 3 ? null : any(component.getGenericType());
  }

  private Object any(Type type) {
    if (type instanceof ParameterizedType generic) {
      return container(generic);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isEnum()) {
      return raw.getEnumConstants()[chance.nextInt(raw.getEnumConstants().length)];
    }
    if (raw == Settings.class) {
      return Settings.standard();
    }
    if (raw.isRecord()) {
      return record(raw);
    }
    return switch (raw.getSimpleName()) {
      case "UUID" -> ids.get(chance.nextInt(ids.size()));
      case "Instant" -> instant();
      case "boolean", "Boolean" -> chance.nextBoolean();
      case "int", "Integer" -> chance.nextInt(240);
      case "String" -> CODES.get(chance.nextInt(CODES.size()));
      default -> throw new IllegalStateException("Nothing to take for " + raw);
    };
  }

  private Instant instant() {
    return ACase.NOW.plus(Duration.ofHours(chance.nextInt(2000) - 1000));
  }

  private Object container(ParameterizedType generic) {
    Type[] of = generic.getActualTypeArguments();
    if (generic.getRawType() == Map.class) {
      Map<Object, Object> map = new HashMap<>();
      for (Object key : ((Class<?>) of[0]).getEnumConstants()) {
        if (chance.nextBoolean()) {
          map.put(key, any(of[1]));
        }
      }
      return map;
    }
    List<Object> many = new ArrayList<>();
    Set<Object> names = new HashSet<>();
    for (int i = chance.nextInt(5); i > 0; i--) {
      Object each = any(of[0]);
      if (names.add(nameOf(each))) {
        many.add(each);
      }
    }
    return generic.getRawType() == List.class ? many : Set.copyOf(many);
  }

  /** What a finding would call it: a list does not hold two of one name. */
  private static Object nameOf(Object each) {
    try {
      return each.getClass().isRecord()
          ? each.getClass().getMethod(each instanceof PlanItem ? "id" : named(each)).invoke(each)
          : each;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String named(Object each) {
    for (RecordComponent component : each.getClass().getRecordComponents()) {
      if (Set.of("id", "code").contains(component.getName())) {
        return component.getName();
      }
    }
    return "hashCode";
  }
}
