package hikari.voice.dave.schedule;

import hikari.voice.dave.codec.MlsWriter;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.codec.PublicMessage;
import hikari.voice.dave.suite.Hkdf;

/// The hashes over all that happened in a group (RFC 9420, 8.2).
public final class Transcript {
    private Transcript() {}

    /// {@return the hash after a commit, which the commit's tag confirms}
    ///
    /// @param interim the hash before, with the tag of the commit before
    /// @param commit the commit
    public static Octets confirmed(Octets interim, PublicMessage commit) {
        return Octets.of(Hkdf.hash(Hkdf.concat(interim.bytes(), commit.confirmedInput())));
    }

    /// {@return the hash with the tag that confirmed it}
    ///
    /// @param confirmed the hash
    /// @param confirmationTag the tag
    public static Octets interim(Octets confirmed, Octets confirmationTag) {
        byte[] tag = new MlsWriter().vector(confirmationTag).toBytes();
        return Octets.of(Hkdf.hash(Hkdf.concat(confirmed.bytes(), tag)));
    }
}
