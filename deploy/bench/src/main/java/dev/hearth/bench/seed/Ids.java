package dev.hearth.bench.seed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids that follow from a number and still lie all over an index, as real ones do. PostgreSQL makes
 * the same of {@code md5('case 42')::uuid}, so that plain SQL finds the rows without asking us.
 */
public final class Ids {
  private Ids() {}

  /** One of the agencies. */
  public static UUID agency(long number) {
    return of("agency " + number);
  }

  /** One of the workers; also the subject of the worker's token. */
  public static UUID worker(long number) {
    return of("worker " + number);
  }

  /** The one who supervises a group of workers. */
  public static UUID supervisor(long number) {
    return of("supervisor " + number);
  }

  /** One of the cases. */
  public static UUID ofCase(long number) {
    return of("case " + number);
  }

  /** One of a case's assessments. */
  static UUID assessment(long caseNumber, int number) {
    return of("assessment " + caseNumber + "/" + number);
  }

  /** What has happened in a case. */
  static UUID trigger(long caseNumber) {
    return of("trigger " + caseNumber);
  }

  /** The alarm of a case. */
  static UUID alarm(long caseNumber) {
    return of("alarm " + caseNumber);
  }

  /** One of a case's plans; the first is the newest. */
  public static UUID plan(long caseNumber, int number) {
    return of("plan " + caseNumber + "/" + number);
  }

  /** An item of a plan. */
  static UUID item(long caseNumber, int plan, int number) {
    return of("item " + caseNumber + "/" + plan + "/" + number);
  }

  private static UUID of(String text) {
    try {
      ByteBuffer digest =
          ByteBuffer.wrap(
              MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
      return new UUID(digest.getLong(), digest.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has MD5", e);
    }
  }
}
