package hikari.commands.annotation;

import hikari.api.application.InteractionContext;
import hikari.api.guild.Permission;
import hikari.commands.ApplicationCommand;
import hikari.commands.Checks;
import hikari.commands.CommandBuilder;
import hikari.commands.MessageCommand;
import hikari.commands.MessageContext;
import hikari.commands.SlashCommand;
import hikari.commands.SlashGroup;
import hikari.commands.SlashHandler;
import hikari.commands.UserCommand;
import hikari.commands.UserContext;
import hikari.commands.component.RecordShape;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes commands of annotated records and objects. Nothing is searched for: each is given, with a
/// lookup that may see it, so that it works in an image, in packages that are not exported, and for
/// private nested records.
///
/// ```java
/// @Slash(name = "ban", description = "Bans a member")
/// @Requires(Permission.BAN_MEMBERS)
/// record Ban(@Opt("Who") Member who, @Opt("What for") Optional<String> why) implements SlashHandler {
///     public void run(SlashContext context) { … }
/// }
///
/// commands.add(Annotated.record(MethodHandles.lookup(), Ban.class));
/// ```
public final class Annotated {
    private Annotated() {}

    /// {@return the command of a record, which is made anew for each run}
    ///
    /// @param <R> the record
    /// @param lookup may see the record: `MethodHandles.lookup()` beside it
    /// @param type a record with [Slash], whose components have [Opt] or [Service]
    /// @throws IllegalArgumentException when something is not as it must be; says what
    public static <R extends Record & SlashHandler> SlashCommand record(
            MethodHandles.Lookup lookup, Class<R> type) {
        var builder = named(required(type, Slash.class));
        visible(builder, type);
        return record(builder, lookup, type);
    }

    /// {@return the command of a record, for a [SlashGroup]} Who finds it is said of the whole
    /// group; what [Requires] and [GuildOnly] say of the record is checked when it is run.
    ///
    /// @param <R> the record
    /// @param lookup may see the record: `MethodHandles.lookup()` beside it
    /// @param type a record with [Slash], whose components have [Opt] or [Service]
    /// @throws IllegalArgumentException when something is not as it must be; says what
    public static <R extends Record & SlashHandler> SlashCommand subcommand(
            MethodHandles.Lookup lookup, Class<R> type) {
        return record(named(required(type, Slash.class)), lookup, type);
    }

    private static SlashCommand.Builder named(Slash slash) {
        return SlashCommand.named(slash.name(), slash.description());
    }

    private static <R extends Record & SlashHandler> SlashCommand record(
            SlashCommand.Builder builder, MethodHandles.Lookup lookup, Class<R> type) {
        var shape = RecordShape.of(lookup, type);
        var parameters =
                shape.components().stream()
                        .map(each ->
                                Parameter.of(lookup, each, each.getGenericType(), each.getName()))
                        .toList();
        surround(builder, type);
        parameters.forEach(parameter -> parameter.option().ifPresent(builder::option));
        return builder.run(context -> {
            var values = parameters.stream().map(parameter -> parameter.value(context)).toList();
            shape.create(values).run(context);
        });
    }

    /// {@return the commands of an object: of its methods with [Slash], [UserMenu] or
    /// [MessageMenu]; if its class is a [Group], those with [Slash] are subcommands of one command}
    ///
    /// @param lookup may see the class: `MethodHandles.lookup()` in it
    /// @param object has the methods
    /// @throws IllegalArgumentException when something is not as it must be; says what
    public static List<ApplicationCommand> object(MethodHandles.Lookup lookup, Object object) {
        var type = object.getClass();
        var methods =
                Arrays.stream(type.getDeclaredMethods())
                        .sorted(Comparator.comparing(Method::getName))
                        .toList();
        var slashes =
                methods.stream()
                        .filter(method -> method.isAnnotationPresent(Slash.class))
                        .map(method -> slash(lookup, object, method))
                        .toList();
        var menus =
                methods.stream().flatMap(method -> menu(lookup, object, method).stream()).toList();
        var group = type.getAnnotation(Group.class);
        if (slashes.isEmpty() && (group != null || menus.isEmpty())) {
            throw new IllegalArgumentException(
                    "%s has no method of its own with @Slash%s"
                            .formatted(type, group == null ? ", @UserMenu or @MessageMenu" : ""));
        }
        if (group == null) {
            return Stream.concat(slashes.stream(), menus.stream()).toList();
        }
        var builder = SlashGroup.named(group.name(), group.description());
        visible(builder, type);
        surround(builder, type);
        slashes.forEach(builder::add);
        return Stream.concat(Stream.of(builder.build()), menus.stream()).toList();
    }

    private static SlashCommand slash(MethodHandles.Lookup lookup, Object object, Method method) {
        var handle = handle(lookup, object, method);
        var parameters =
                Arrays.stream(method.getParameters())
                        .map(each -> parameter(lookup, method, each))
                        .toList();
        var builder = named(required(method, Slash.class));
        if (!object.getClass().isAnnotationPresent(Group.class)) {
            visible(builder, method);
        }
        surround(builder, method);
        parameters.forEach(parameter -> parameter.option().ifPresent(builder::option));
        return builder.run(context ->
                call(
                        handle,
                        parameters.stream().map(parameter -> parameter.value(context)).toList()));
    }

    private static Parameter parameter(
            MethodHandles.Lookup lookup, Method method, java.lang.reflect.Parameter each) {
        var opt = each.getAnnotation(Opt.class);
        if (opt != null && opt.name().isEmpty() && !each.isNamePresent()) {
            throw new IllegalArgumentException(
                    "The parameters of %s have no names: compile with -parameters, or name them in @Opt"
                            .formatted(method));
        }
        return Parameter.of(lookup, each, each.getParameterizedType(), each.getName());
    }

    private static Optional<ApplicationCommand> menu(
            MethodHandles.Lookup lookup, Object object, Method method) {
        var user = method.getAnnotation(UserMenu.class);
        if (user != null) {
            var builder = UserCommand.named(user.value());
            visible(builder, method);
            surround(builder, method);
            var handle = handle(lookup, object, method, UserContext.class);
            return Optional.of(builder.run(context -> call(handle, List.of(context))));
        }
        var message = method.getAnnotation(MessageMenu.class);
        if (message != null) {
            var builder = MessageCommand.named(message.value());
            visible(builder, method);
            surround(builder, method);
            var handle = handle(lookup, object, method, MessageContext.class);
            return Optional.of(builder.run(context -> call(handle, List.of(context))));
        }
        return Optional.empty();
    }

    /// Who finds a whole command, and where.
    private static void visible(CommandBuilder<?> builder, AnnotatedElement element) {
        if (element.isAnnotationPresent(GuildOnly.class)) {
            builder.contexts(InteractionContext.Known.GUILD);
        }
        var requires = element.getAnnotation(Requires.class);
        if (requires != null && requires.value().length > 0) {
            builder.permissions(requires.value()[0], rest(requires));
        }
    }

    /// What is checked at each run.
    private static void surround(CommandBuilder<?> builder, AnnotatedElement element) {
        if (element.isAnnotationPresent(GuildOnly.class)) {
            builder.check(Checks.guildOnly());
        }
        var requires = element.getAnnotation(Requires.class);
        if (requires != null && requires.value().length > 0) {
            builder.check(Checks.permissions(requires.value()[0], rest(requires)));
        }
        var cooldown = element.getAnnotation(Cooldown.class);
        if (cooldown != null) {
            var time = Duration.ofSeconds(cooldown.seconds());
            builder.check(Checks.cooldown(cooldown.uses(), time, cooldown.per()));
        }
    }

    private static Permission[] rest(Requires requires) {
        return Arrays.copyOfRange(requires.value(), 1, requires.value().length);
    }

    private static <A extends Annotation> A required(
            AnnotatedElement element, Class<A> annotation) {
        var found = element.getAnnotation(annotation);
        if (found == null) {
            throw new IllegalArgumentException(
                    "%s has no @%s".formatted(element, annotation.getSimpleName()));
        }
        return found;
    }

    /// @param context the only parameter's type
    private static MethodHandle handle(
            MethodHandles.Lookup lookup, Object object, Method method, Class<?> context) {
        var parameters = method.getParameterTypes();
        if (parameters.length != 1 || !parameters[0].isAssignableFrom(context)) {
            throw new IllegalArgumentException(
                    "%s must take a %s and nothing else"
                            .formatted(method, context.getSimpleName()));
        }
        return handle(lookup, object, method);
    }

    private static MethodHandle handle(MethodHandles.Lookup lookup, Object object, Method method) {
        try {
            var handle = lookup.unreflect(method);
            return Modifier.isStatic(method.getModifiers()) ? handle : handle.bindTo(object);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(
                    "%s cannot be seen by %s: give the MethodHandles.lookup() of its class"
                            .formatted(method, lookup),
                    e);
        }
    }

    private static void call(MethodHandle handle, List<?> arguments) throws Exception {
        try {
            handle.invokeWithArguments(arguments);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
