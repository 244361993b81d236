package hikari.api.guild;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/// A question of the form that comes before joining a guild, and the answer to it.
///
/// @param fieldType what kind of question: `TERMS`, `TEXT_INPUT`, `PARAGRAPH` or `MULTIPLE_CHOICE`
/// @param label the question
/// @param description more about it
/// @param required whether it must be answered
/// @param placeholder what an empty field shows
/// @param values the terms to agree to
/// @param choices the choices
/// @param response the answer: text, whether one agrees, or the number of the choice
/// @see "Discord OpenAPI: GuildJoinRequestResponse"
public record JoinRequestField(
        String fieldType,
        Optional<String> label,
        Optional<String> description,
        boolean required,
        Optional<String> placeholder,
        List<String> values,
        List<String> choices,
        Optional<JsonValue> response) {}
