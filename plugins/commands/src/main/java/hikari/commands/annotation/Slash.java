package hikari.commands.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A slash command: a record that is a [hikari.commands.SlashHandler], or a method.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Slash {
    /// {@return the name, 1 to 32 characters: lower case, no spaces}
    String name();

    /// {@return the description, 1 to 100 characters}
    String description();
}
