package dev.hearth.notification.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.notification.subscription.WebhookTargets.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTargetsTest {
  private final WebhookTargets targets = new WebhookTargets(() -> false);
  private final WebhookTargets inDevelopment = new WebhookTargets(() -> true);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://8.8.8.8/hook",
        "https://1.1.1.1:8443/hook?from=hearth",
        "https://172.15.255.255/",
        "https://172.32.0.0/",
        "https://100.63.255.255/",
        "https://223.255.255.255/",
        "https://[2606:4700:4700::1111]/hook",
        "HTTPS://9.9.9.9/"
      })
  void aPublicAddressIsAllowed(String address) {
    assertThat(targets.refusal(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/",
        "https://127.255.255.254/",
        "https://localhost/",
        "https://localhost./",
        "https://0.0.0.0/",
        "https://0.1.2.3/",
        "https://10.0.0.1/",
        "https://100.64.0.1/",
        "https://169.254.169.254/latest/meta-data/",
        "https://172.16.0.1/",
        "https://172.31.255.255/",
        "https://192.0.0.8/",
        "https://192.168.1.1/",
        "https://198.18.0.1/",
        "https://224.0.0.1/",
        "https://255.255.255.255/",
        "https://[::]/",
        "https://[::1]/",
        "https://[0:0:0:0:0:0:0:1]/",
        "https://[fd00::1]/",
        "https://[fc00::1]/",
        "https://[fe80::1]/",
        "https://[fe80::1%25lo]/",
        "https://[fec0::1]/",
        "https://[ff02::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[::ffff:7f00:1]/",
        "https://[::ffff:169.254.169.254]/",
        "https://[::127.0.0.1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://[2002:7f00:1::]/",
        "https://[2001:0:7f00:1::]/",
        "https://[2001:db8::1]/",
        "https://2130706433/",
        "https://017700000001/",
        "https://0x7f000001/",
        "https://0x7f.0.0.1/",
        "https://0177.0.0.1/",
        "https://127.1/",
        "https://127.0.1/",
        "https://127.0.0.1./",
        "https://example.com.0x7f/",
        "https://010.8.8.8/"
      })
  void everyOtherAddressIsRefusedHoweverItIsWritten(String address) {
    assertThat(targets.refusal(address)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://user@8.8.8.8/",
        "https://user:word@8.8.8.8/",
        "https://8.8.8.8@127.0.0.1/",
        "https://@8.8.8.8/"
      })
  void userInfoIsRefused(String address) {
    assertThat(targets.refusal(address)).contains(Refusal.USER_INFO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hook",
        "//8.8.8.8/hook",
        "https:8.8.8.8",
        "https:///hook",
        "https://8.8.8.8 /",
        "https://8.8.8.8\\@127.0.0.1/",
        "https://8.8.8.8/\r\nHost: other"
      })
  void whatIsNoAddressIsRefused(String address) {
    assertThat(targets.refusal(address)).contains(Refusal.NO_ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://8.8.8.8/", "ftp://8.8.8.8/", "file://8.8.8.8/etc/passwd"})
  void onlyHttpsIsAllowed(String address) {
    assertThat(targets.refusal(address)).contains(Refusal.NOT_HTTPS);
  }

  @Test
  void aFragmentIsRefused() {
    assertThat(targets.refusal("https://8.8.8.8/#hook")).contains(Refusal.FRAGMENT);
  }

  @Test
  void aHostThatCannotBeFoundIsRefused() {
    assertThat(targets.refusal("https://nowhere.invalid/")).contains(Refusal.UNKNOWN_HOST);
  }

  @Test
  void theDevelopmentSwitchAllowsThisMachineAndNoOtherPrivateOne() {
    assertThat(inDevelopment.refusal("http://127.0.0.1:8080/hook")).isEmpty();
    assertThat(inDevelopment.refusal("http://localhost/hook")).isEmpty();
    assertThat(inDevelopment.refusal("http://10.0.0.1/")).contains(Refusal.NOT_PUBLIC);
    assertThat(inDevelopment.refusal("http://169.254.169.254/")).contains(Refusal.NOT_PUBLIC);
  }

  @Test
  void theDevelopmentSwitchDoesNotStartInProduction() {
    assertThatThrownBy(() -> inDevelopment.requireSafe(List.of("production")))
        .hasMessageContaining("hearth.webhook.allow-loopback");
    assertThatCode(() -> targets.requireSafe(List.of("production"))).doesNotThrowAnyException();
    assertThatCode(() -> inDevelopment.requireSafe(List.of("dev"))).doesNotThrowAnyException();
  }
}
