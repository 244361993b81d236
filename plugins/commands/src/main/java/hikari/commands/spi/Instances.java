package hikari.commands.spi;

import java.util.Map;
import java.util.Optional;

/// Services that are a map.
///
/// @param byType the instances
record Instances(Map<Class<?>, Object> byType) implements Services {
    @Override
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(byType.get(type)).map(type::cast);
    }
}
