package hikari.api.event;

/// Somebody voted in a poll: one event for each answer. Nobody waits for listeners.
public sealed interface PollVoteAddEvent extends PollVoteEvent
        permits GuildPollVoteAddEvent, DmPollVoteAddEvent {}
