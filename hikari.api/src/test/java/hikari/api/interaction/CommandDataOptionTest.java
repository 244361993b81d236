package hikari.api.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.DecodeException;
import hikari.api.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandDataOptionTest {
    private static CommandDataOption of(String value) {
        return Json.decode(
                Json.create(),
                "{\"name\":\"n\",\"type\":4,\"value\":%s}".formatted(value),
                CommandDataOption.class);
    }

    @Test
    void aWholeNumberIsReadHoweverItIsWritten() {
        assertThat(of("7").asLong()).isEqualTo(7);
        assertThat(of("7.0").asLong()).isEqualTo(7);
        assertThat(of("\"7\"").asLong()).isEqualTo(7);
        assertThat(of("-9007199254740991").asLong()).isEqualTo(-9007199254740991L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "9223372036854775808", "1e400", "\"x\"", "\"\"", "true"})
    void whatIsNoWholeNumberIsNotDecoded(String value) {
        assertThatThrownBy(() -> of(value).asLong()).isInstanceOf(DecodeException.class);
    }
}
