package hikari.api.event;

/// Somebody voted in a poll in a guild, or took a vote back. Ordered by guild.
public interface GuildPollVoteEvent extends PollVoteEvent, GuildEvent {}
