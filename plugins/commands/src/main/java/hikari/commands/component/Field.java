package hikari.commands.component;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A field of a modal, on a component of a record. What is shown follows its type: a text input for
/// `String`, `int`, `long` and `double`, a checkbox for `boolean`, radio buttons or a select for an
/// enum, checkboxes for a `List` of an enum's constants, selects for `User`, `Role` and `Channel`
/// and for a `List` of up to 25 of them, an upload for `Attachment` and for a `List` of up to 10.
/// An `Optional` of them need not be filled in, nor a `List`.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {
    /// {@return the label, 1 to 45 characters}
    String value();

    /// {@return what is said below the label, up to 100 characters; nothing by default}
    String description() default "";

    /// {@return what is shown in an empty text input, up to 100 characters; nothing by default}
    String placeholder() default "";

    /// {@return whether a text may have several lines; not by default}
    boolean paragraph() default false;

    /// {@return how many characters a text has at least, 0 to 4,000; 0 by default}
    int min() default 0;

    /// {@return how many characters a text has at most, 1 to 4,000; 4,000 by default}
    int max() default 4000;
}
