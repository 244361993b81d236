package hikari.rest.wire;

import hikari.api.guild.JoinRequestStatus;
import java.util.Optional;

/// What an answer to a request to join is made of.
///
/// @param action what becomes of it
/// @param rejectionReason why it is refused
public record AnswerJoinRequest(JoinRequestStatus action, Optional<String> rejectionReason) {}
