package dev.hearth.notification.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebhookSecretTest {
  @Test
  void itSignsAsThePublishedExampleDoes() {
    // given
    WebhookSecret secret = WebhookSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    // when
    String signature =
        secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}");

    // then
    assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void everySecretIsAnotherOneOf32Bytes() {
    // when
    WebhookSecret one = WebhookSecret.random();
    WebhookSecret other = WebhookSecret.random();

    // then
    assertThat(one.text()).startsWith("whsec_").hasSize(6 + 44).isNotEqualTo(other.text());
    assertThat(WebhookSecret.parse(one.text()).text()).isEqualTo(one.text());
  }

  @Test
  void itDoesNotShowInALog() {
    // given
    WebhookSecret secret = WebhookSecret.random();

    // when
    String logged = "Sending with " + secret;

    // then
    assertThat(logged).doesNotContain(secret.text().substring(6));
  }
}
