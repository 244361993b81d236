package hikari.api.message;

import java.util.Optional;

/// An answer of a [Poll].
///
/// @param answerId the answer's number; empty in requests
/// @param pollMedia the text and emoji
/// @see "Discord documentation: Resources, Poll, Poll Answer Object"
public record PollAnswer(Optional<Integer> answerId, PollMedia pollMedia) {}
