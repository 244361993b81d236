package hikari.interactions;

import hikari.api.server.ReverseProxy;
import io.helidon.common.socket.PeerInfo;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Who a request comes from, for the log: the peer, or whom proxies that are believed name.
final class Clients {
    /// A long list is nobody's proxies.
    private static final int MAX_HOPS = 20;

    /// Addresses that begin with the same bits.
    private record Range(byte[] address, int bits) {
        boolean contains(InetAddress other) {
            var bytes = other.getAddress();
            if (bytes.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                if (((bytes[bit / 8] ^ address[bit / 8]) >> (7 - bit % 8) & 1) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Range> trusted;

    /// @throws IllegalArgumentException when something of it is no address
    Clients(ReverseProxy proxy) {
        trusted = proxy.trusted().stream().map(Clients::range).toList();
    }

    private static Range range(String text) {
        var parts = text.split("/", 2);
        var address = InetAddress.ofLiteral(parts[0]).getAddress();
        var bits = parts.length == 2 ? Integer.parseInt(parts[1]) : 8 * address.length;
        if (bits < 0 || bits > 8 * address.length) {
            throw new IllegalArgumentException("'%s' is no range of addresses".formatted(text));
        }
        return new Range(address, bits);
    }

    /// {@return the name of who sent a request}
    ///
    /// @param peer the connection's other end
    /// @param forwardedFor what `X-Forwarded-For` says, in its order
    String name(PeerInfo peer, List<String> forwardedFor) {
        var address = peer.address() instanceof InetSocketAddress inet ? inet.getAddress() : null;
        return name(Optional.ofNullable(address), forwardedFor);
    }

    /// @param peer none for one of this machine's unix sockets
    String name(Optional<InetAddress> peer, List<String> forwardedFor) {
        var nearest = peer.map(InetAddress::getHostAddress).orElse("a unix socket");
        if (peer.isPresent() && !isTrusted(peer.get())) {
            return nearest;
        }
        var hops = new ArrayList<String>();
        forwardedFor.forEach(line -> hops.addAll(Arrays.asList(line.split(",", MAX_HOPS + 1))));
        for (var hop : hops.reversed().stream().limit(MAX_HOPS).toList()) {
            InetAddress named;
            try {
                named = InetAddress.ofLiteral(hop.strip());
            } catch (IllegalArgumentException e) {
                return nearest; // whoever wrote this is the last that is known
            }
            nearest = named.getHostAddress();
            if (!isTrusted(named)) {
                return nearest;
            }
        }
        return nearest;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(range -> range.contains(address));
    }
}
