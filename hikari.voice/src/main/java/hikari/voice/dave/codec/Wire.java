package hikari.voice.dave.codec;

/// Something that has a form on the wire.
@FunctionalInterface
public interface Wire {
    /// Writes it.
    ///
    /// @param writer where to
    void write(MlsWriter writer);

    /// {@return its form on the wire}
    default byte[] toBytes() {
        var writer = new MlsWriter();
        write(writer);
        return writer.toBytes();
    }

    /// {@return its form on the wire}
    default Octets toOctets() {
        return Octets.of(toBytes());
    }
}
