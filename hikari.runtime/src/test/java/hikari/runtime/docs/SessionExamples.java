package hikari.runtime.docs;

import hikari.api.Token;
import hikari.api.bot.GatewayBot;
import hikari.api.event.ShardDisconnectedEvent;
import hikari.api.event.ShardResumedEvent;
import hikari.api.gateway.SessionStore;
import java.nio.file.Path;
import org.apache.logging.log4j.LogManager;

/// The code of the guide on sessions, so that it compiles.
final class SessionExamples {
    private SessionExamples() {}

    private static void log(String text) {
        LogManager.getLogger(SessionExamples.class).info(text);
    }

    static GatewayBot restarts(String secret) {
        var bot =
                GatewayBot.create(b ->
                        b.token(Token.bot(secret))
                                .sessionStore(SessionStore.in(Path.of("sessions"))));
        return bot;
    }

    static GatewayBot handedOver(GatewayBot bot, Token token) {
        var before = bot.sessions();
        var next = GatewayBot.create(b -> b.token(token).resume(before));
        return next;
    }

    static void faults(GatewayBot bot) {
        bot.events()
                .listen(
                        ShardDisconnectedEvent.class,
                        event -> log(event.shard().id() + ": " + event.reason()));
        bot.events().listen(ShardResumedEvent.class, event -> log("nothing was lost"));
    }
}
