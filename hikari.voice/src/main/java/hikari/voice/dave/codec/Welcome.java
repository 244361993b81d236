package hikari.voice.dave.codec;

import java.util.List;

/// Lets new members in.
///
/// @param secrets for each of them, encrypted
/// @param groupInfo the group, encrypted once for all
public record Welcome(List<Secrets> secrets, Octets groupInfo) implements Wire {

    /// What one new member must know.
    ///
    /// @param keyPackage the reference of the key package by which the member was added
    /// @param encrypted the [GroupSecrets]
    public record Secrets(Octets keyPackage, HpkeCiphertext encrypted) implements Wire {
        /// {@return the one that is read}
        ///
        /// @param reader where from
        public static Secrets read(MlsReader reader) {
            return new Secrets(reader.vector(), HpkeCiphertext.read(reader));
        }

        @Override
        public void write(MlsWriter writer) {
            writer.vector(keyPackage).put(encrypted);
        }
    }

    /// {@return the one that is read}
    ///
    /// @param reader where from
    public static Welcome read(MlsReader reader) {
        MlsReader.expect(Mls.SUITE, reader.u16(), "cipher suite");
        return new Welcome(reader.vector(Secrets::read), reader.vector());
    }

    @Override
    public void write(MlsWriter writer) {
        writer.u16(Mls.SUITE).vector(secrets).vector(groupInfo);
    }
}
