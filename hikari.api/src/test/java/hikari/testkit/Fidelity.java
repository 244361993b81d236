package hikari.testkit;

import hikari.api.Flags;
import hikari.api.OpenEnum;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.json.MayBeText;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Compares JSON that was read with what was written again, by the type that it was read as. What
/// may differ, and nothing else:
///
/// - `null` may be left out, or be what the type takes a missing one for (0, "", false, nothing);
///   but not where `null` means something ([Settable]);
/// - what was not there may be there as that;
/// - elements of lists that are `null`, and objects without members where objects have some, may be
///   gone;
/// - ids, bit fields and numbers may change between number and string, numbers their notation;
/// - times may be written otherwise, when they are the same instant.
public final class Fidelity {
    private final List<String> unknown = new ArrayList<>();
    private final List<String> different = new ArrayList<>();
    private int seen;

    /// {@return how many members were seen; an unknown one counts once, whatever is inside of it}
    public int seen() {
        return seen;
    }

    /// {@return the paths of members that the types do not know}
    public List<String> unknown() {
        return unknown;
    }

    /// {@return what was lost, changed or made up: paths, with both values}
    public List<String> different() {
        return different;
    }

    /// Compares.
    ///
    /// @param path what to call the place
    /// @param type what it was read as
    /// @param in what was read
    /// @param out what was written
    public void compare(String path, Type type, JsonValue in, @Nullable JsonValue out) {
        switch (type) {
            case ParameterizedType generic -> compareGeneric(path, generic, in, out);
            case Class<?> plain -> compareClass(path, plain, in, out);
            default -> throw new AssertionError(path + ": " + type);
        }
    }

    private void compareGeneric(
            String path, ParameterizedType type, JsonValue in, @Nullable JsonValue out) {
        var raw = type.getRawType();
        var last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (raw == Settable.class && in == JsonValue.NULL) {
            check(path, in.equals(out), in, out);
        } else if (raw == Optional.class || raw == Settable.class) {
            compare(path, last, in, out);
        } else if (in == JsonValue.NULL) {
            check(path, isNeutral(out), in, out);
        } else if (raw == List.class) {
            compareLists(path, last, in, out);
        } else if (raw == Map.class) {
            compareMaps(path, last, in, out);
        } else if (raw == Flags.class) {
            check(path, sameNumber(in, out), in, out);
        } else {
            throw new AssertionError(path + ": " + type);
        }
    }

    private void compareLists(String path, Type element, JsonValue in, @Nullable JsonValue out) {
        if (!(in instanceof JsonArray before) || !(out instanceof JsonArray after)) {
            check(path, false, in, out);
            return;
        }
        var there = before.stream().filter(item -> item != JsonValue.NULL).toList();
        if (there.size() != after.size()) {
            there =
                    there.stream()
                            .filter(item -> !item.equals(JsonValue.EMPTY_JSON_OBJECT))
                            .toList();
        }
        check(path + "[]", there.size() == after.size(), in, out);
        for (int i = 0; i < Math.min(there.size(), after.size()); i++) {
            compare(path + "[]", element, there.get(i), after.get(i));
        }
    }

    private void compareMaps(String path, Type value, JsonValue in, @Nullable JsonValue out) {
        if (!(in instanceof JsonObject before) || !(out instanceof JsonObject after)) {
            check(path, false, in, out);
            return;
        }
        before.forEach((key, member) -> {
            seen++;
            if (!member.equals(JsonValue.EMPTY_JSON_OBJECT) || after.containsKey(key)) {
                compare(path + ".*", value, member, after.get(key));
            }
        });
    }

    private void compareClass(String path, Class<?> type, JsonValue in, @Nullable JsonValue out) {
        var isRecord = type.isRecord() && type != Snowflake.class || type.isSealed();
        if (in == JsonValue.NULL && !JsonValue.class.isAssignableFrom(type)) {
            check(path, isNeutral(out) || OpenEnum.class.isAssignableFrom(type), in, out);
        } else if (isRecord && !OpenEnum.class.isAssignableFrom(type)) {
            compareObjects(path, type, in, out);
        } else if (type == Instant.class) {
            check(path, out != null && instant(in).equals(instant(out)), in, out);
        } else if (type == boolean.class || type == Boolean.class) {
            check(path, in.equals(out), in, out);
        } else if (JsonValue.class.isAssignableFrom(type)) {
            check(path, in.equals(out) || isNeutral(in) && out == null, in, out);
        } else if (type == String.class || OpenEnum.class.isAssignableFrom(type)) {
            check(path, KnownMembers.text(in).equals(KnownMembers.text(out)), in, out);
        } else {
            check(path, sameNumber(in, out), in, out);
        }
    }

    private void compareObjects(String path, Class<?> type, JsonValue in, @Nullable JsonValue out) {
        if (in instanceof JsonString && type.isAnnotationPresent(MayBeText.class)) {
            var name = KnownMembers.of(type).keySet().iterator().next();
            check(path, out instanceof JsonObject after && in.equals(after.get(name)), in, out);
            return;
        }
        if (in.equals(JsonValue.EMPTY_JSON_OBJECT) && out == null) {
            return;
        }
        if (!(in instanceof JsonObject before) || !(out instanceof JsonObject after)) {
            check(path, false, in, out);
            return;
        }
        var shape = type.isRecord() ? type : KnownMembers.shapeOf(type, before).orElse(null);
        if (shape == null || KnownMembers.keepsAll(shape)) {
            check(path, before.equals(after), in, out);
        } else {
            compareMembers(path, KnownMembers.of(shape), before, after);
        }
    }

    private void compareMembers(
            String path, Map<String, Type> known, JsonObject in, JsonObject out) {
        in.forEach((name, member) -> {
            var type = known.get(name);
            var place = path.isEmpty() ? name : path + "." + name;
            if (type == null) {
                seen++;
                unknown.add(place);
            } else {
                seen++;
                compare(place, type, member, out.get(name));
            }
        });
        out.forEach((name, member) -> {
            if (!in.containsKey(name) && !isNeutral(member)) {
                check(path + "." + name, isEnum(known.get(name)), JsonValue.NULL, member);
            }
        });
    }

    /// An enum that was not sent is what the documentation says, and a union's tag is always
    /// written.
    private static boolean isEnum(@Nullable Type type) {
        return type instanceof Class<?> plain
                && (plain == JsonValue.class || OpenEnum.class.isAssignableFrom(plain));
    }

    private void check(String path, boolean holds, JsonValue in, @Nullable JsonValue out) {
        if (!holds) {
            different.add("%s: %s became %s".formatted(path, in, out));
        }
    }

    private static boolean isNeutral(@Nullable JsonValue value) {
        if (value == null || value == JsonValue.NULL || value == JsonValue.FALSE) {
            return true;
        }
        return switch (value) {
            case JsonObject object -> object.values().stream().allMatch(Fidelity::isNeutral);
            case JsonArray array -> array.isEmpty();
            default -> KnownMembers.text(value).matches("|0|0\\.0");
        };
    }

    private static boolean sameNumber(JsonValue in, @Nullable JsonValue out) {
        try {
            var before = new BigDecimal(KnownMembers.text(in));
            var after = new BigDecimal(KnownMembers.text(out));
            return before.compareTo(after) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static Instant instant(JsonValue value) {
        var parsed =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(
                        KnownMembers.text(value), OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime exact
                ? exact.toInstant()
                : ((LocalDateTime) parsed).toInstant(ZoneOffset.UTC);
    }
}
