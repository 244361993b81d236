package hikari.commands.spi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Where commands find what they work with: the whole of dependency injection. A container is bound
/// by one method reference; without one, [#builder()] makes a plain map.
///
/// Implementations are asked on the thread of each call, by several threads at a time, and answer
/// the same question alike.
@FunctionalInterface
public interface Services {
    /// {@return the instance of a type, if there is one}
    ///
    /// @param <T> the type
    /// @param type the type that was asked for, exactly
    <T> Optional<T> find(Class<T> type);

    /// {@return the instance of a type}
    ///
    /// @param <T> the type
    /// @param type the type that was asked for, exactly
    /// @throws IllegalStateException when there is none
    default <T> T require(Class<T> type) {
        return find(type)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "There is no service of the %s: give one to the commands' services"
                                        .formatted(type)));
    }

    /// {@return these, and where they have none, the others}
    ///
    /// @param others asked second
    default Services or(Services others) {
        var first = this;
        return new Services() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                return first.find(type).or(() -> others.find(type));
            }
        };
    }

    /// {@return no services}
    static Services none() {
        return builder().build();
    }

    /// {@return a builder of a plain map}
    static Builder builder() {
        return new Builder();
    }

    /// Collects instances by type. Not safe for several threads.
    final class Builder {
        private final Map<Class<?>, Object> instances = new LinkedHashMap<>();

        private Builder() {}

        /// Adds an instance.
        ///
        /// @param <T> the type
        /// @param type what it is found by
        /// @param instance the instance
        /// @return this builder
        public <T> Builder put(Class<T> type, T instance) {
            instances.put(type, instance);
            return this;
        }

        /// {@return the services}
        public Services build() {
            return new Instances(Map.copyOf(instances));
        }
    }
}
