package hikari.api.message;

/// The votes for an answer.
///
/// @param id the answer's number
/// @param count how many votes
/// @param meVoted whether the bot voted for it
/// @see "Discord documentation: Resources, Poll, Poll Answer Count Object Structure"
public record PollAnswerCount(int id, int count, boolean meVoted) {}
