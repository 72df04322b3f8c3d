package dev.hearth.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dev.hearth.local.process.Ports;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MailSinkTest {
  @Test
  void a_mail_stays_here() throws Exception {
    int port = Ports.free(1).getFirst();
    MailSink sink = new MailSink(port);
    sink.start();
    try {
      GreenMailUtil.sendTextEmail(
          "amira@harbour.test",
          "hearth@hearth.test",
          "You have a new task",
          "Please log in.",
          new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

      assertThat(sink.received()).hasSize(1);
      assertThat(sink.received().getFirst().getSubject()).isEqualTo("You have a new task");
    } finally {
      sink.stop();
    }
  }
}
