package dev.hearth.kit.problem;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * A request means what it says: a number is no code of a list, a text is no truth value, and 1.5 is
 * no whole number.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
  @Override
  public void customize(ObjectMapper json) {
    json.configure(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, true);
    json.configure(DeserializationFeature.ACCEPT_FLOAT_AS_INT, false);
    json.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
  }
}
