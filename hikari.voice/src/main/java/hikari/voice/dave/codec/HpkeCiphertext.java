package hikari.voice.dave.codec;

/// Something encrypted to a public key.
///
/// @param kemOutput the sender's public key of that one time
/// @param ciphertext the bytes, with their tag
public record HpkeCiphertext(Octets kemOutput, Octets ciphertext) implements Wire {
    /// {@return the one that is read}
    ///
    /// @param reader where from
    public static HpkeCiphertext read(MlsReader reader) {
        return new HpkeCiphertext(reader.vector(), reader.vector());
    }

    @Override
    public void write(MlsWriter writer) {
        writer.vector(kemOutput).vector(ciphertext);
    }
}
