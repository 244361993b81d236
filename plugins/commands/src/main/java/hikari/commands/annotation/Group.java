package hikari.commands.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A class whose methods are the subcommands of one command.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface Group {
    /// {@return the name, 1 to 32 characters: lower case, no spaces}
    String name();

    /// {@return the description, 1 to 100 characters}
    String description();
}
