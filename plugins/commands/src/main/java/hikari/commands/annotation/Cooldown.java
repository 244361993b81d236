package hikari.commands.annotation;

import hikari.commands.Per;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A command that is refused when it is used too often.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Cooldown {
    /// {@return how many uses, at least 1; 1 by default}
    int uses() default 1;

    /// {@return in how many seconds}
    long seconds();

    /// {@return whose uses count together; each user's by default}
    Per per() default Per.USER;
}
