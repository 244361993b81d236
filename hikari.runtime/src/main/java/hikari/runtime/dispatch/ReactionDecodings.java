package hikari.runtime.dispatch;

import hikari.api.event.DmReactionAddEvent;
import hikari.api.event.DmReactionRemoveAllEvent;
import hikari.api.event.DmReactionRemoveEmojiEvent;
import hikari.api.event.DmReactionRemoveEvent;
import hikari.api.event.Event;
import hikari.api.event.GuildReactionAddEvent;
import hikari.api.event.GuildReactionRemoveAllEvent;
import hikari.api.event.GuildReactionRemoveEmojiEvent;
import hikari.api.event.GuildReactionRemoveEvent;
import hikari.api.guild.Member;
import hikari.api.guild.PartialEmoji;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reactions.
final class ReactionDecodings {
    private ReactionDecodings() {}

    static List<Decoding> all() {
        return List.of(
                Decoding.of(
                        "MESSAGE_REACTION_ADD",
                        List.of(GuildReactionAddEvent.class, DmReactionAddEvent.class),
                        Set.of(),
                        ReactionDecodings::added),
                Decoding.of(
                        "MESSAGE_REACTION_REMOVE",
                        List.of(GuildReactionRemoveEvent.class, DmReactionRemoveEvent.class),
                        Set.of(),
                        ReactionDecodings::removed),
                Decoding.of(
                        "MESSAGE_REACTION_REMOVE_ALL",
                        List.of(GuildReactionRemoveAllEvent.class, DmReactionRemoveAllEvent.class),
                        Set.of(),
                        ReactionDecodings::allRemoved),
                Decoding.of(
                        "MESSAGE_REACTION_REMOVE_EMOJI",
                        List.of(
                                GuildReactionRemoveEmojiEvent.class,
                                DmReactionRemoveEmojiEvent.class),
                        Set.of(),
                        ReactionDecodings::emojiRemoved));
    }

    private static Optional<Event> added(Payload p) {
        var channelId = p.id("channel_id");
        var messageId = p.id("message_id");
        var userId = p.id("user_id");
        var emoji = p.nested("emoji", PartialEmoji.class);
        var burst = p.flag("burst");
        return Optional.of(
                p.findId("guild_id")
                        .<Event>map(guildId ->
                                new GuildReactionAddEvent(
                                        p.bot(),
                                        p.shard(),
                                        guildId,
                                        channelId,
                                        messageId,
                                        userId,
                                        emoji,
                                        burst,
                                        p.findNested("member", Member.class)))
                        .orElseGet(() ->
                                new DmReactionAddEvent(
                                        p.bot(), p.shard(), channelId, messageId, userId, emoji,
                                        burst)));
    }

    private static Optional<Event> removed(Payload p) {
        var channelId = p.id("channel_id");
        var messageId = p.id("message_id");
        var userId = p.id("user_id");
        var emoji = p.nested("emoji", PartialEmoji.class);
        var burst = p.flag("burst");
        return Optional.of(
                p.findId("guild_id")
                        .<Event>map(guildId ->
                                new GuildReactionRemoveEvent(
                                        p.bot(), p.shard(), guildId, channelId, messageId, userId,
                                        emoji, burst))
                        .orElseGet(() ->
                                new DmReactionRemoveEvent(
                                        p.bot(), p.shard(), channelId, messageId, userId, emoji,
                                        burst)));
    }

    private static Optional<Event> allRemoved(Payload p) {
        var channelId = p.id("channel_id");
        var messageId = p.id("message_id");
        return Optional.of(
                p.findId("guild_id")
                        .<Event>map(guildId ->
                                new GuildReactionRemoveAllEvent(
                                        p.bot(), p.shard(), guildId, channelId, messageId))
                        .orElseGet(() ->
                                new DmReactionRemoveAllEvent(
                                        p.bot(), p.shard(), channelId, messageId)));
    }

    private static Optional<Event> emojiRemoved(Payload p) {
        var channelId = p.id("channel_id");
        var messageId = p.id("message_id");
        var emoji = p.nested("emoji", PartialEmoji.class);
        return Optional.of(
                p.findId("guild_id")
                        .<Event>map(guildId ->
                                new GuildReactionRemoveEmojiEvent(
                                        p.bot(), p.shard(), guildId, channelId, messageId, emoji))
                        .orElseGet(() ->
                                new DmReactionRemoveEmojiEvent(
                                        p.bot(), p.shard(), channelId, messageId, emoji)));
    }
}
