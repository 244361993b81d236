package hikari.sandbox.voice.mls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// What clients send of MLS is read, or refused by one exception.
class MlsProperties {
    private static final byte[] KEY_PACKAGE = Packages.keyPackage(7);
    private static final byte[] COMMIT = commit();

    private static byte[] commit() {
        var message = Packages.commit(5, 3, 2, List.of(new byte[32], new byte[32]));
        return new WireWriter().bytes(message).bytes(Packages.welcome(2)).toBytes();
    }

    private static void isReadOrRefused(Runnable reading) {
        try {
            reading.run();
        } catch (MlsFormatException refused) {
            assertThat(refused).hasMessageNotContaining("null");
        }
    }

    @Property(tries = 400)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        isReadOrRefused(() -> KeyPackage.parse(bytes));
        isReadOrRefused(() -> Commit.parse(bytes).welcomed());
    }

    @Property(tries = 400)
    void damageIsReadOrRefused(
            @ForAll @Size(4) byte[] damage, @ForAll @IntRange(max = 2_000) int where) {
        isReadOrRefused(() -> KeyPackage.parse(damaged(KEY_PACKAGE, damage, where)));
        isReadOrRefused(() -> Commit.parse(damaged(COMMIT, damage, where)).welcomed());
    }

    private static byte[] damaged(byte[] whole, byte[] damage, int where) {
        var copy = whole.clone();
        int at = where % (copy.length - damage.length);
        System.arraycopy(damage, 0, copy, at, damage.length);
        return copy;
    }

    @Property(tries = 200)
    void aKeyPackageThatIsCutIsRefused(@ForAll @IntRange(max = 2_000) int length) {
        var cut = Arrays.copyOf(KEY_PACKAGE, length % KEY_PACKAGE.length);
        assertThatThrownBy(() -> KeyPackage.parse(cut)).isInstanceOf(MlsFormatException.class);
    }

    @Property(tries = 200)
    void aKeyPackageWithAnyBitChangedIsRefused(@ForAll @IntRange(max = 20_000) int bit) {
        var changed = KEY_PACKAGE.clone();
        int at = bit % (changed.length * 8);
        changed[at / 8] ^= (byte) (1 << at % 8);
        assertThatThrownBy(() -> KeyPackage.parse(changed)).isInstanceOf(MlsFormatException.class);
    }

    @Example
    void whatIsWholeIsReadAsItIs() {
        assertThat(KeyPackage.parse(KEY_PACKAGE).user()).isEqualTo(7);
        var commit = Commit.parse(COMMIT);
        assertThat(commit.group()).isEqualTo(5);
        assertThat(commit.epoch()).isEqualTo(3);
        assertThat(commit.leaf()).isEqualTo(2);
        assertThat(commit.references()).hasSize(2);
        assertThat(commit.welcomed()).isEqualTo(2);
        assertThat(new WireWriter().bytes(commit.message()).bytes(commit.welcome()).toBytes())
                .isEqualTo(COMMIT);
    }

    @Example
    void aKeyPackageOfAnotherSuiteOrWithOneKeyTwiceIsRefused() {
        var signing = Signatures.newKeys();
        var leaf = Packages.leaf(signing, 7);
        var key = Signatures.point(Signatures.newKeys());
        var other = Packages.signed(signing, 1, 3, key, leaf);
        assertThatThrownBy(() -> KeyPackage.parse(other)).hasMessageContaining("cipher suite");
        var twice = Packages.signed(signing, 1, 2, Arrays.copyOfRange(leaf, 2, 67), leaf);
        assertThatThrownBy(() -> KeyPackage.parse(twice)).hasMessageContaining("init key");
    }

    @Example
    void aLengthThatIsNotInItsShortestFormIsRefused() {
        assertThatThrownBy(() -> new WireReader(new byte[] {0x40, 1, 9}).vector())
                .hasMessageContaining("shortest");
        assertThatThrownBy(() -> new WireReader(new byte[] {(byte) 0xC0, 0, 0, 0}).vector())
                .isInstanceOf(MlsFormatException.class);
        assertThatThrownBy(() -> new WireReader(new byte[] {(byte) 0xBF, -1, -1, -1, 0}).vector())
                .hasMessageContaining("missing");
    }

    @Property(tries = 400)
    void lengthsAreWrittenAsTheyAreRead(@ForAll @IntRange(max = 70_000) int length) {
        var written = new WireWriter().opaque(new byte[length]).toBytes();
        var in = new WireReader(written);
        assertThat(in.opaque()).hasSize(length);
        in.expectEnd();
    }

    @Example
    void aProposalIsNamedByTheHashOfWhatWasSent() {
        var sender = new ExternalSender();
        var add = new Proposal.Add(KeyPackage.parse(KEY_PACKAGE));
        for (var change : List.of(add, new Proposal.Remove(4))) {
            var proposal = sender.propose(9, 1, change);
            var payload = new WireWriter().u8(0).opaque(proposal.message()).toBytes();
            assertThat(Packages.references(payload)).containsExactly(proposal.reference());
        }
    }
}
