package hikari.api.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a sealed interface whose records stand for the shapes of one object of Discord's, told
/// apart by a member. Each record says with [Tag] which value is its own; the permitted record
/// without one takes all other values, and keeps all that was sent in a component `raw` of type
/// [jakarta.json.JsonObject].
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UnionBy {
    /// {@return the member that tells the shapes apart, by Discord's name}
    String value();
}
