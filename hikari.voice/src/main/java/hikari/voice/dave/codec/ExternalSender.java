package hikari.voice.dave.codec;

import hikari.api.voice.dave.DaveException;
import java.util.List;

/// Somebody outside the group who may propose changes: Discord's voice server.
///
/// @param signatureKey by which it signs
/// @param credential who it is
public record ExternalSender(Octets signatureKey, Credential credential) implements Wire {
    /// {@return the one that is read}
    ///
    /// @param reader where from
    public static ExternalSender read(MlsReader reader) {
        return new ExternalSender(reader.vector(), Credential.read(reader));
    }

    /// {@return the only one that a group has}
    ///
    /// @param extensions the group's
    public static ExternalSender only(List<Extension> extensions) {
        if (extensions.size() != 1 || extensions.getFirst().type() != Mls.EXTERNAL_SENDERS) {
            throw new DaveException("a group without exactly the extension of external senders");
        }
        List<ExternalSender> senders =
                MlsReader.whole(
                        extensions.getFirst().data().bytes(),
                        reader -> reader.vector(ExternalSender::read));
        if (senders.size() != 1) {
            throw new DaveException("%d external senders".formatted(senders.size()));
        }
        return senders.getFirst();
    }

    /// {@return the extensions of a group that has only this one}
    public List<Extension> toExtensions() {
        byte[] data = new MlsWriter().vector(List.of(this)).toBytes();
        return List.of(new Extension(Mls.EXTERNAL_SENDERS, Octets.of(data)));
    }

    @Override
    public void write(MlsWriter writer) {
        writer.vector(signatureKey).put(credential);
    }
}
