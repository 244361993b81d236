package hikari.api.message;

import java.util.List;

/// How a [Poll] stands.
///
/// @param isFinalized whether the votes were counted exactly, after the end
/// @param answerCounts votes by answer; answers without one may be missing
/// @see "Discord documentation: Resources, Poll, Poll Results Object"
public record PollResults(boolean isFinalized, List<PollAnswerCount> answerCounts) {}
