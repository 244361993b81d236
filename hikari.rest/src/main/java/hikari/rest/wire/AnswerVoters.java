package hikari.rest.wire;

import hikari.api.user.User;
import java.util.List;

/// A page of who voted for an answer.
///
/// @param users the users
public record AnswerVoters(List<User> users) {}
