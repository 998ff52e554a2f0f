package thumbsmith.contract;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Whether an address belongs to the open internet, and not to this computer or a network around it. The contract has
 * pictures named by address: both who fetches them here and the embedded service, which share no other package, must
 * not be used to look around inside. The ranges are those of the special-purpose registries of RFC 6890.
 */
public final class PublicAddresses implements Predicate<InetAddress> {
    @Override
    public boolean test(InetAddress address) {
        return !(address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isReserved(address.getAddress(), address instanceof Inet6Address));
    }

    /** What {@link InetAddress} has no question for. */
    private static boolean isReserved(byte[] bytes, boolean six) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (six) return isReservedSix(bytes);
        // 0/8 this network, 100.64/10 carrier-grade, 192.0.0/24 and 198.18/15 special use, 240/4 and broadcast.
        return first == 0
                || (first == 100 && (second & 0xc0) == 64)
                || (first == 192 && second == 0 && bytes[2] == 0)
                || (first == 198 && (second & 0xfe) == 18)
                || isOfAHost(bytes)
                || first >= 240;
    }

    /** Only 2000::/3 is handed out to networks; of it 2001::/32 and 2002::/16 carry an IPv4 address that could be any. */
    private static boolean isReservedSix(byte[] bytes) {
        int start = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        boolean tunnel = start == 0x2002 || start == 0x2001 && bytes[2] == 0 && bytes[3] == 0;
        return start >>> 13 != 1 || tunnel;
    }

    /** 168.63.129.16, by which a large provider's machines are told of themselves; elsewhere nobody answers there. */
    private static boolean isOfAHost(byte[] bytes) {
        return Arrays.equals(bytes, new byte[] {(byte) 168, 63, (byte) 129, 16});
    }
}
