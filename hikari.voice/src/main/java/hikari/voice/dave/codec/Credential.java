package hikari.voice.dave.codec;

import hikari.api.Snowflake;
import hikari.api.voice.dave.DaveException;
import java.nio.ByteBuffer;

/// Who somebody is: a basic credential. DAVE has no other kind.
///
/// @param identity the identity; of a member, the user's id in 8 bytes
public record Credential(Octets identity) implements Wire {
    /// {@return the credential of a user}
    ///
    /// @param user the user
    public static Credential of(Snowflake user) {
        return new Credential(
                Octets.of(ByteBuffer.allocate(Long.BYTES).putLong(user.value()).array()));
    }

    /// {@return the one that is read}
    ///
    /// @param reader where from
    public static Credential read(MlsReader reader) {
        MlsReader.expect(Mls.BASIC_CREDENTIAL, reader.u16(), "credential");
        return new Credential(reader.vector());
    }

    /// {@return the user whose credential it is}
    public Snowflake user() {
        if (identity.length() != Long.BYTES) {
            throw new DaveException("an identity of %s instead of a user".formatted(identity));
        }
        return Snowflake.of(ByteBuffer.wrap(identity.bytes()).getLong());
    }

    @Override
    public void write(MlsWriter writer) {
        writer.u16(Mls.BASIC_CREDENTIAL).vector(identity);
    }
}
