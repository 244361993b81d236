package hikari.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.RunningSandbox;
import hikari.sandbox.VoiceFault;
import hikari.sandbox.json.Js;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Voice by the control API.
@Timeout(60)
class VoiceControlsTest {
    @RegisterExtension final RunningSandbox on = RunningSandbox.unlimited();

    private String lounge() {
        return "/channels/" + on.sandbox().channel("Lounge") + "/voice";
    }

    @Test
    void aPersonIsGivenWhatAClientNeeds() {
        long ada = on.sandbox().person("ada").id();
        var given = on.control().call("POST", lounge() + "/" + ada, "").json();
        var ticket = on.sandbox().voice().ticket(ada, on.sandbox().channel("Lounge")).orElseThrow();
        assertThat(given.getString("token")).isEqualTo(ticket.token());
        assertThat(given.getString("session_id")).isEqualTo(ticket.sessionId());
        assertThat(given.getString("endpoint")).isEqualTo(ticket.endpoint().orElseThrow());
        var there = on.control().get(lounge()).json();
        assertThat(there.getJsonArray("participants")).isEmpty();
        assertThat(there.getBoolean("settled")).isTrue();
        assertThat(on.control().get("/state").json().getJsonArray("voice")).hasSize(1);
    }

    @Test
    void theCertificateIsGivenToClientsOfAnyLibrary() throws Exception {
        var pem = on.control().get("/voice/certificate").json().getString("pem");
        var read =
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(
                                new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
        assertThat(read).isEqualTo(on.sandbox().voice().certificate());
    }

    @Test
    void nobodyCanBeInATextChannelByVoice() {
        long ada = on.sandbox().person("ada").id();
        var path = on.guild() + "/voice/" + ada;
        var general = Js.of("channel_id", Js.id(on.sandbox().channel("general"))).toString();
        assertThat(on.control().call("PUT", path, general).code()).isEqualTo(50024);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"fault\":\"drop\",\"ending\":\"rst\"}|0",
                "{\"fault\":\"close\",\"code\":4014}|0",
                "{\"fault\":\"silence\"}|0",
                "{\"fault\":\"no_acks\"}|0",
                "{\"fault\":\"refuse_resume\"}|1",
                "{\"fault\":\"ignore_discovery\",\"times\":2}|1",
                "{\"fault\":\"lose\",\"every\":3}|1",
                "{\"fault\":\"duplicate\"}|1",
                "{\"fault\":\"reorder\"}|1",
                "{\"fault\":\"garble\"}|1",
                "{\"fault\":\"corrupt_commit\",\"user\":\"7\"}|1",
                "{\"fault\":\"corrupt_welcome\",\"channel\":\"7\"}|1",
                "{\"fault\":\"late\",\"millis\":10}|1",
                "{\"fault\":\"revoke_proposals\"}|1",
                "{\"fault\":\"transition_zero\"}|1",
                "{\"fault\":\"downgrade\"}|0",
                "{\"fault\":\"upgrade\"}|0",
                "{\"fault\":\"move_server\"}|0",
                "{\"fault\":\"outage\",\"millis\":10}|0"
            })
    void aFaultIsInjectedAndClearedByItsName(String request, int waiting) {
        var answer = on.control().call("POST", "/faults/voice", request);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getInt("met")).isZero();
        assertThat(on.control().get("/faults/voice").json().getInt("waiting")).isEqualTo(waiting);
        assertThat(on.control().call("DELETE", "/faults/voice", "").status()).isEqualTo(204);
        assertThat(on.sandbox().voice().faults().pending()).isZero();
    }

    @Test
    void everyKindOfFaultHasAName() {
        var names = on.control().call("POST", "/faults/voice", "{\"fault\":\"nonsense\"}").json();
        for (var kind : VoiceFault.class.getPermittedSubclasses()) {
            var name = kind.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "_");
            assertThat(names.getString("message")).contains(name.toLowerCase(Locale.ROOT));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"fault\":\"nonsense\"}|corrupt_commit",
                "{\"fault\":\"lose\",\"every\":0}|range",
                "{\"fault\":\"lose\",\"every\":\"x\"}|every",
                "{\"fault\":\"close\",\"code\":7}|range",
                "{\"fault\":\"drop\",\"ending\":\"bang\"}|ending"
            })
    void whatIsNoFaultIsRefusedByName(String request, String named) {
        var answer = on.control().call("POST", "/faults/voice", request);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getString("message")).contains(named);
    }
}
