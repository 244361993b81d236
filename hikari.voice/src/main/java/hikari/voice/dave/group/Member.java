package hikari.voice.dave.group;

import hikari.api.Snowflake;
import hikari.voice.dave.codec.Credential;
import hikari.voice.dave.codec.KeyPackage;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.suite.Derivation;
import hikari.voice.dave.suite.HpkeKey;
import hikari.voice.dave.suite.SigningKey;
import hikari.voice.dave.tree.Leaves;

/// What a user needs to be a member: keys, and the key package that shows their public parts.
///
/// @param identity by which it signs
/// @param init by which it reads a welcome
/// @param encryption its first key in the tree
/// @param keyPackage what it gives out
public record Member(SigningKey identity, HpkeKey init, HpkeKey encryption, KeyPackage keyPackage) {
    /// {@return one with new keys}
    ///
    /// @param user who
    /// @param identity the user's key pair, which stays
    public static Member create(Snowflake user, SigningKey identity) {
        HpkeKey init = HpkeKey.generate();
        HpkeKey encryption = HpkeKey.generate();
        return new Member(
                identity,
                init,
                encryption,
                Leaves.keyPackage(Credential.of(user), identity, init, encryption));
    }

    /// {@return by what the key package is referred to}
    public Octets reference() {
        return Derivation.keyPackageReference(keyPackage.toBytes());
    }
}
