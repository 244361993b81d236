package hikari.api.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The values of the member named by [UnionBy] that a record stands for. A record that has no
/// component of that name is written with its first value.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Tag {
    /// {@return the values, where they are numbers}
    int[] value() default {};

    /// {@return the values, where they are text}
    String[] names() default {};
}
