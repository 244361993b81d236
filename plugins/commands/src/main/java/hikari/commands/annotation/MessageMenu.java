package hikari.commands.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A method that is a command in the context menu of messages. It takes a
/// [hikari.commands.MessageContext].
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD})
public @interface MessageMenu {
    /// {@return the name, 1 to 32 characters}
    String value();
}
