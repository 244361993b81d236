package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.DiscordError.Unknown;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;

/// Adds and removes reactions. Called under the world's lock.
public final class Reactions {
    private static final Pattern CUSTOM =
            Pattern.compile("(?:a:)?([A-Za-z0-9_]{2,32}):(\\d{1,20})");
    private static final Pattern PLAIN_TEXT = Pattern.compile("[A-Za-z0-9_: ]*");
    private static final int MOST_EMOJIS = 20;

    private final World world;

    Reactions(World world) {
        this.world = world;
    }

    /// {@return the partial emoji for a path segment: a unicode emoji or `name:id`}
    ///
    /// @throws DiscordError 10014 if it is neither
    public JsonObject emoji(String segment) {
        var custom = CUSTOM.matcher(segment);
        if (custom.matches()) {
            long id = Js.parseId(custom.group(2));
            boolean known =
                    world.guilds().values().stream()
                            .anyMatch(guild -> guild.emojis().containsKey(id));
            if (known) {
                return Js.of("id", Js.id(id), "name", custom.group(1));
            }
        }
        if (PLAIN_TEXT.matcher(segment).matches() && !segment.matches("[0-9#*]\uFE0F?\u20E3")) {
            throw new DiscordError(400, 10014, "Unknown Emoji");
        }
        return Js.of("id", null, "name", segment);
    }

    private static String key(JsonObject emoji) {
        return Js.has(emoji, "id")
                ? "%s:%s".formatted(Js.text(emoji, "name"), Js.text(emoji, "id"))
                : Js.text(emoji, "name");
    }

    /// Adds one user's reaction.
    public void add(Channel channel, Message message, User user, JsonObject emoji) {
        if (!message.reactions().containsKey(key(emoji))
                && message.reactions().size() >= MOST_EMOJIS) {
            throw new DiscordError(400, 30010, "Maximum number of reactions reached (20)");
        }
        if (message.reaction(key(emoji), emoji).users().add(user.id())) {
            publish("MESSAGE_REACTION_ADD", channel, message, user, emoji);
        }
    }

    /// Removes one user's reaction; nothing happens if there is none.
    public void remove(Channel channel, Message message, User user, JsonObject emoji) {
        var reaction = message.reactions().get(key(emoji));
        if (reaction == null) {
            throw DiscordError.unknown(Unknown.EMOJI);
        }
        if (reaction.users().remove(user.id())) {
            if (reaction.users().isEmpty()) {
                message.reactions().remove(key(emoji));
            }
            publish("MESSAGE_REACTION_REMOVE", channel, message, user, emoji);
        }
    }

    private void publish(
            String name, Channel channel, Message message, User user, JsonObject emoji) {
        var data =
                Js.of(
                        "user_id",
                        Js.id(user.id()),
                        "type",
                        0,
                        "message_id",
                        Js.id(message.id()),
                        "channel_id",
                        Js.id(channel.id()),
                        "emoji",
                        emoji,
                        "burst",
                        false);
        var guild = world.guilds().get(channel.guildId());
        if ("MESSAGE_REACTION_ADD".equals(name)) {
            data = Js.with(data, "message_author_id", Js.id(message.authorId()));
            if (guild != null && guild.members().containsKey(user.id())) {
                data = Js.with(data, "member", guild.member(user.id()).json());
            }
        }
        world.events().channel(name, channel, Messages.place(channel, data));
        changed(channel, message);
    }

    /// Removes all reactions.
    public void clear(Channel channel, Message message) {
        message.reactions().clear();
        var data = Js.of("message_id", Js.id(message.id()), "channel_id", Js.id(channel.id()));
        world.events()
                .channel("MESSAGE_REACTION_REMOVE_ALL", channel, Messages.place(channel, data));
        changed(channel, message);
    }

    /// Removes all reactions with one emoji.
    public void clear(Channel channel, Message message, JsonObject emoji) {
        if (message.reactions().remove(key(emoji)) == null) {
            throw DiscordError.unknown(Unknown.EMOJI);
        }
        var data =
                Js.of(
                        "message_id",
                        Js.id(message.id()),
                        "channel_id",
                        Js.id(channel.id()),
                        "emoji",
                        emoji);
        world.events()
                .channel("MESSAGE_REACTION_REMOVE_EMOJI", channel, Messages.place(channel, data));
        changed(channel, message);
    }

    private void changed(Channel channel, Message message) {
        world.events().watched("message_reactions", world.messages().forWatchers(channel, message));
    }

    /// {@return ids of who reacted with an emoji}
    public List<Long> users(Message message, JsonObject emoji) {
        var reaction = message.reactions().get(key(emoji));
        return reaction == null ? java.util.List.of() : java.util.List.copyOf(reaction.users());
    }
}
