package hikari.commands.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A method that is a command in the context menu of users. It takes a
/// [hikari.commands.UserContext].
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD})
public @interface UserMenu {
    /// {@return the name, 1 to 32 characters}
    String value();
}
