package hikari.runtime.docs;

import hikari.api.Token;
import hikari.api.bot.RestBot;
import hikari.api.command.CommandChoice;
import hikari.api.error.AlreadyRespondedException;
import hikari.api.error.InteractionExpiredException;
import hikari.api.event.EventManager;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.interaction.AutocompleteChoices;
import hikari.api.interaction.AutocompleteInteraction;
import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.ComponentInteraction;
import hikari.api.interaction.InteractionResponse;
import hikari.api.interaction.MessageResponse;
import hikari.api.interaction.ModalInteraction;
import hikari.api.interaction.ModalResponse;
import hikari.api.message.Upload;
import hikari.api.message.component.ActionRow;
import hikari.api.message.component.Button;
import hikari.api.message.component.Label;
import hikari.api.message.component.TextInput;
import hikari.api.message.component.TextInputStyle;
import hikari.api.server.InteractionServerConfig;
import java.util.List;
import org.apache.logging.log4j.LogManager;

/// The code of the guide on interactions, so that it compiles.
final class InteractionExamples {
    private InteractionExamples() {}

    static void listen(EventManager events) {
        events.listen(
                InteractionCreateEvent.class,
                event -> {
                    switch (event.interaction()) {
                        case CommandInteraction _ -> ask(event);
                        case ComponentInteraction _ -> event.update(m -> m.content("Pressed."));
                        case AutocompleteInteraction _ -> propose(event);
                        case ModalInteraction _ -> event.respondEphemeral("Thank you.");
                        default -> {} // a ping is answered by the server; others are not known yet
                    }
                });
    }

    private static void ask(InteractionCreateEvent event) {
        event.respond(message ->
                message.content("Well?")
                        .component(ActionRow.of(Button.primary("well:yes", "Yes"))));
    }

    private static void propose(InteractionCreateEvent event) {
        event.respond(AutocompleteChoices.of(List.of(CommandChoice.of("Apple", "apple"))));
    }

    static void modal(InteractionCreateEvent event) {
        event.respond(
                ModalResponse.of(
                        "feedback",
                        "Feedback",
                        Label.of(
                                "What is it?",
                                TextInput.builder("text", TextInputStyle.Known.PARAGRAPH)
                                        .build())));
    }

    static void late(InteractionCreateEvent event) {
        event.deferLate();
        var report = slowReport(); // a moment, or a minute
        event.respond(message -> message.content("Here it is.").upload(report));
    }

    private static Upload slowReport() {
        return Upload.of("report.txt", new byte[] {'!'});
    }

    static void deferAtOnce(InteractionCreateEvent event) {
        event.deferEphemeral();
        event.edit("Only you can see this.");
    }

    static void after(InteractionCreateEvent event) {
        event.respond("One.");
        event.edit("One, corrected.");
        var two = event.followUp("Two.");
        event.editFollowUp(two.id(), message -> message.content("Two, corrected."));
        event.deleteFollowUp(two.id());
        event.delete();
    }

    static void fetched(InteractionCreateEvent event) {
        var made = event.respondAndFetch(MessageResponse.of("Here."));
        made.resource()
                .flatMap(resource -> resource.message())
                .ifPresent(message -> log(message.id()));
    }

    static void wrong(InteractionCreateEvent event, InteractionResponse response) {
        try {
            event.respond(response);
        } catch (AlreadyRespondedException e) {
            event.followUp("One more thing.");
        } catch (InteractionExpiredException e) {
            log(e.limit()); // RESPONSE: 3 seconds, TOKEN: 15 minutes
        }
    }

    static void overHttp(String secret) {
        var bot =
                RestBot.create(b ->
                        b.token(Token.bot(secret))
                                .server(
                                        InteractionServerConfig.builder()
                                                .port(8080)
                                                .path("/interactions")
                                                .build()));
        listen(bot.events());
        bot.onStartup(started -> log("before the server is up"));
        bot.onShutdown(closing -> log("after the server is down"));
        bot.run();
    }

    private static void log(Object text) {
        LogManager.getLogger(InteractionExamples.class).info(text);
    }
}
