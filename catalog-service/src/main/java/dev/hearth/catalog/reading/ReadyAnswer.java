package dev.hearth.catalog.reading;

import dev.hearth.catalog.intervention.Fingerprint;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * An answer whose bytes are ready, plain and compressed, each with a strong ETag made from what it
 * says: whoever has the same bytes already is told so with a 304, whatever replica answered before.
 */
public final class ReadyAnswer {
  private static final String KEEP_A_MINUTE = "private, max-age=60";
  private static final int TAG_DIGITS = 32;

  private final byte[] plain;
  private final byte[] gzip;
  private final String tag;
  private final String language;

  private ReadyAnswer(byte[] plain, String language) {
    this.plain = plain;
    this.gzip = compressed(plain);
    this.tag = Fingerprint.of(plain).substring(0, TAG_DIGITS);
    this.language = language;
  }

  /**
   * Makes an answer ready.
   *
   * @param language of its texts, as in {@code Content-Language}
   */
  public static ReadyAnswer of(byte[] body, String language) {
    return new ReadyAnswer(body.clone(), language);
  }

  /** The answer to this request: the bytes in the coding it takes, or 304 where it has them. */
  public RestResponse<byte[]> to(Request request, HttpHeaders headers) {
    boolean zipped = takesGzip(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
    EntityTag etag = new EntityTag(zipped ? tag + "-gzip" : tag);
    Response.@Nullable ResponseBuilder known = request.evaluatePreconditions(etag);
    ResponseBuilder<byte[]> answer =
        known == null
            ? ResponseBuilder.ok(zipped ? gzip : plain)
            : ResponseBuilder.create(known.build().getStatus());
    if (known == null && zipped) {
      answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    return answer
        .tag(etag)
        .header(HttpHeaders.CONTENT_LANGUAGE, language)
        .header(HttpHeaders.VARY, "Accept-Encoding, Accept-Language")
        .header(HttpHeaders.CACHE_CONTROL, KEEP_A_MINUTE)
        .build();
  }

  /** Whether a request takes gzip: named or by {@code *}, and not with a weight of zero. */
  static boolean takesGzip(@Nullable String acceptEncoding) {
    boolean takes = false;
    for (String part : acceptEncoding == null ? new String[0] : acceptEncoding.split(",")) {
      String[] coding = part.replace(" ", "").split(";", 2);
      boolean refused = coding.length > 1 && coding[1].matches("q=0(\\.0*)?");
      if (coding[0].equalsIgnoreCase("gzip")) {
        return !refused;
      }
      takes |= coding[0].equals("*") && !refused;
    }
    return takes;
  }

  private static byte[] compressed(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
