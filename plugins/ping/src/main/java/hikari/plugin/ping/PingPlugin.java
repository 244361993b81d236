package hikari.plugin.ping;

import hikari.api.event.InteractionCreateEvent;
import hikari.api.event.MessageCreateEvent;
import hikari.api.gateway.Intent;
import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.ComponentInteraction;
import hikari.api.interaction.UpdateMessage;
import hikari.api.message.component.ActionRow;
import hikari.api.message.component.Button;
import hikari.api.plugin.HikariPlugin;
import hikari.api.plugin.PluginContext;
import hikari.api.plugin.PluginInfo;

/// Answers `!ping`, and `/ping` with a button.
public final class PingPlugin implements HikariPlugin {
    @Override
    public PluginInfo info() {
        return PluginInfo.of("ping", "1.0.0").listensTo(Intent.MESSAGE_CONTENT);
    }

    @Override
    public void open(PluginContext context) {
        context.events().listen(MessageCreateEvent.class, PingPlugin::onMessage);
        context.events().listen(InteractionCreateEvent.class, PingPlugin::onInteraction);
        context.rest()
                .commands()
                .global(context.bot().applicationId())
                .create(command -> command.name("ping").description("Answers"));
    }

    private static void onMessage(MessageCreateEvent event) {
        if (event.message().content().equals("!ping")) {
            event.reply("Pong!");
        }
    }

    private static void onInteraction(InteractionCreateEvent event) {
        switch (event.interaction()) {
            case CommandInteraction command when command.data().name().equals("ping") ->
                    event.respond(message ->
                            message.content("Pong!")
                                    .component(
                                            ActionRow.of(Button.primary("ping:again", "Again"))));
            case ComponentInteraction button when button.data().customId().equals("ping:again") ->
                    event.respond(UpdateMessage.of(message -> message.content("Pong, again!")));
            default -> {} // somebody else's
        }
    }
}
