package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.MESSAGE;
import static hikari.rest.Fixture.MESSAGE_JSON;
import static hikari.rest.Fixture.USER;

import java.util.List;
import java.util.stream.Stream;

/// Operations on polls
final class PollsWireCases {
    private PollsWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(polls()).flatMap(List::stream);
    }

    private static List<WireCase> polls() {
        return List.of(
                new WireCase(
                        "GET /channels/11/polls/22/answers/3?limit=100&after=0",
                        "",
                        "{\"users\":[]}",
                        c -> WireCase.readAll(c.polls().fetchVoters(CHANNEL, MESSAGE, 3))),
                new WireCase(
                        "GET /channels/11/polls/22/answers/3?limit=100&after=44",
                        "",
                        "{\"users\":[]}",
                        c ->
                                WireCase.readAll(
                                        c.polls().fetchVotersAfter(CHANNEL, MESSAGE, 3, USER))),
                new WireCase(
                        "POST /channels/11/polls/22/expire",
                        "",
                        MESSAGE_JSON,
                        c -> c.polls().end(CHANNEL, MESSAGE)));
    }
}
