package hikari.api.message;

import hikari.api.user.User;
import java.util.List;

/// A page of who voted for an answer.
///
/// @param users the users
/// @see "Discord documentation: Poll Resource, Get Answer Voters"
public record AnswerVoters(List<User> users) {}
