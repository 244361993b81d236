package hikari.benchmarks.foreign;

import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.ComponentInteraction;
import hikari.api.interaction.MessageResponse;
import hikari.api.interaction.ModalResponse;
import hikari.api.message.component.ActionRow;
import hikari.api.message.component.Button;
import hikari.api.message.component.Container;
import hikari.api.message.component.Label;
import hikari.api.message.component.TextDisplay;
import hikari.api.message.component.TextInput;
import hikari.api.server.InteractionServerConfig;
import hikari.api.spi.InteractionServerFactory;
import java.util.ServiceLoader;

/// An interaction server for requests that foreign code signs and whose answers it reads: prints
/// its port and serves until its input ends.
///
/// Run by `.ci/foreign/signed.mjs`, which gives the public key.
public final class Signed {
    private Signed() {}

    public static void main(String[] arguments) throws Exception {
        var config = InteractionServerConfig.builder().publicKey(arguments[0]).build();
        var factory = ServiceLoader.load(InteractionServerFactory.class).findFirst().orElseThrow();
        try (var server = factory.create(config)) {
            server.handle(CommandInteraction.class, (_, responder) -> responder.respond(message()));
            server.handle(ComponentInteraction.class, (_, responder) -> responder.respond(modal()));
            server.start();
            System.out.println(server.port());
            while (System.in.read() >= 0) {}
        }
    }

    private static MessageResponse message() {
        return MessageResponse.of(m ->
                m.componentsV2()
                        .component(
                                Container.of(
                                                TextDisplay.of("# Hello"),
                                                ActionRow.of(Button.danger("again", "Again")))
                                        .withAccentColor(0xFF8800)));
    }

    private static ModalResponse modal() {
        return ModalResponse.of(
                "m", "Title", Label.of("Name", TextInput.line("name").maxLength(20).build()));
    }
}
