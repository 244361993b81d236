package hikari.commands.component;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.guild.Role;
import hikari.api.message.Attachment;
import hikari.api.message.ResolvedData;
import hikari.api.message.component.ChannelSelect;
import hikari.api.message.component.Checkbox;
import hikari.api.message.component.CheckboxGroup;
import hikari.api.message.component.EntitySelect;
import hikari.api.message.component.EntitySelectBuilder;
import hikari.api.message.component.FileUpload;
import hikari.api.message.component.GroupOption;
import hikari.api.message.component.LabelComponent;
import hikari.api.message.component.RadioGroup;
import hikari.api.message.component.RoleSelect;
import hikari.api.message.component.SelectOption;
import hikari.api.message.component.StringSelect;
import hikari.api.message.component.TextInput;
import hikari.api.message.component.TextInputStyle;
import hikari.api.message.component.UserSelect;
import hikari.api.user.User;
import hikari.commands.text.SaidException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// How a type is asked for in a form, and read.
sealed interface FormKind {
    int MOST_RADIO_BUTTONS = 10;
    int MOST_FILES = 10;
    int MOST_ENTITIES = 25;

    /// What Discord knows by id.
    Set<Class<?>> ENTITIES = Set.of(User.class, Role.class, Channel.class);

    /// What is asked.
    record Asked(String customId, Field field, FormTexts texts, boolean isOptional) {}

    /// What is shown.
    LabelComponent show(Asked asked);

    /// What was filled in.
    Object read(List<String> values, Optional<ResolvedData> resolved);

    static FormKind of(Type type) {
        if (FormField.rawType(type) == List.class) {
            return ofList(FormField.argument(type));
        }
        return switch (type) {
            case Class<?> plain when plain == String.class -> new Text(text -> text);
            case Class<?> plain when plain == int.class || plain == Integer.class ->
                    new Text(text -> number(text, Integer::valueOf));
            case Class<?> plain when plain == long.class || plain == Long.class ->
                    new Text(text -> number(text, Long::valueOf));
            case Class<?> plain when plain == double.class || plain == Double.class ->
                    new Text(FormKind::decimal);
            case Class<?> plain when plain == boolean.class -> new Tick();
            case Class<?> plain when plain.isEnum() -> new One(plain);
            case Class<?> plain when ENTITIES.contains(plain) -> new Entity(plain);
            case Class<?> plain when plain == Attachment.class -> new OneFile();
            default -> throw new IllegalArgumentException("A form has no field for " + type);
        };
    }

    private static FormKind ofList(Type element) {
        return switch (element) {
            case Class<?> plain when plain.isEnum() -> new Several(plain);
            case Class<?> plain when plain == Attachment.class -> new Files();
            case Class<?> plain when ENTITIES.contains(plain) -> new Entities(plain);
            default ->
                    throw new IllegalArgumentException(
                            "A form has no field for a list of " + element);
        };
    }

    private static Object decimal(String text) {
        try {
            var number = Double.valueOf(text.strip().replace(',', '.'));
            if (Double.isFinite(number)) {
                return number;
            }
            throw new SaidException("hikari.form.decimal", text);
        } catch (NumberFormatException e) {
            var wrong = new SaidException("hikari.form.decimal", text);
            wrong.initCause(e);
            throw wrong;
        }
    }

    private static Object number(String text, Function<String, Object> parse) {
        try {
            return parse.apply(text.strip());
        } catch (NumberFormatException e) {
            var wrong = new SaidException("hikari.form.number", text);
            wrong.initCause(e);
            throw wrong;
        }
    }

    private static String only(List<String> values) {
        if (values.isEmpty()) {
            throw new SaidException("hikari.form.needed");
        }
        return values.getFirst();
    }

    private static Object constant(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new SaidException("hikari.form.no-choice", name));
    }

    private static List<Enum<?>> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants()).<Enum<?>>map(each -> (Enum<?>) each).toList();
    }

    /// A text, or what it says.
    record Text(Function<String, Object> parse) implements FormKind {
        @Override
        public LabelComponent show(Asked asked) {
            var field = asked.field();
            var style =
                    field.paragraph() ? TextInputStyle.Known.PARAGRAPH : TextInputStyle.Known.SHORT;
            var input = TextInput.builder(asked.customId(), style).maxLength(field.max());
            if (field.min() > 0) {
                input.minLength(field.min());
            }
            var placeholder = asked.texts().text("placeholder", field.placeholder());
            if (!placeholder.isEmpty()) {
                input.placeholder(placeholder);
            }
            return (asked.isOptional() ? input.optional() : input).build();
        }

        @Override
        public Object read(List<String> values, Optional<ResolvedData> resolved) {
            return parse.apply(only(values));
        }
    }

    /// True or false.
    record Tick() implements FormKind {
        @Override
        public LabelComponent show(Asked asked) {
            return Checkbox.builder(asked.customId()).build();
        }

        @Override
        public Object read(List<String> values, Optional<ResolvedData> resolved) {
            return values.contains("true");
        }
    }

    /// One of an enum's constants.
    record One(Class<?> type) implements FormKind {
        @Override
        public LabelComponent show(Asked asked) {
            var constants = constants(type);
            if (constants.size() > 1 && constants.size() <= MOST_RADIO_BUTTONS) {
                var group = RadioGroup.builder(asked.customId());
                constants.forEach(each ->
                        group.option(GroupOption.of(asked.texts().choice(each), each.name())));
                return (asked.isOptional() ? group.optional() : group).build();
            }
            var select = StringSelect.builder(asked.customId());
            constants.forEach(each ->
                    select.option(SelectOption.of(asked.texts().choice(each), each.name())));
            return (asked.isOptional() ? select.optional() : select).build();
        }

        @Override
        public Object read(List<String> values, Optional<ResolvedData> resolved) {
            return constant(type, only(values));
        }
    }

    /// Some of an enum's constants, or none.
    record Several(Class<?> type) implements FormKind {
        @Override
        public LabelComponent show(Asked asked) {
            var group = CheckboxGroup.builder(asked.customId()).optional();
            constants(type)
                    .forEach(each ->
                            group.option(GroupOption.of(asked.texts().choice(each), each.name())));
            return group.build();
        }

        @Override
        public Object read(List<String> values, Optional<ResolvedData> resolved) {
            return values.stream().map(name -> constant(type, name)).toList();
        }
    }

    /// A user, role or channel.
    record Entity(Class<?> type) implements FormKind {
        @Override
        public LabelComponent show(Asked asked) {
            var select = select(type, asked.customId());
            if (asked.isOptional()) {
                select.optional();
            }
            return select.build();
        }

        @Override
        public Object read(List<String> values, Optional<ResolvedData> resolved) {
            return find(type, only(values), resolved);
        }
    }

    /// Some users, roles or channels, or none.
    record Entities(Class<?> type) implements FormKind {
        @Override
        public LabelComponent show(Asked asked) {
            var select = select(type, asked.customId());
            select.maxValues(MOST_ENTITIES);
            select.optional();
            return select.build();
        }

        @Override
        public Object read(List<String> values, Optional<ResolvedData> resolved) {
            return values.stream().map(id -> find(type, id, resolved)).toList();
        }
    }

    private static EntitySelectBuilder<?, ? extends EntitySelect> select(
            Class<?> type, String customId) {
        return type == User.class
                ? UserSelect.builder(customId)
                : type == Role.class
                        ? RoleSelect.builder(customId)
                        : ChannelSelect.builder(customId);
    }

    private static Object find(Class<?> type, String text, Optional<ResolvedData> resolved) {
        var id = Snowflake.of(text);
        var known = resolved.map(data -> all(type, data)).orElse(Map.of());
        return Optional.<Object>ofNullable(known.get(id))
                .orElseThrow(() -> new SaidException("hikari.form.unknown", id));
    }

    private static Map<Snowflake, ?> all(Class<?> type, ResolvedData data) {
        return type == User.class
                ? data.users()
                : type == Role.class ? data.roles() : data.channels();
    }

    /// A file.
    record OneFile() implements FormKind {
        @Override
        public LabelComponent show(Asked asked) {
            var upload = FileUpload.builder(asked.customId()).maxValues(1);
            return (asked.isOptional() ? upload.optional() : upload).build();
        }

        @Override
        public Object read(List<String> values, Optional<ResolvedData> resolved) {
            var id = Snowflake.of(only(values));
            return resolved.map(ResolvedData::attachments)
                    .map(files -> files.get(id))
                    .orElseThrow(() -> new SaidException("hikari.form.unknown", id));
        }
    }

    /// Files, or none.
    record Files() implements FormKind {
        @Override
        public LabelComponent show(Asked asked) {
            return FileUpload.builder(asked.customId()).maxValues(MOST_FILES).optional().build();
        }

        @Override
        public Object read(List<String> values, Optional<ResolvedData> resolved) {
            var files = resolved.map(ResolvedData::attachments).orElse(Map.of());
            return values.stream()
                    .flatMap(id -> Optional.ofNullable(files.get(Snowflake.of(id))).stream())
                    .toList();
        }
    }
}
