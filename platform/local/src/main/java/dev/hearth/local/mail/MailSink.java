package dev.hearth.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.hearth.local.process.Part;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An SMTP server in our own JVM that keeps every mail in memory and sends none on. */
public final class MailSink implements Part {
  private static final String LOOPBACK = "127.0.0.1";

  private final int port;
  private volatile @Nullable GreenMail server;

  /** Describes the server; {@link #start} starts it. */
  public MailSink(int port) {
    this.port = port;
  }

  /** Where it listens. */
  public String hostAndPort() {
    return LOOPBACK + ":" + port;
  }

  /** What was sent so far; empty while it does not run. */
  public List<MimeMessage> received() {
    GreenMail running = server;
    return running == null ? List.of() : List.of(running.getReceivedMessages());
  }

  @Override
  public String name() {
    return "Mail sink";
  }

  @Override
  public synchronized void launch() {
    GreenMail started = new GreenMail(new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
    started.start();
    server = started;
  }

  @Override
  public void awaitReady() {
    // Nothing to wait for: launch returns when the server listens.
  }

  @Override
  public synchronized void stop() {
    if (server != null) {
      server.stop();
      server = null;
    }
  }

  @Override
  public void kill() {
    stop();
  }

  @Override
  public Optional<ProcessHandle> process() {
    return Optional.empty();
  }

  @Override
  public String lastLogLines() {
    return "";
  }
}
