package hikari.runtime.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Token;
import hikari.api.bot.GatewayBotOptions;
import hikari.api.bot.UndeliverableEvents;
import hikari.api.event.DmMessageCreateEvent;
import hikari.api.event.GuildMessageCreateEvent;
import hikari.api.event.MemberAddEvent;
import hikari.api.event.MessageCreateEvent;
import hikari.api.gateway.Intent;
import hikari.api.gateway.MissingIntentException;
import hikari.runtime.event.Log;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntentCheckTest {
    private static DefaultGatewayBot bot(UndeliverableEvents undeliverable) {
        var options =
                GatewayBotOptions.builder()
                        .token(Token.bot("Nw.x.y"))
                        .intents(Intent.GUILD_MESSAGES)
                        .undeliverable(undeliverable);
        return new DefaultGatewayBot(options.build(), new FakeParts(), List.of());
    }

    @Test
    void listeningToWhatTheIntentsCannotDeliverIsAWarningThatNamesBoth() {
        var events = bot(UndeliverableEvents.WARN).events();
        try (var log = Log.of(IntentCheck.class)) {
            events.listen(MemberAddEvent.class, event -> {});
            assertThat(log.messages())
                    .singleElement()
                    .asString()
                    .startsWith("WARN")
                    .contains("MemberAddEvent", "GUILD_MEMBERS", "GUILD_MESSAGES");
        }
        assertThat(events.wantedTypes()).containsExactly(MemberAddEvent.class);
    }

    @Test
    void itCanBeRefusedBeforeTheBotStarts() {
        var events = bot(UndeliverableEvents.REFUSE).events();
        assertThatThrownBy(() -> events.listen(DmMessageCreateEvent.class, event -> {}))
                .isInstanceOf(MissingIntentException.class);
        assertThatThrownBy(() -> events.expect(DmMessageCreateEvent.class, event -> true))
                .isInstanceOf(MissingIntentException.class);
        assertThatThrownBy(() -> events.stream(DmMessageCreateEvent.class, 1))
                .isInstanceOf(MissingIntentException.class);
        assertThat(events.wantedTypes()).isEmpty();
    }

    @Test
    void nothingIsSaidOfWhatCanComeAtLeastInPart() {
        var events = bot(UndeliverableEvents.REFUSE).events();
        try (var log = Log.of(IntentCheck.class)) {
            events.listen(MessageCreateEvent.class, event -> {});
            events.listen(GuildMessageCreateEvent.class, event -> {}).close();
            assertThat(log.messages()).isEmpty();
        }
        assertThat(events.wantedTypes()).containsExactly(MessageCreateEvent.class);
    }
}
