package hikari.runtime.docs;

import hikari.api.Token;
import hikari.api.bot.GatewayBot;
import hikari.api.event.MessageCreateEvent;
import hikari.api.gateway.Intent;
import hikari.sandbox.Fault;
import hikari.sandbox.FaultTarget;
import hikari.sandbox.RestFault;
import hikari.sandbox.RestFaults;
import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import java.time.Duration;

/// The code of the guides, so that it compiles. [GuidesTest] holds the two together.
final class Examples {
    private Examples() {}

    static void library(String secret) {
        var bot =
                GatewayBot.create(b ->
                        b.token(Token.bot(secret))
                                .intents(Intent.GUILD_MESSAGES, Intent.MESSAGE_CONTENT));
        bot.events()
                .listen(
                        MessageCreateEvent.class,
                        event -> {
                            if (event.message().content().equals("!ping")) {
                                event.reply("Pong!");
                            }
                        });
        bot.run();
    }

    static void sandbox() throws InterruptedException {
        var sandbox = Sandbox.create(SandboxOptions.builder().withoutRateLimits().build());
        sandbox.start();
        // the bot under test: sandbox.token() at sandbox.restUrl()
        var ada = sandbox.person("ada");
        long general = sandbox.channel("general");
        ada.write(general, "!ping");
        sandbox.awaitMessage(
                general, m -> m.getString("content").equals("Pong!"), Duration.ofSeconds(10));
        var pong = ada.run(general, "ping").awaitMessage(Duration.ofSeconds(10));
        ada.press(general, Long.parseLong(pong.getString("id")), "again");
        sandbox.faults().now(new FaultTarget.Everyone(), new Fault.Drop(Fault.Ending.RST, 0));
        sandbox.restFaults().add(RestFaults.Match.ALL, new RestFault.Status(500), 1);
        sandbox.close();
    }
}
