package dev.hearth.local.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asking a web address whether it is there. */
public final class WebAddress {
  private static final int TIMEOUT_MILLIS = 2_000;

  private WebAddress() {}

  /** Whether a GET is answered with 200. */
  public static boolean answers(String address) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(address).toURL().openConnection();
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException notYet) {
      return false;
    }
  }
}
