package hikari.api.record;

import org.jspecify.annotations.Nullable;

/// Takes records of one type apart, and makes such records. Safe for all threads.
///
/// For this project's own modules.
public interface RecordAccess {
    /// {@return the components, in order}
    ///
    /// @param thing the record
    Object[] read(Object thing);

    /// {@return a record; what its constructor throws is passed on}
    ///
    /// @param values hold the components, in order, none of them null
    /// @param from where the first of them is
    Object make(@Nullable Object[] values, int from);

    /// {@return access to records of a type} It takes a moment to make: keep it.
    ///
    /// @param type a record that is public and exported, or in a package that is open to this
    ///   module
    /// @throws IllegalArgumentException when it is neither
    static RecordAccess to(Class<?> type) {
        return CompiledAccess.isPossible(type)
                ? CompiledAccess.to(type)
                : ReflectiveAccess.to(type);
    }

    /// {@return whether records of a type are certainly accessible, so that [#to] may wait}
    ///
    /// @param type the record
    static boolean isCertain(Class<?> type) {
        return CompiledAccess.isPossible(type);
    }
}
