package hikari.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.server.ReverseProxy;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Whom the log names.
class ClientsTest {
    private static final Clients BEHIND =
            new Clients(ReverseProxy.at("10.0.0.0/8", "fd00::/16", "192.0.2.1"));

    private static String name(Clients clients, String peer, String... forwardedFor) {
        return clients.name(Optional.of(InetAddress.ofLiteral(peer)), List.of(forwardedFor));
    }

    @Test
    void withoutAProxyItIsThePeerWhateverItSays() {
        assertThat(name(new Clients(ReverseProxy.NONE), "203.0.113.9", "1.2.3.4"))
                .isEqualTo("203.0.113.9");
        assertThat(name(BEHIND, "203.0.113.9", "1.2.3.4")).isEqualTo("203.0.113.9");
    }

    @Test
    void aProxyThatIsBelievedNamesItAndWhatTheClientWroteItselfIsNotBelieved() {
        assertThat(name(BEHIND, "10.1.2.3", "203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(name(BEHIND, "10.1.2.3", "6.6.6.6, 203.0.113.9, 10.9.9.9"))
                .isEqualTo("203.0.113.9");
        assertThat(name(BEHIND, "10.1.2.3", "6.6.6.6", "203.0.113.9 , 192.0.2.1"))
                .isEqualTo("203.0.113.9");
        assertThat(name(BEHIND, "fd00::1", "2001:db8::7")).isEqualTo("2001:db8:0:0:0:0:0:7");
        assertThat(BEHIND.name(Optional.empty(), List.of("203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(BEHIND.name(Optional.empty(), List.of())).isEqualTo("a unix socket");
    }

    @Test
    void whatIsNoAddressIsRefusedWhenTheServerIsMade() {
        assertThatThrownBy(() -> new Clients(ReverseProxy.at("proxy.example")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Clients(ReverseProxy.at("10.0.0.0/33")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void nothingOfTheHeaderReachesTheLogButAddresses(@ForAll String header) {
        assertThat(name(BEHIND, "10.1.2.3", header)).matches("[0-9a-f.:%]+");
    }
}
