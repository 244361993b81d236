package hikari.voice.dave.frame;

import hikari.api.Snowflake;
import hikari.api.voice.dave.DaveTransition;
import hikari.api.voice.dave.FrameDecryptor;
import hikari.api.voice.dave.FrameEncryptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/// Which keys frames are encrypted and decrypted with. One thread changes them; the threads that
/// encrypt and decrypt see each change as a whole, with their next frame.
public final class FrameKeys {
    /// How long keys live after newer ones have come.
    public static final Duration OLD_KEYS = Duration.ofSeconds(10);

    /// The most epochs whose keys are kept, should they follow each other faster than keys go.
    private static final int MAX_EPOCHS = 64;

    private final FrameClock clock;
    private final RatchetEncryptor encryptor;
    private final Map<Snowflake, RatchetDecryptor> decryptors = new ConcurrentHashMap<>();

    /// What all decryptors go by.
    private volatile Reception reception = Reception.NOTHING;

    /// Without any keys.
    ///
    /// @param nanos a clock that only goes forward
    public FrameKeys(LongSupplier nanos) {
        this.clock = new FrameClock(nanos);
        this.encryptor = new RatchetEncryptor();
    }

    /// {@return what encrypts this member's frames}
    public FrameEncryptor encryptor() {
        return encryptor;
    }

    /// {@return what decrypts a user's frames}
    ///
    /// @param user who
    public FrameDecryptor decryptor(Snowflake user) {
        return decryptors.computeIfAbsent(
                user, sender -> new RatchetDecryptor(sender, clock, () -> reception));
    }

    /// Lets receivers use the keys of an epoch, and those before for a while.
    ///
    /// @param keys the epoch's
    /// @return lets the sender use them
    public DaveTransition prepare(EpochKeys keys) {
        long now = clock.nanos();
        long until = now + OLD_KEYS.toNanos();
        List<Reception.Epoch> epochs = new ArrayList<>();
        epochs.add(new Reception.Epoch(keys, now, Reception.NEVER));
        for (Reception.Epoch epoch : reception.epochs()) {
            if (epoch.keys() != keys && epoch.expiresAt() > now && epochs.size() < MAX_EPOCHS) {
                epochs.add(epoch.expiring(until));
            }
        }
        publish(new Reception(List.copyOf(epochs), Math.min(reception.passesUntil(), until)));
        return () -> keys.sending().ifPresent(encryptor::use);
    }

    /// Lets receivers pass what is not encrypted; keys live on for a while.
    ///
    /// @return lets the sender do without encryption
    public DaveTransition preparePassing() {
        long until = clock.nanos() + OLD_KEYS.toNanos();
        List<Reception.Epoch> epochs =
                reception.epochs().stream().map(epoch -> epoch.expiring(until)).toList();
        publish(new Reception(epochs, Reception.NEVER));
        return encryptor::pass;
    }

    /// Lets receivers pass what is not encrypted only for a while, when there is no group yet that
    /// could have keys.
    ///
    /// @return lets a sender that does without encryption send nothing
    public DaveTransition prepareNothing() {
        long until = clock.nanos() + OLD_KEYS.toNanos();
        publish(new Reception(reception.epochs(), Math.min(reception.passesUntil(), until)));
        return encryptor::stopPassing;
    }

    /// Forgets all keys for ever.
    public void close() {
        encryptor.close();
        publish(Reception.NOTHING);
    }

    private void publish(Reception next) {
        reception = next;
        decryptors.keySet().removeIf(user -> next.epochs().stream().noneMatch(e -> e.has(user)));
    }
}
