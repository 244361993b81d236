package hikari.runtime.dispatch;

import hikari.api.event.DmPollVoteAddEvent;
import hikari.api.event.DmPollVoteRemoveEvent;
import hikari.api.event.Event;
import hikari.api.event.GuildPollVoteAddEvent;
import hikari.api.event.GuildPollVoteRemoveEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Votes in polls.
final class PollDecodings {
    private PollDecodings() {}

    static List<Decoding> all() {
        return List.of(
                Decoding.of(
                        "MESSAGE_POLL_VOTE_ADD",
                        List.of(GuildPollVoteAddEvent.class, DmPollVoteAddEvent.class),
                        Set.of(),
                        p -> Optional.of(added(p))),
                Decoding.of(
                        "MESSAGE_POLL_VOTE_REMOVE",
                        List.of(GuildPollVoteRemoveEvent.class, DmPollVoteRemoveEvent.class),
                        Set.of(),
                        p -> Optional.of(removed(p))));
    }

    private static Event added(Payload p) {
        var channelId = p.id("channel_id");
        var messageId = p.id("message_id");
        var userId = p.id("user_id");
        var answerId = (int) p.number("answer_id", 0);
        return p.findId("guild_id")
                .<Event>map(guildId ->
                        new GuildPollVoteAddEvent(
                                p.bot(), p.shard(), guildId, channelId, messageId, userId,
                                answerId))
                .orElseGet(() ->
                        new DmPollVoteAddEvent(
                                p.bot(), p.shard(), channelId, messageId, userId, answerId));
    }

    private static Event removed(Payload p) {
        var channelId = p.id("channel_id");
        var messageId = p.id("message_id");
        var userId = p.id("user_id");
        var answerId = (int) p.number("answer_id", 0);
        return p.findId("guild_id")
                .<Event>map(guildId ->
                        new GuildPollVoteRemoveEvent(
                                p.bot(), p.shard(), guildId, channelId, messageId, userId,
                                answerId))
                .orElseGet(() ->
                        new DmPollVoteRemoveEvent(
                                p.bot(), p.shard(), channelId, messageId, userId, answerId));
    }
}
