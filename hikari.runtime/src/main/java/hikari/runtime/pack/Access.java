package hikari.runtime.pack;

/// Reads the components of records of one type, and makes such records.
interface Access {
    /// {@return the components, in order}
    ///
    /// @param thing the record
    Object[] read(Object thing);

    /// {@return a record}
    ///
    /// @param values the components, in order
    Object make(Object[] values);
}
