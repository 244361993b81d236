package hikari.voice.dave.codec;

/// An extension: a number, and bytes that depend on it.
///
/// @param type the number
/// @param data the bytes
public record Extension(int type, Octets data) implements Wire {
    /// {@return the one that is read}
    ///
    /// @param reader where from
    public static Extension read(MlsReader reader) {
        return new Extension(reader.u16(), reader.vector());
    }

    @Override
    public void write(MlsWriter writer) {
        writer.u16(type).vector(data);
    }
}
