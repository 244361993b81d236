package hikari.api.event;

/// Somebody took a vote in a poll back: one event for each answer. Nobody waits for listeners.
public sealed interface PollVoteRemoveEvent extends PollVoteEvent
        permits GuildPollVoteRemoveEvent, DmPollVoteRemoveEvent {}
