package hikari.commands.annotation;

import hikari.commands.Option;
import hikari.commands.SlashContext;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.function.Function;

/// Where a component of a record or a parameter of a method gets its value.
///
/// @param option the option, if it is one
/// @param reader finds the value
record Parameter(Optional<Option<?>> option, Function<SlashContext, Object> reader) {
    static Parameter of(
            MethodHandles.Lookup lookup, AnnotatedElement element, Type type, String name) {
        var opt = element.getAnnotation(Opt.class);
        if (opt != null) {
            var option = OptionTypes.option(lookup, opt, type, name);
            return new Parameter(Optional.of(option), context -> context.get(option));
        }
        if (element.isAnnotationPresent(Service.class) && type instanceof Class<?> service) {
            return new Parameter(Optional.empty(), context -> context.services().require(service));
        }
        if (type == SlashContext.class) {
            return new Parameter(Optional.empty(), context -> context);
        }
        throw new IllegalArgumentException(
                "'%s' is neither an @Opt nor a @Service, and no SlashContext".formatted(name));
    }

    Object value(SlashContext context) {
        return reader.apply(context);
    }
}
