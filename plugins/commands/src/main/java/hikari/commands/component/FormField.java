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
/// @param customId what it is found by
/// @param component what is shown
/// @param label its label
/// @param kind reads it
/// @param isOptional whether it may be empty
record FormField(
        String customId, Label component, String label, FormKind kind, boolean isOptional) {

    static FormField of(RecordComponent component, String customId) {
        var field = component.getAnnotation(Field.class);
        if (field == null) {
            throw new IllegalArgumentException(
                    "'%s' of %s has no @Field"
                            .formatted(component.getName(), component.getDeclaringRecord()));
        }
        var type = component.getGenericType();
        var isOptional = rawType(type) == Optional.class;
        var inner = isOptional ? argument(type) : type;
        var kind = FormKind.of(inner);
        var shown = kind.show(new FormKind.Asked(customId, field, isOptional));
        var label = Label.of(field.value(), shown);
        return new FormField(
                customId,
                field.description().isEmpty() ? label : label.withDescription(field.description()),
                field.value(),
                kind,
                isOptional);
    }

    static Type rawType(Type type) {
        return type instanceof ParameterizedType generic ? generic.getRawType() : type;
    }

    static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /// @throws FormException when it cannot be used
    Object read(ModalData data) {
        var values = data.find(customId).map(submitted -> submitted.values()).orElse(List.of());
        var isEmpty = values.isEmpty() || (values.size() == 1 && values.getFirst().isEmpty());
        if (isOptional && isEmpty) {
            return Optional.empty();
        }
        try {
            var value = kind.read(values, data.resolved());
            return isOptional ? Optional.of(value) : value;
        } catch (SaidException | IllegalArgumentException e) {
            throw new FormException(Said.of("hikari.form.field", label, Said.by(e)));
        }
    }
}
