package hikari.api.text;

import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import java.time.Instant;
import java.util.Optional;

/// What Discord shows as something else than its text: mentions, emojis, moments, links into the
/// client. [#toString] is the text that goes into a message, [MessageText] finds them in one.
///
/// ```java
/// var text = "Ends " + Markup.timestamp(end, TimestampStyle.RELATIVE) + ", " + Markup.role(id);
/// ```
///
/// Unicode emojis are text as any other. Who a mention notifies is said by
/// [hikari.api.message.AllowedMentions].
///
/// @see "Discord documentation: Reference, Message Formatting"
public sealed interface Markup {

    /// {@return the text that Discord shows so}
    @Override
    String toString();

    /// {@return the mention of a user}
    ///
    /// @param id the user
    static User user(Snowflake id) {
        return new User(id);
    }

    /// {@return the mention of a role}
    ///
    /// @param id the role; mentions of `@everyone` by its id notify nobody, use [Everyone]
    static Role role(Snowflake id) {
        return new Role(id);
    }

    /// {@return the link to a channel or thread}
    ///
    /// @param id the channel
    static Channel channel(Snowflake id) {
        return new Channel(id);
    }

    /// {@return the command, to be run by a click}
    ///
    /// @param name the name; of a subcommand all names, with a space between
    /// @param id the command
    /// @throws LimitExceededException when this is the name of no slash command
    static Command command(String name, Snowflake id) {
        return new Command(name, id);
    }

    /// {@return the custom emoji}
    ///
    /// @param name its name
    /// @param id the emoji, one that does not move
    /// @throws LimitExceededException when this is the name of no emoji
    static Emoji emoji(String name, Snowflake id) {
        return new Emoji(name, id, false);
    }

    /// {@return the custom emoji that moves}
    ///
    /// @param name its name
    /// @param id the emoji
    /// @throws LimitExceededException when this is the name of no emoji
    static Emoji animatedEmoji(String name, Snowflake id) {
        return new Emoji(name, id, true);
    }

    /// {@return the moment with date and time}
    ///
    /// @param at the moment, to the second
    /// @throws LimitExceededException when clients cannot show it
    static Timestamp timestamp(Instant at) {
        return new Timestamp(at, Optional.empty());
    }

    /// {@return the moment}
    ///
    /// @param at the moment, to the second
    /// @param style how it is shown
    /// @throws LimitExceededException when clients cannot show it
    static Timestamp timestamp(Instant at, TimestampStyle style) {
        return new Timestamp(at, Optional.of(style));
    }

    /// {@return the address of a guild's message}
    ///
    /// @param guildId the guild
    /// @param channelId the channel
    /// @param messageId the message
    static MessageLink messageLink(Snowflake guildId, Snowflake channelId, Snowflake messageId) {
        return new MessageLink(Optional.of(guildId), channelId, Optional.of(messageId));
    }

    /// {@return the address of a direct message}
    ///
    /// @param channelId the channel
    /// @param messageId the message
    static MessageLink directMessageLink(Snowflake channelId, Snowflake messageId) {
        return new MessageLink(Optional.empty(), channelId, Optional.of(messageId));
    }

    /// {@return the address of a guild's channel}
    ///
    /// @param guildId the guild
    /// @param channelId the channel
    static MessageLink channelLink(Snowflake guildId, Snowflake channelId) {
        return new MessageLink(Optional.of(guildId), channelId, Optional.empty());
    }

    /// The mention of a user.
    ///
    /// @param id the user
    record User(Snowflake id) implements Markup {
        @Override
        public String toString() {
            return "<@" + id + ">";
        }
    }

    /// The mention of a role.
    ///
    /// @param id the role
    record Role(Snowflake id) implements Markup {
        @Override
        public String toString() {
            return "<@&" + id + ">";
        }
    }

    /// The link to a channel.
    ///
    /// @param id the channel
    record Channel(Snowflake id) implements Markup {
        @Override
        public String toString() {
            return "<#" + id + ">";
        }
    }

    /// The mention of all who see the channel.
    record Everyone() implements Markup {
        @Override
        public String toString() {
            return "@everyone";
        }
    }

    /// The mention of all who see the channel and are online.
    record Here() implements Markup {
        @Override
        public String toString() {
            return "@here";
        }
    }

    /// A slash command, to be run by a click.
    ///
    /// @param name the name; of a subcommand all names, with a space between: up to 3 of 1 to 32
    ///   letters, digits, `-`, `_` and `'`
    /// @param id the command
    record Command(String name, Snowflake id) implements Markup {
        /// Checks the name.
        ///
        /// @throws LimitExceededException when this is the name of no slash command
        public Command {
            if (!Names.isCommand(name)) {
                throw new LimitExceededException("name", name, "1 to 3 names of slash commands");
            }
        }

        @Override
        public String toString() {
            return "</" + name + ":" + id + ">";
        }
    }

    /// A custom emoji.
    ///
    /// @param name the name: 1 to 32 of `A-Z`, `a-z`, `0-9` and `_`
    /// @param id the emoji
    /// @param animated whether it moves
    record Emoji(String name, Snowflake id, boolean animated) implements Markup {
        /// Checks the name.
        ///
        /// @throws LimitExceededException when this is the name of no emoji
        public Emoji {
            if (!Names.isEmoji(name)) {
                throw new LimitExceededException("name", name, "1 to 32 of A-Z, a-z, 0-9 and _");
            }
        }

        @Override
        public String toString() {
            return (animated ? "<a:" : "<:") + name + ":" + id + ">";
        }
    }

    /// A moment, shown in the reader's time zone and language.
    ///
    /// @param at the moment; only the second counts, and what is less is dropped
    /// @param style how it is shown
    record Timestamp(Instant at, Optional<TimestampStyle> style) implements Markup {
        /// How far from 1970 clients can show a moment, in seconds: the range of JavaScript's
        /// dates.
        static final long FARTHEST = 8_640_000_000_000L;

        /// Checks the moment, and drops what is less than a second.
        ///
        /// @throws LimitExceededException when clients cannot show it: farther from 1970 than
        ///   8,640,000,000,000 seconds
        public Timestamp {
            at = Instant.ofEpochSecond(at.getEpochSecond());
            if (Math.abs(at.getEpochSecond()) > FARTHEST) {
                throw new LimitExceededException(
                        "timestamp", at.toString(), "8640000000000 seconds before or after 1970");
            }
        }

        @Override
        public String toString() {
            return "<t:"
                    + at.getEpochSecond()
                    + style.map(known -> ":" + known.letter()).orElse("")
                    + ">";
        }
    }

    /// A link into the guild where the message is read.
    ///
    /// @param tab where to
    record GuildNavigation(GuildTab tab) implements Markup {
        @Override
        public String toString() {
            return "<id:" + tab.code() + ">";
        }
    }

    /// A link to a linked role of the guild where the message is read; a click begins to connect.
    ///
    /// @param roleId the role
    record LinkedRole(Snowflake roleId) implements Markup {
        @Override
        public String toString() {
            return "<id:linked-roles:" + roleId + ">";
        }
    }

    /// The address of a message, or of a channel.
    ///
    /// @param guildId the guild; empty for direct messages and groups
    /// @param channelId the channel
    /// @param messageId the message; empty for a link to the channel
    record MessageLink(
            Optional<Snowflake> guildId, Snowflake channelId, Optional<Snowflake> messageId)
            implements Markup {
        @Override
        public String toString() {
            return "https://discord.com/channels/"
                    + guildId.map(Snowflake::toString).orElse("@me")
                    + "/"
                    + channelId
                    + messageId.map(id -> "/" + id).orElse("");
        }
    }
}
