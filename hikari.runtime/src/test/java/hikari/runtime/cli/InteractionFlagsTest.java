package hikari.runtime.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// Where interactions are listened to and posted to.
class InteractionFlagsTest {
    private static InteractionFlags flags(String... given) {
        return CommandLine.populateCommand(new InteractionFlags(), given);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:8080/bot",
        "localhost, http://localhost:8080/bot",
        "::1, http://[::1]:8080/bot",
        "[::1], http://[::1]:8080/bot",
        "fe80::1%eth0, http://[fe80::1%25eth0]:8080/bot"
    })
    void theOwnAddressIsOneHoweverTheHostIsWritten(String host, String address) {
        var flags = flags("--host", host, "--path", "/bot");
        assertThat(flags.address(8080)).hasToString(address);
        assertThat(flags.server().hosts()).isEqualTo(List.of(host));
    }

    @Test
    void withoutAHostItIsTheLoopbackAddress() {
        assertThat(flags().address(1)).hasToString("http://127.0.0.1:1/");
        assertThat(flags().server().hosts()).isEqualTo(List.of("127.0.0.1"));
    }

    @Test
    void aPublicAddressWithALiteralIsTakenAsItIs() {
        assertThat(flags("--endpoint", "https://[2001:db8::1]/bot").endpoint())
                .contains(URI.create("https://[2001:db8::1]/bot"));
    }
}
