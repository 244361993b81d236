package hikari.commands.annotation;

import hikari.api.guild.Permission;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A command that needs permissions: it is shown to members who have them, unless a guild says
/// otherwise, and refused to others in any case.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {
    /// {@return the permissions; all are needed}
    Permission[] value();
}
