package dev.hearth.notification.subscription;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells addresses of the public internet from all others, after the IANA registries of special
 * purpose addresses (RFC 6890). An IPv6 address that carries an IPv4 one inside counts as not
 * public, whatever is inside.
 */
final class PublicAddress {
  private static final List<Block> SPECIAL_IPV4 =
      List.of(
          new Block(0, 0, 0, 8),
          new Block(10, 0, 0, 8),
          new Block(100, 64, 0, 10),
          new Block(127, 0, 0, 8),
          new Block(169, 254, 0, 16),
          new Block(172, 16, 0, 12),
          new Block(192, 0, 0, 24),
          new Block(192, 0, 2, 24),
          new Block(192, 88, 99, 24),
          new Block(192, 168, 0, 16),
          new Block(198, 18, 0, 15),
          new Block(198, 51, 100, 24),
          new Block(203, 0, 113, 24),
          new Block(224, 0, 0, 3));

  private PublicAddress() {}

  private record Block(int first, int second, int third, int prefix) {
    boolean has(int address) {
      int mask = -1 << (32 - prefix);
      return (address & mask) == (first << 24 | second << 16 | third << 8);
    }
  }

  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublicIpv4(bytes) : isPublicIpv6(bytes);
  }

  private static boolean isPublicIpv4(byte[] bytes) {
    int address = word(bytes, 0) << 16 | word(bytes, 2);
    return SPECIAL_IPV4.stream().noneMatch(block -> block.has(address));
  }

  // Only 2000::/3 is given out; of it 2001::/23 (Teredo and other protocols), 2001:db8::/32 and
  // 3fff::/20 (documentation) and 2002::/16 (IPv4 inside) lead nowhere or somewhere else.
  private static boolean isPublicIpv6(byte[] bytes) {
    int first = word(bytes, 0);
    int second = word(bytes, 2);
    boolean givenOut = first >>> 13 == 1;
    boolean protocols = first == 0x2001 && (second >>> 9 == 0 || second == 0x0db8);
    boolean documentation = first == 0x3fff && second >>> 12 == 0;
    return givenOut && !protocols && !documentation && first != 0x2002;
  }

  private static int word(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }
}
