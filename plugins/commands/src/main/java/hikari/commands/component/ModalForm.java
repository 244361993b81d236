package hikari.commands.component;

import hikari.api.interaction.Modal;
import hikari.api.message.component.ModalComponent;
import hikari.commands.text.Said;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.stream.IntStream;

/// A modal that becomes a record when it is filled in: a field for each of the record's components,
/// 1 to 5, annotated with [Field]. It is shown in the language of who fills it in, where the
/// command it is opened by is localized: [hikari.commands.Localizations] tells the keys. Immutable.
///
/// ```java
/// record NewTask(@Field("What") String text, @Field("Details") Optional<String> details) {}
///
/// ModalForm.of(MethodHandles.lookup(), NewTask.class, "New task")
/// ```
///
/// @param <R> the record
public final class ModalForm<R> {
    private final String title;
    private final RecordShape<R> shape;
    private final List<FormField> fields;

    private ModalForm(String title, RecordShape<R> shape, List<FormField> fields) {
        this.title = title;
        this.shape = shape;
        this.fields = fields;
    }

    /// {@return a modal for a record}
    ///
    /// @param <R> the record
    /// @param lookup may see the record: `MethodHandles.lookup()` beside it
    /// @param type the record
    /// @param title the title, 1 to 45 characters
    /// @throws IllegalArgumentException when a component is not annotated or of another type, or
    ///   the record cannot be seen
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static <R> ModalForm<R> of(MethodHandles.Lookup lookup, Class<R> type, String title) {
        var shape = RecordShape.of(lookup, type);
        var fields =
                IntStream.range(0, shape.components().size())
                        .mapToObj(i -> FormField.of(shape.components().get(i), "f" + i))
                        .toList();
        var form = new ModalForm<>(title, shape, fields);
        var _ =
                form.modal(
                        "checked", FormTexts.none()); // what Discord would refuse is refused here
        return form;
    }

    /// @throws hikari.api.error.LimitExceededException when a text of another language is too long
    Modal modal(String customId, FormTexts texts) {
        var its = texts.below(name());
        return Modal.of(
                customId,
                its.text("title", title),
                fields.stream().map(field -> field.show(its)).toArray(ModalComponent[]::new));
    }

    /// @throws FormException when something cannot be used
    R read(ModalContext context) {
        var data = context.interaction().data();
        var texts = FormTexts.of(context).below(name());
        try {
            return shape.create(fields.stream().map(field -> field.read(data, texts)).toList());
        } catch (IllegalArgumentException e) {
            throw new FormException(Said.by(e));
        }
    }

    private String name() {
        return shape.type().getSimpleName();
    }
}
