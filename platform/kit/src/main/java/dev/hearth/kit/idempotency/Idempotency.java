package dev.hearth.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a command once per caller and key, for a week. The key commits with the effect; a repetition
 * gets the first answer's status, location and ETag, and no body is kept. The same key with another
 * request is refused.
 */
@ApplicationScoped
public class Idempotency {
  private static final int LONGEST_KEY = 100;

  private final KeyStore keys;
  private final CurrentCaller caller;
  private final ObjectMapper json;

  Idempotency(KeyStore keys, CurrentCaller caller, ObjectMapper json) {
    this.keys = keys;
    this.caller = caller;
    this.json = json.copy().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
  }

  /**
   * What the first request was answered.
   *
   * @param status HTTP status, 200 to 299
   */
  public record Answer(int status, @Nullable String location, @Nullable String etag) {}

  /**
   * Runs the command unless this key was used before.
   *
   * @param key the Idempotency-Key header
   * @param operation which endpoint, path parameters included: a key belongs to one
   * @param request what was asked, for telling a repetition from another request
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 without a usable key, 422 when the key
   *     was used with another request
   */
  @Transactional
  public Answer once(
      @Nullable String key, String operation, Object request, Supplier<Answer> command) {
    if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
      throw Problems.badField(
          "Idempotency-Key", "must be sent, 1 to " + LONGEST_KEY + " characters, new per command");
    }
    Caller who = caller.get();
    byte[] hash = hash(operation, request);
    if (keys.claim(who, key, hash)) {
      Answer answer = command.get();
      keys.complete(who, key, answer);
      keys.forgetSomeOld(who);
      return answer;
    }
    KeyStore.Kept kept = keys.find(who, key);
    if (!Arrays.equals(kept.requestHash(), hash)) {
      throw Problems.problem(422, "idempotency-key-reused", "The key was used for another request")
          .withDetail("Send a new Idempotency-Key for a new command. Nothing was changed.")
          .build();
    }
    return kept.answer();
  }

  private byte[] hash(String operation, Object request) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(json.writeValueAsBytes(operation));
      return digest.digest(json.writeValueAsBytes(request));
    } catch (NoSuchAlgorithmException | JsonProcessingException e) {
      throw new IllegalStateException("A request could not be hashed", e);
    }
  }
}
