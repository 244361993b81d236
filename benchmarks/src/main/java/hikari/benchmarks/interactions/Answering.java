package hikari.benchmarks.interactions;

import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.MessageResponse;
import hikari.api.server.InteractionServerConfig;
import hikari.api.spi.InteractionServerFactory;
import java.io.IOException;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicLong;

/// The server under load: answers each command with a message. Prints its port, ends with its
/// input, and prints then how many commands its handler got.
final class Answering {
    private Answering() {}

    public static void main(String[] arguments) throws IOException {
        var handled = new AtomicLong();
        var config = InteractionServerConfig.builder().publicKey(arguments[0]).backlog(1024);
        var server =
                ServiceLoader.load(InteractionServerFactory.class)
                        .findFirst()
                        .orElseThrow()
                        .create(config.build());
        server.handle(
                CommandInteraction.class,
                (interaction, responder) -> {
                    handled.incrementAndGet();
                    responder.respond(MessageResponse.of("Noted: " + interaction.data().name()));
                });
        server.start();
        System.out.println(server.port());
        while (System.in.read() >= 0) {
            continue;
        }
        server.close();
        System.out.println(handled.get());
    }
}
