package hikari.api.message.component;

import hikari.api.limit.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects the members that all [EntitySelect]s share. Not safe for several threads.
///
/// @param <B> the builder itself
/// @param <S> what it builds
public abstract sealed class EntitySelectBuilder<B, S extends EntitySelect>
        permits UserSelect.Builder,
                RoleSelect.Builder,
                MentionableSelect.Builder,
                ChannelSelect.Builder {
    final String customId;
    Optional<Integer> id = Optional.empty();
    Optional<String> placeholder = Optional.empty();
    Optional<Integer> minValues = Optional.empty();
    Optional<Integer> maxValues = Optional.empty();
    Optional<Boolean> required = Optional.empty();
    Optional<Boolean> disabled = Optional.empty();
    private final List<SelectDefaultValue> defaultValues = new ArrayList<>();

    EntitySelectBuilder(String customId) {
        this.customId = Limits.length("custom_id", customId, 1, 100);
    }

    abstract B self();

    final List<SelectDefaultValue> defaults() {
        return List.copyOf(defaultValues);
    }

    /// Sets the component's number in its message.
    ///
    /// @param value the component's number in its message
    /// @return this builder
    public final B id(int value) {
        id = Optional.of(ComponentLimits.id(value));
        return self();
    }

    /// Sets the text while nothing is chosen.
    ///
    /// @param value the text while nothing is chosen, up to 150 characters
    /// @return this builder
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    public final B placeholder(String value) {
        placeholder = Optional.of(Limits.length("placeholder", value, 0, 150));
        return self();
    }

    /// Adds one of what is chosen from the beginning.
    ///
    /// @param value one of them
    /// @return this builder
    public final B defaultValue(SelectDefaultValue value) {
        defaultValues.add(value);
        return self();
    }

    /// Adds several of what is chosen from the beginning.
    ///
    /// @param values some of them
    /// @return this builder
    public final B defaultValues(List<? extends SelectDefaultValue> values) {
        defaultValues.addAll(values);
        return self();
    }

    /// Sets how many must be chosen at least.
    ///
    /// @param value how many must be chosen at least, 0 to 25, 1 by default
    /// @return this builder
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    public final B minValues(int value) {
        minValues = Optional.of(Limits.range("min_values", value, 0, 25));
        return self();
    }

    /// Sets how many can be chosen at most.
    ///
    /// @param value how many can be chosen at most, 1 to 25, 1 by default
    /// @return this builder
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    public final B maxValues(int value) {
        maxValues = Optional.of(Limits.range("max_values", value, 1, 25));
        return self();
    }

    /// Lets users leave it empty.
    ///
    /// @return this builder
    public final B optional() {
        required = Optional.of(false);
        return self();
    }

    /// Sets that it is disabled.
    ///
    /// @return this builder
    public final B disabled() {
        disabled = Optional.of(true);
        return self();
    }

    /// {@return what was built}
    ///
    /// @throws hikari.api.error.LimitExceededException when more must be chosen at least than can
    ///   be at most, when fewer or more are chosen from the beginning than can be, and when
    ///   something is that the menu does not show
    public abstract S build();
}
