package hikari.sandbox.control;

import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Exchange;
import hikari.sandbox.rest.Reply;
import hikari.sandbox.rest.Router;
import hikari.sandbox.world.DiscordError;
import hikari.sandbox.world.FieldErrors;
import hikari.sandbox.world.Interaction;
import hikari.sandbox.world.Interactions;
import hikari.sandbox.world.UserActions;
import hikari.sandbox.world.World;

/// What people do that makes interactions: commands, buttons, menus, modals.
final class InteractionControls {
    private final World world;
    private final UserActions actions;

    InteractionControls(World world) {
        this.world = world;
        this.actions = new UserActions(world);
    }

    void addTo(Router router) {
        router.add("GET", "/channels/{channel_id}/commands", this::commands)
                .add("POST", "/channels/{channel_id}/commands", this::run)
                .add("POST", "/channels/{channel_id}/autocomplete", this::complete)
                .add(
                        "POST",
                        "/channels/{channel_id}/messages/{message_id}/components",
                        this::component)
                .add("POST", "/channels/{channel_id}/attachments", this::upload)
                .add("POST", "/interactions/{interaction_id}/modal", this::submit)
                .add("GET", "/interactions/{interaction_id}", this::interaction);
    }

    private static Reply accepted(Interaction interaction) {
        return Reply.json(202, interaction.json());
    }

    private Reply commands(Exchange x) {
        return world.locked(() ->
                Reply.ok(
                        Js.array(
                                world.commands()
                                        .visibleIn(world.channel(x.id("channel_id")).guildId()))));
    }

    private Reply run(Exchange x) {
        var body = x.json();
        return world.locked(() -> {
            var channel = world.channel(x.id("channel_id"));
            var user = x.userIn(body, "user_id");
            var name = Js.text(body, "name");
            return accepted(
                    switch ((int) Js.number(body, "type", 1)) {
                        case 1 -> actions.command(user, channel, name, Js.object(body, "options"));
                        case 2 ->
                                actions.userCommand(
                                        user, channel, name, x.userIn(body, "target_id"));
                        case 3 ->
                                actions.messageCommand(
                                        user,
                                        channel,
                                        name,
                                        channel.message(Js.idOf(body, "target_id")));
                        default ->
                                throw FieldErrors.of(
                                        "type",
                                        "BASE_TYPE_CHOICES",
                                        "Value must be one of {1, 2, 3}.");
                    });
        });
    }

    private Reply complete(Exchange x) {
        var body = x.json();
        var sent =
                world.locked(() ->
                        actions.autocomplete(
                                x.userIn(body, "user_id"),
                                world.channel(x.id("channel_id")),
                                Js.text(body, "name"),
                                Js.object(body, "options"),
                                Js.text(body, "focused")));
        try {
            world.await(
                    () -> sent.state() != Interaction.State.PENDING,
                    Interactions.FIRST_ANSWER.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DiscordError(503, 0, "The sandbox is closing");
        }
        return world.locked(() -> Reply.ok(sent.json()));
    }

    private Reply component(Exchange x) {
        var body = x.json();
        return world.locked(() -> {
            var channel = world.channel(x.id("channel_id"));
            var user = x.userIn(body, "user_id");
            var message = world.interactions().seenBy(user.id(), channel, x.id("message_id"));
            var customId = Js.text(body, "custom_id");
            return accepted(
                    actions.component(user, channel, message, customId, Js.list(body, "values")));
        });
    }

    /// Takes the files that are then named in options of commands and in modals.
    private Reply upload(Exchange x) {
        return world.locked(() -> {
            var channel = world.channel(x.id("channel_id"));
            return Reply.created(
                    Js.array(
                            x.files().stream()
                                    .map(file ->
                                            world.files()
                                                    .offer(
                                                            world.ids().next(),
                                                            channel.id(),
                                                            file))));
        });
    }

    private Reply submit(Exchange x) {
        var body = x.json();
        return world.locked(() -> {
            var opened = world.interactions().find(x.id("interaction_id"));
            return accepted(
                    actions.submit(x.userIn(body, "user_id"), opened, Js.object(body, "values")));
        });
    }

    private Reply interaction(Exchange x) {
        return world.locked(
                () -> Reply.ok(world.interactions().find(x.id("interaction_id")).json()));
    }
}
