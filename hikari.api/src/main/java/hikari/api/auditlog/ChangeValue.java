package hikari.api.auditlog;

import hikari.api.Snowflake;
import hikari.api.command.CommandPermission;
import hikari.api.command.CommandPermissionType;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a changed member was or is. Its type depends on the member; each accessor is empty when the
/// value is none of its type. None throws.
///
/// @param json the value as Discord sent it; empty when the member was or is not set
public record ChangeValue(Optional<JsonValue> json) {

    /// {@return the text}
    public Optional<String> text() {
        return json.flatMap(value -> as(JsonString.class, value)).map(JsonString::getString);
    }

    /// {@return the whole number, be it written as a number or as text}
    public Optional<Long> number() {
        return json.flatMap(ChangeValue::digits).flatMap(ChangeValue::parse);
    }

    /// {@return whether it is so}
    public Optional<Boolean> bool() {
        return json.flatMap(value ->
                switch (value.getValueType()) {
                    case TRUE -> Optional.of(true);
                    case FALSE -> Optional.of(false);
                    default -> Optional.empty();
                });
    }

    /// {@return the id, be it written as text or as a number}
    public Optional<Snowflake> id() {
        return json.flatMap(ChangeValue::idOf);
    }

    /// {@return the roles: the value of the members `$add` and `$remove`}
    public List<ChangedRole> roles() {
        return json.flatMap(value -> as(JsonArray.class, value)).stream()
                .flatMap(JsonArray::stream)
                .flatMap(value -> as(JsonObject.class, value).stream())
                .flatMap(role ->
                        memberId(role)
                                .map(id -> new ChangedRole(id, role.getString("name", "")))
                                .stream())
                .toList();
    }

    /// {@return the permission of a command: the value of members that are ids}
    public Optional<CommandPermission> commandPermission() {
        return json.flatMap(value -> as(JsonObject.class, value))
                .flatMap(object ->
                        memberId(object)
                                .map(id ->
                                        new CommandPermission(
                                                id,
                                                CommandPermissionType.of(object.getInt("type", 0)),
                                                object.getBoolean("permission", false))));
    }

    /// The id that a text is, if it is one.
    static Optional<Snowflake> idOf(String text) {
        try {
            return Optional.of(Snowflake.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Snowflake> memberId(JsonObject object) {
        return Optional.ofNullable(object.get("id")).flatMap(ChangeValue::idOf);
    }

    private static Optional<Snowflake> idOf(JsonValue value) {
        return digits(value).flatMap(ChangeValue::idOf);
    }

    private static Optional<String> digits(JsonValue value) {
        return Stream.concat(
                        as(JsonString.class, value).map(JsonString::getString).stream(),
                        as(JsonNumber.class, value).map(JsonNumber::toString).stream())
                .findFirst();
    }

    private static Optional<Long> parse(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static <T extends JsonValue> Optional<T> as(Class<T> type, JsonValue value) {
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }
}
