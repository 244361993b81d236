package hikari.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FaultRequestTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'fault':'drop','ending':'rst','after_bytes':3}",
                "{'fault':'reconnect'}",
                "{'fault':'invalidate'}",
                "{'fault':'invalidate_resumable'}",
                "{'fault':'close','code':4001,'reason':'x'}",
                "{'fault':'close_without_code'}",
                "{'fault':'silence'}",
                "{'fault':'no_acks'}",
                "{'fault':'slow_writes','bytes_per_second':20}",
                "{'fault':'fragment','payload_bytes':1}",
                "{'fault':'broken_json'}",
                "{'fault':'unknown_op'}",
                "{'fault':'unknown_event'}",
                "{'fault':'unknown_enums'}",
                "{'fault':'corrupt_stream'}",
                "{'fault':'giant_frame','bytes':10}",
                "{'fault':'request_heartbeat'}",
                "{'fault':'delay','millis':5}",
                "{'fault':'raw','text':'x'}"
            })
    void everyFaultCanBeAskedForInJson(String request) throws IOException {
        try (var gateway = new Gateway();
                var client = gateway.ready()) {
            assertThat(gateway.server.faults().inject(json(request))).isOne();
            assertThat(gateway.server.faults().inject(json(request.replace("}", ",'shard':9}"))))
                    .isZero();
            assertThat(
                            gateway.server
                                    .faults()
                                    .inject(json(request.replace("}", ",'when':'next'}"))))
                    .isZero();
            assertThat(client).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'fault':'unheard_of'}",
                "{'fault':7}",
                "{'fault':'close','code':999}",
                "{'fault':'close','code':'4000'}",
                "{'fault':'drop','ending':'none'}",
                "{'fault':'refuse_upgrade','when':'now'}",
                "{'fault':'no_hello'}",
                "{'fault':'refuse_login'}",
                "{'fault':'resume_at'}",
                "{'fault':'silence','when':'later'}",
                "{'fault':'silence','shard':-1}"
            })
    void whatIsWrongInARequestIsSaid(String request) {
        try (var gateway = new Gateway()) {
            assertThatThrownBy(() -> gateway.server.faults().inject(json(request)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching(".*(fault|code|ending|next connection|when|shard).*");
        }
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
