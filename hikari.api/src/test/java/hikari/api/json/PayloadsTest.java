package hikari.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hikari.api.error.DecodeException;
import hikari.api.json.Payloads.Payload;
import hikari.testkit.Fidelity;
import jakarta.json.bind.Jsonb;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What Discord really sends can be read, and what was read can be written again with nothing lost.
class PayloadsTest {
    private static final Jsonb JSONB = Json.create();
    private static final double TOLERATED = 0.01;

    @AfterAll
    static void close() throws Exception {
        JSONB.close();
    }

    @Test
    void everyPayloadIsReadAndWrittenAgainWithAllThatTheModelKnows() throws IOException {
        var report = new CorpusReport();
        var wrong = new ArrayList<String>();
        Payloads.all().forEach(payload -> wrong.addAll(check(payload, report)));
        report.write();
        assertThat(wrong).isEmpty();
        assertThat(report.unknownShare()).isLessThan(TOLERATED);
    }

    @Test
    void whatIsNoPayloadIsRefusedWithItsPlace() {
        Payloads.all()
                .filter(payload -> payload.mended().isPresent())
                .forEach(PayloadsTest::isRefused);
    }

    private static void isRefused(Payload payload) {
        var type = payload.entry().type().orElseThrow();
        assertThat(payload.objects())
                .as(payload.place())
                .anySatisfy(object ->
                        assertThatExceptionOfType(DecodeException.class)
                                .isThrownBy(() -> Json.decode(JSONB, object.toString(), type))
                                .withMessageContaining(": "));
    }

    private static List<String> check(Payload payload, CorpusReport report) {
        var entry = payload.entry();
        if (entry.type().isEmpty()) {
            report.addOther(payload, entry.reason());
            return List.of();
        }
        var fidelity = new Fidelity();
        try {
            for (var object : payload.mended().orElse(payload).objects()) {
                var read = Json.decode(JSONB, object.toString(), entry.type().get());
                fidelity.compare(
                        "", entry.type().get(), object, Damage.parse(Json.encode(JSONB, read)));
            }
        } catch (DecodeException e) {
            return List.of(payload.place() + ": " + e.getMessage());
        }
        report.add(payload, fidelity);
        return fidelity.different().stream()
                .map(difference -> payload.place() + ": " + difference)
                .toList();
    }
}
