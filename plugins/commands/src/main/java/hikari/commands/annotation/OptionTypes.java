package hikari.commands.annotation;

import hikari.api.channel.Channel;
import hikari.api.guild.Member;
import hikari.api.guild.Role;
import hikari.api.message.Attachment;
import hikari.api.user.User;
import hikari.commands.AutocompleteHandler;
import hikari.commands.Mentionable;
import hikari.commands.Option;
import hikari.commands.TextOption;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Options of types.
final class OptionTypes {
    private static final Pattern CAPITAL = Pattern.compile("(?<=.)(\\p{Lu})");

    private static final Set<Class<?>> NUMBERS =
            Set.of(int.class, Integer.class, long.class, Long.class, double.class, Double.class);

    private OptionTypes() {}

    static Option<?> option(MethodHandles.Lookup lookup, Opt opt, Type type, String inCode) {
        var name =
                opt.name().isEmpty()
                        ? CAPITAL.matcher(inCode).replaceAll("-$1").toLowerCase(Locale.ROOT)
                        : opt.name();
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return required(lookup, opt, generic.getActualTypeArguments()[0], name).optional();
        }
        return required(lookup, opt, type, name);
    }

    private static Option<?> required(
            MethodHandles.Lookup lookup, Opt opt, Type type, String name) {
        if (opt.converter() != Opt.NoConverter.class) {
            return text(lookup, opt, name).as(create(lookup, opt.converter()));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException(
                    "There is no option for %s ('%s'): give a converter".formatted(type, name));
        }
        if (plain != String.class && !NUMBERS.contains(plain)) {
            refuseUnused(opt, name, plain);
        }
        return plain.isEnum() ? choice(opt, plain, name) : plain(lookup, opt, plain, name);
    }

    /// What would be ignored without a word.
    private static void refuseUnused(Opt opt, String name, Class<?> type) {
        var isBound = opt.min() != Long.MIN_VALUE || opt.max() != Long.MAX_VALUE;
        if (isBound || proposes(opt)) {
            throw new IllegalArgumentException(
                    "'%s' is a %s: min, max and autocomplete are for texts and numbers"
                            .formatted(name, type.getSimpleName()));
        }
    }

    private static Option<?> plain(
            MethodHandles.Lookup lookup, Opt opt, Class<?> type, String name) {
        var description = opt.value();
        return switch (type) {
            case Class<?> t when t == String.class -> text(lookup, opt, name);
            case Class<?> t when t == int.class || t == Integer.class ->
                    integer(lookup, opt, name, Integer.MIN_VALUE, Integer.MAX_VALUE)
                            .as(Math::toIntExact);
            case Class<?> t when t == long.class || t == Long.class ->
                    integer(lookup, opt, name, Long.MIN_VALUE, Long.MAX_VALUE);
            case Class<?> t when t == double.class || t == Double.class ->
                    number(lookup, opt, name);
            case Class<?> t when t == boolean.class || t == Boolean.class ->
                    Option.bool(name, description);
            case Class<?> t when t == Duration.class -> Option.duration(name, description);
            case Class<?> t when t == User.class -> Option.user(name, description);
            case Class<?> t when t == Member.class -> Option.member(name, description);
            case Class<?> t when t == Role.class -> Option.role(name, description);
            case Class<?> t when t == Mentionable.class -> Option.mentionable(name, description);
            case Class<?> t when t == Attachment.class -> Option.file(name, description);
            case Class<?> t when Channel.class.isAssignableFrom(t) ->
                    Option.channel(name, description, t.asSubclass(Channel.class));
            default ->
                    throw new IllegalArgumentException(
                            "There is no option for %s ('%s'): give a converter"
                                    .formatted(type, name));
        };
    }

    private static TextOption text(MethodHandles.Lookup lookup, Opt opt, String name) {
        var option = Option.text(name, opt.value());
        if (opt.min() != Long.MIN_VALUE) {
            option = option.atLeast(Math.clamp(opt.min(), Integer.MIN_VALUE, Integer.MAX_VALUE));
        }
        if (opt.max() != Long.MAX_VALUE) {
            option = option.atMost(Math.clamp(opt.max(), Integer.MIN_VALUE, Integer.MAX_VALUE));
        }
        return proposes(opt) ? option.autocomplete(create(lookup, opt.autocomplete())) : option;
    }

    private static Option<Long> integer(
            MethodHandles.Lookup lookup, Opt opt, String name, long least, long most) {
        var option = Option.integer(name, opt.value());
        var min = Math.max(opt.min(), least);
        var max = Math.min(opt.max(), most);
        if (min != Long.MIN_VALUE) {
            option = option.atLeast(min);
        }
        if (max != Long.MAX_VALUE) {
            option = option.atMost(max);
        }
        return proposes(opt) ? option.autocomplete(create(lookup, opt.autocomplete())) : option;
    }

    private static Option<Double> number(MethodHandles.Lookup lookup, Opt opt, String name) {
        var option = Option.number(name, opt.value());
        if (opt.min() != Long.MIN_VALUE) {
            option = option.atLeast(opt.min());
        }
        if (opt.max() != Long.MAX_VALUE) {
            option = option.atMost(opt.max());
        }
        return proposes(opt) ? option.autocomplete(create(lookup, opt.autocomplete())) : option;
    }

    private static boolean proposes(Opt opt) {
        Class<? extends AutocompleteHandler> given = opt.autocomplete();
        return given != Opt.NoProposals.class;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // it is an enum
    private static Option<?> choice(Opt opt, Class<?> type, String name) {
        return Option.choice(name, opt.value(), (Class) type);
    }

    private static <T> T create(MethodHandles.Lookup lookup, Class<T> type) {
        try {
            var constructor = lookup.findConstructor(type, MethodType.methodType(void.class));
            return type.cast(constructor.invoke());
        } catch (Throwable e) {
            throw new IllegalArgumentException(
                    "%s has no constructor without parameters that can be seen".formatted(type), e);
        }
    }
}
