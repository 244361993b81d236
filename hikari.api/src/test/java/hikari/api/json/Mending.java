package hikari.api.json;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What is no payload of Discord's of today, and what has to be mended before it is one: it was
/// written by hand without what is always there, is of an old version of the API, or was damaged
/// when it was made anonymous. The list is all there is; a payload that needs no mending fails the
/// test that uses it.
///
/// @param place the payload
/// @param reason why it is none
/// @param damage a pattern in its text
/// @param mended what takes its place
record Mending(String place, String reason, String damage, String mended) {
    private static final String BLANKS = "a time with blanks, put in by who made it anonymous";
    private static final String OLD = "of API v6, with names for the types of overwrites";
    private static final String GAME =
            "of API v6: 8,843 presences with `game`, which `activities` took the place of";
    private static final String PARTIAL = "by hand, without what is always there";
    private static final String SHORTENED = "an example that the documentation shortened";

    private static final List<Mending> ALL =
            List.of(
                    new Mending(
                            "rest/AUTHORIZATION_INFO--remora-discord-001.json",
                            PARTIAL,
                            "\"application\":\\{",
                            "\"application\":{\"id\":\"1\""),
                    new Mending(
                            "rest/AUTHORIZATION_INFO--remora-discord-002.json",
                            PARTIAL,
                            "\"application\":\\{",
                            "\"application\":{\"id\":\"1\""),
                    new Mending(
                            "gateway/INTERACTION_CREATE--payloads-003.json",
                            BLANKS,
                            "(?<=\\d): (?=\\d\\d)",
                            ":"),
                    new Mending(
                            "gateway/INTERACTION_CREATE--payloads-004.json",
                            BLANKS,
                            "(?<=\\d): (?=\\d\\d)",
                            ":"),
                    new Mending(
                            "gateway/INTERACTION_CREATE--payloads-025.json",
                            BLANKS,
                            "(?<=\\d): (?=\\d\\d)",
                            ":"),
                    new Mending(
                            "gateway/GUILD_CREATE--serenity-001.json",
                            OLD,
                            "\"type\":\"(role|member)\"",
                            "\"type\":0"),
                    new Mending(
                            "gateway/GUILD_CREATE--serenity-001.json",
                            GAME,
                            ",\"game\":(null|\\{[^{}]*+(\\{[^{}]*+}[^{}]*+)*+})",
                            ""),
                    new Mending(
                            "rest/GUILD--serenity-001.json",
                            OLD,
                            "\"type\":\"(role|member)\"",
                            "\"type\":0"),
                    new Mending(
                            "rest/CHANNEL--serenity-001.json",
                            OLD,
                            "\"type\":\"(role|member)\"",
                            "\"type\":0"),
                    new Mending(
                            "rest/LIST_PERMISSION_OVERWRITE--hikari-002.json",
                            OLD,
                            "\"type\":\"(role|member)\"",
                            "\"type\":0"),
                    new Mending(
                            "rest/PERMISSION_OVERWRITE--hikari-004.json",
                            OLD,
                            "\"type\":\"(role|member)\"",
                            "\"type\":0"),
                    new Mending(
                            "rest/LIST_PRESENCE--chorus-001.json",
                            PARTIAL,
                            "\"client_info\":\\{[^}]*}",
                            "\"user\":{\"id\":\"1\"},\"client_status\":{}"),
                    new Mending(
                            "gateway/INTERACTION_CREATE--remora-discord-002.json",
                            PARTIAL,
                            "\"token\":\"none\"",
                            "\"token\":\"none\",\"data\":{\"id\":\"1\",\"name\":\"x\",\"type\":1}"),
                    new Mending(
                            "interactions/INTERACTION_APPLICATION_COMMAND--remora-discord-002.json",
                            PARTIAL,
                            "\"token\":\"none\"",
                            "\"token\":\"none\",\"data\":{\"id\":\"1\",\"name\":\"x\",\"type\":1}"),
                    new Mending(
                            "interactions/INTERACTION_APPLICATION_COMMAND--discord-api-docs-001.json",
                            SHORTENED,
                            "\"type\":2,\"token\"",
                            "\"application_id\":\"1\",\"type\":2,\"token\""),
                    new Mending(
                            "interactions/application-commands:500",
                            SHORTENED,
                            "\"type\":2,\"token\"",
                            "\"application_id\":\"1\",\"type\":2,\"token\""),
                    new Mending(
                            "components/reference:2166",
                            "an id of 21 digits in the documentation",
                            "1{21}",
                            "1111111111111111111"),
                    new Mending(
                            "gateway/THREAD_MEMBERS_UPDATE--hikari-003.json",
                            PARTIAL,
                            "(\"user_id\":\"\\d+\")",
                            "$1,\"join_timestamp\":\"2021-01-01T00:00:00Z\""),
                    new Mending(
                            "gateway/THREAD_MEMBERS_UPDATE--hikari-004.json",
                            PARTIAL,
                            "(\"user_id\":\"\\d+\")",
                            "$1,\"join_timestamp\":\"2021-01-01T00:00:00Z\""),
                    new Mending("rest/GUILD--hikari-006.json", PARTIAL, "^\\{", "{\"id\":\"1\","),
                    new Mending(
                            "rest/PERMISSION_OVERWRITE--hikari-005.json",
                            PARTIAL,
                            "^\\{",
                            "{\"id\":\"1\","),
                    new Mending(
                            "rest/REQ_MESSAGE--nyxx-001.json",
                            PARTIAL,
                            "\"attachments\":\\[\\{",
                            "\"attachments\":[{\"id\":0,"),
                    new Mending(
                            "rest/STICKER_PACKS--hikari-001.json",
                            PARTIAL,
                            "(\"id\":\"\\d+\")",
                            "$1,\"sku_id\":\"1\""),
                    new Mending(
                            "rest/REQ_MESSAGE--hikari-007.json",
                            "an error, not a message",
                            "\"(components|attachments)\"",
                            "\"errors_$1\""),
                    new Mending(
                            "gateway/REQUEST_GUILD_MEMBERS--remora-discord-003.json",
                            PARTIAL,
                            "\"limit\":0",
                            "\"limit\":0,\"query\":\"\""));

    /// {@return the text of a payload, mended; empty when there is nothing to mend}
    static Optional<String> mend(String place, String json) {
        return ALL.stream()
                .filter(mending -> mending.place().equals(place))
                .map(mending -> (UnaryOperator<String>) mending::apply)
                .reduce((first, second) -> text -> second.apply(first.apply(text)))
                .map(mending -> mending.apply(json));
    }

    static List<Mending> all() {
        return ALL;
    }

    private String apply(String json) {
        return json.replaceAll(damage, mended);
    }
}
