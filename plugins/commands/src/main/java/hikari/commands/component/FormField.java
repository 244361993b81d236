package hikari.commands.component;

import hikari.api.interaction.ModalData;
import hikari.api.message.component.Label;
import hikari.commands.text.Said;
import hikari.commands.text.SaidException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/// One field of a form.
///
/// @param name its component's name
/// @param customId what it is found by
/// @param field says how it is shown
/// @param kind reads it
/// @param isOptional whether it may be empty
record FormField(String name, String customId, Field field, FormKind kind, boolean isOptional) {

    static FormField of(RecordComponent component, String customId) {
        var field = component.getAnnotation(Field.class);
        if (field == null) {
            throw new IllegalArgumentException(
                    "'%s' of %s has no @Field"
                            .formatted(component.getName(), component.getDeclaringRecord()));
        }
        var type = component.getGenericType();
        var isOptional = rawType(type) == Optional.class;
        var kind = FormKind.of(isOptional ? argument(type) : type);
        return new FormField(component.getName(), customId, field, kind, isOptional);
    }

    /// @param texts those of the form
    Label show(FormTexts texts) {
        var its = texts.below(name);
        var shown = kind.show(new FormKind.Asked(customId, field, its, isOptional));
        var label = Label.of(label(texts), shown);
        var description = its.text("description", field.description());
        return description.isEmpty() ? label : label.withDescription(description);
    }

    private String label(FormTexts texts) {
        return texts.below(name).text("label", field.value());
    }

    static Type rawType(Type type) {
        return type instanceof ParameterizedType generic ? generic.getRawType() : type;
    }

    static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /// @param texts those of the form
    /// @throws FormException when it cannot be used
    Object read(ModalData data, FormTexts texts) {
        var values = data.find(customId).map(submitted -> submitted.values()).orElse(List.of());
        var isEmpty = values.isEmpty() || (values.size() == 1 && values.getFirst().isEmpty());
        if (isOptional && isEmpty) {
            return Optional.empty();
        }
        try {
            var value = kind.read(values, data.resolved());
            return isOptional ? Optional.of(value) : value;
        } catch (SaidException | IllegalArgumentException e) {
            throw new FormException(Said.of("hikari.form.field", label(texts), Said.by(e)));
        }
    }
}
