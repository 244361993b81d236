package hikari.sandbox;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.Channel;
import hikari.sandbox.world.Draft;
import hikari.sandbox.world.Files;
import hikari.sandbox.world.Interaction;
import hikari.sandbox.world.Message;
import hikari.sandbox.world.MessageRules;
import hikari.sandbox.world.User;
import hikari.sandbox.world.UserActions;
import hikari.sandbox.world.World;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// One of the people in the sandbox, played by a test.
public final class Person {
    private final World world;
    private final User user;
    private final UserActions actions;

    Person(World world, User user) {
        this.world = world;
        this.user = user;
        this.actions = new UserActions(world);
    }

    /// {@return the user's id}
    public long id() {
        return user.id();
    }

    /// {@return the username}
    public String name() {
        return user.username();
    }

    /// Writes a message.
    ///
    /// @param channelId where
    /// @param content what
    /// @return the message
    public JsonObject write(long channelId, String content) {
        return post(channelId, Js.of("content", content));
    }

    /// Answers a message.
    ///
    /// @param channelId where
    /// @param messageId the message to answer
    /// @param content what
    /// @return the message
    public JsonObject reply(long channelId, long messageId, String content) {
        return post(
                channelId,
                Js.of(
                        "content",
                        content,
                        "message_reference",
                        Js.of("message_id", Js.id(messageId))));
    }

    private JsonObject post(long channelId, JsonObject body) {
        return world.locked(() -> {
            var channel = world.channel(channelId);
            MessageRules.checkNew(body, List.of());
            var message = world.messages().create(channel, Draft.of(user, body, List.of()));
            return world.messages().dispatched(channel, message);
        });
    }

    /// Changes a message.
    ///
    /// @param channelId where
    /// @param messageId an own message
    /// @param content the new text
    public void edit(long channelId, long messageId, String content) {
        world.locked(() -> {
            var channel = world.channel(channelId);
            world.messages()
                    .edit(
                            channel,
                            channel.message(messageId),
                            Js.of("content", content),
                            List.of());
        });
    }

    /// Deletes a message.
    ///
    /// @param channelId where
    /// @param messageId any message
    public void delete(long channelId, long messageId) {
        world.locked(() -> {
            var channel = world.channel(channelId);
            world.messages().delete(channel, seen(channel, messageId));
        });
    }

    private Message seen(Channel channel, long messageId) {
        return world.interactions().seenBy(user.id(), channel, messageId);
    }

    /// Puts a reaction on a message.
    ///
    /// @param channelId where
    /// @param messageId the message
    /// @param emoji a unicode emoji, or `name:id`
    public void react(long channelId, long messageId, String emoji) {
        world.locked(() -> {
            var channel = world.channel(channelId);
            world.reactions()
                    .add(channel, channel.message(messageId), user, world.reactions().emoji(emoji));
        });
    }

    /// Types in a channel.
    ///
    /// @param channelId where
    public void type(long channelId) {
        world.locked(() -> world.channelWork().typing(world.channel(channelId), user));
    }

    /// Runs a slash command without options.
    ///
    /// @param channelId where
    /// @param name the name, with subcommand group and subcommand after spaces
    /// @return the interaction
    public UserInteraction run(long channelId, String name) {
        return run(channelId, name, Map.of());
    }

    /// Runs a slash command.
    ///
    /// @param channelId where
    /// @param name the name, with subcommand group and subcommand after spaces
    /// @param options strings, numbers, booleans, or ids as [Long], by option name
    /// @return the interaction
    public UserInteraction run(long channelId, String name, Map<String, ?> options) {
        var values = json(options);
        return act(() -> actions.command(user, world.channel(channelId), name, values));
    }

    private static JsonObject json(Map<String, ?> options) {
        var values = Js.of();
        for (var option : options.entrySet()) {
            values = Js.with(values, option.getKey(), option.getValue());
        }
        return values;
    }

    /// Asks for choices while typing an option.
    ///
    /// @param channelId where
    /// @param name the command's name
    /// @param options what is filled in so far, the typed option included
    /// @param focused the name of the typed option
    /// @return the interaction
    public UserInteraction autocomplete(
            long channelId, String name, Map<String, ?> options, String focused) {
        var values = json(options);
        return act(
                () -> actions.autocomplete(user, world.channel(channelId), name, values, focused));
    }

    /// Runs a command on a user.
    ///
    /// @param channelId where
    /// @param name the command's name
    /// @param targetId the user
    /// @return the interaction
    public UserInteraction runOnUser(long channelId, String name, long targetId) {
        return act(() ->
                actions.userCommand(user, world.channel(channelId), name, world.user(targetId)));
    }

    /// Runs a command on a message.
    ///
    /// @param channelId where
    /// @param name the command's name
    /// @param messageId the message
    /// @return the interaction
    public UserInteraction runOnMessage(long channelId, String name, long messageId) {
        return act(() -> {
            var channel = world.channel(channelId);
            return actions.messageCommand(user, channel, name, channel.message(messageId));
        });
    }

    /// Presses a button.
    ///
    /// @param channelId where
    /// @param messageId the message with the button
    /// @param customId the button's custom id
    /// @return the interaction
    public UserInteraction press(long channelId, long messageId, String customId) {
        return select(channelId, messageId, customId, List.of());
    }

    /// Picks values of a select menu.
    ///
    /// @param channelId where
    /// @param messageId the message with the menu
    /// @param customId the menu's custom id
    /// @param values what is picked; of menus of users, roles or channels the ids
    /// @return the interaction
    public UserInteraction select(
            long channelId, long messageId, String customId, List<String> values) {
        return act(() -> {
            var channel = world.channel(channelId);
            return actions.component(
                    user, channel, seen(channel, messageId), customId, Js.array(values));
        });
    }

    /// Uploads a file, to name it in an option of a command or in a modal.
    ///
    /// @param channelId where
    /// @param filename the file's name
    /// @param contentType its media type
    /// @param content its bytes
    /// @return the attachment's id
    public long upload(long channelId, String filename, String contentType, byte[] content) {
        return world.locked(() -> {
            long id = world.ids().next();
            world.files()
                    .offer(
                            id,
                            channelId,
                            new Files.Upload(0, filename, contentType, content.clone()));
            return id;
        });
    }

    /// Submits the modal that answered an interaction.
    ///
    /// @param opened the interaction
    /// @param values strings, booleans or lists by custom id; what is not given is as it was when
    ///   the modal opened
    /// @return the new interaction
    public UserInteraction submit(UserInteraction opened, Map<String, ?> values) {
        var json = json(values);
        return act(() -> actions.submit(user, world.interactions().find(opened.id()), json));
    }

    private UserInteraction act(Supplier<Interaction> action) {
        return new UserInteraction(world, world.locked(action));
    }
}
