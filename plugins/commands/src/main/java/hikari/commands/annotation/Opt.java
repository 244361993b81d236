package hikari.commands.annotation;

import hikari.api.command.CommandChoice;
import hikari.commands.AutocompleteContext;
import hikari.commands.AutocompleteHandler;
import hikari.commands.Converter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/// An option of a slash command, on a component of its record or a parameter of its method. Its
/// kind follows its type: `String`, `int`, `long`, `double`, `boolean`, `Duration`, an enum,
/// `User`, `Member`, `Role`, [hikari.commands.Mentionable], a `Channel` or subtype, `Attachment`,
/// or with a [#converter()] any other. It is required unless it is an `Optional` of one of these.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
public @interface Opt {
    /// {@return the description, 1 to 100 characters}
    String value();

    /// {@return the name, 1 to 32 characters; by default that in the code, with `-` before capital
    /// letters, which become small}
    String name() default "";

    /// {@return the smallest number, or the least characters of a text; none by default, and only
    /// for those}
    long min() default Long.MIN_VALUE;

    /// {@return the largest number, or the most characters of a text; none by default, and only for
    /// those}
    long max() default Long.MAX_VALUE;

    /// {@return makes the value from a text; a class with a constructor without parameters}
    Class<? extends Converter<String, ?>> converter() default NoConverter.class;

    /// {@return proposes values while one types, for texts and numbers; a class with a constructor
    /// without parameters}
    Class<? extends AutocompleteHandler> autocomplete() default NoProposals.class;

    /// Stands for no converter.
    final class NoConverter implements Converter<String, String> {
        private NoConverter() {}

        @Override
        public String convert(String value) {
            return value;
        }
    }

    /// Stands for no proposals.
    final class NoProposals implements AutocompleteHandler {
        private NoProposals() {}

        @Override
        public List<CommandChoice> complete(AutocompleteContext context) {
            return List.of();
        }
    }
}
