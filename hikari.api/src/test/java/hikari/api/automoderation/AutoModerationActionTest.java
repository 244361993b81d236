package hikari.api.automoderation;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.json.Json;
import jakarta.json.bind.Jsonb;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutoModerationActionTest {
    private final Jsonb jsonb = Json.create();

    @AfterEach
    void close() throws Exception {
        jsonb.close();
    }

    @Test
    void everyKindIsReadAsItsRecord() {
        assertThat(read("{\"type\":1,\"metadata\":{\"custom_message\":\"no\"}}"))
                .isEqualTo(AutoModerationAction.blockMessage("no"));
        assertThat(read("{\"type\":2,\"metadata\":{\"channel_id\":\"11\"}}"))
                .isEqualTo(AutoModerationAction.sendAlert(Snowflake.of(11)));
        assertThat(read("{\"type\":3,\"metadata\":{\"duration_seconds\":60}}"))
                .isEqualTo(AutoModerationAction.timeout(Duration.ofMinutes(1)));
        assertThat(read("{\"type\":4}")).isEqualTo(AutoModerationAction.blockMemberInteraction());
    }

    @Test
    void accessorsReachWhatTheMetadataHolds() {
        assertThat(AutoModerationAction.blockMessage("no").customMessage()).contains("no");
        assertThat(AutoModerationAction.sendAlert(Snowflake.of(11)).channelId())
                .contains(Snowflake.of(11));
        assertThat(AutoModerationAction.timeout(Duration.ofMinutes(1)).duration())
                .contains(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aKindWithoutMetadataIsReadAllTheSame(int type) {
        assertThat(read("{\"type\":%d}".formatted(type)).type().code()).isEqualTo(type);
        assertThat(read("{\"type\":%d,\"metadata\":{}}".formatted(type)).type().code())
                .isEqualTo(type);
        assertThat(read("{\"type\":%d,\"metadata\":null}".formatted(type)).type().code())
                .isEqualTo(type);
    }

    @Test
    void aKindThatNobodyKnowsIsKeptWhole() {
        var json = "{\"type\":9,\"metadata\":{\"x\":[1]}}";
        var action = read(json);
        assertThat(action).isInstanceOf(UnknownAutoModerationAction.class);
        assertThat(action.type()).isEqualTo(new ActionType.Unknown(9));
        assertThat(Json.encode(jsonb, action)).isEqualTo(json);
    }

    private AutoModerationAction read(String json) {
        return Json.decode(jsonb, json, AutoModerationAction.class);
    }
}
