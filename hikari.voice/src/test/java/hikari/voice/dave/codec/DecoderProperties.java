package hikari.voice.dave.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import hikari.api.Snowflake;
import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.Vectors;
import hikari.voice.dave.group.Member;
import hikari.voice.dave.suite.SigningKey;
import hikari.voice.dave.tree.RatchetTree;
import jakarta.json.JsonObject;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Bytes from anybody, read as whatever they may claim to be: they are it, or a [DaveException]
/// says why not, and memory is used in proportion to what was sent.
class DecoderProperties {
    /// What one byte of input may cost, in bytes: three bytes can be an extension, which is an
    /// object with another one in it.
    private static final long COST = 64;

    /// What an exception and its text may cost.
    private static final long COST_OF_A_CALL = 65_536;

    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final Map<String, MlsReader.Element<? extends Wire>> DECODERS =
            Map.ofEntries(
                    Map.entry("key package", KeyPackage::read),
                    Map.entry("leaf", LeafNode::read),
                    Map.entry("message", PublicMessage::read),
                    Map.entry("welcome", Welcome::read),
                    Map.entry("group info", GroupInfo::read),
                    Map.entry("group secrets", GroupSecrets::read),
                    Map.entry("context", GroupContext::read),
                    Map.entry("tree", RatchetTree::read),
                    Map.entry("commit", Commit::read),
                    Map.entry("path", UpdatePath::read),
                    Map.entry("external sender", ExternalSender::read));

    /// Good ones of many kinds.
    private static final List<byte[]> SAMPLES = samples();

    private static List<byte[]> samples() {
        JsonObject messages = Vectors.of("messages").findFirst().orElseThrow();
        JsonObject kem = Vectors.of("treekem").findFirst().orElseThrow();
        JsonObject update = kem.getJsonArray("update_paths").getJsonObject(0);
        return List.of(
                Member.create(Snowflake.of(7), SigningKey.generate()).keyPackage().toBytes(),
                Vectors.bytes(messages, "commit"),
                Vectors.bytes(messages, "public_message_commit"),
                Vectors.bytes(messages, "ratchet_tree"),
                Vectors.bytes(kem, "ratchet_tree"),
                Vectors.bytes(update, "update_path"),
                Vectors.bytes(
                        Vectors.of("key-schedule")
                                .findFirst()
                                .orElseThrow()
                                .getJsonArray("epochs")
                                .getJsonObject(0),
                        "group_context"));
    }

    /// Classes are loaded, and whatever else costs memory only once, before memory is counted.
    @BeforeContainer
    static void warmUp() {
        for (byte[] sample : SAMPLES) {
            DECODERS.values().forEach(decoder -> reads(decoder, sample));
            DECODERS.values().forEach(decoder -> reads(decoder, Arrays.copyOf(sample, 9)));
        }
    }

    @Property(tries = 1000)
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 300) byte[] bytes) {
        readAsAnything(bytes);
    }

    @Property(tries = 2000)
    void anyChangeOfGoodBytesIsReadOrRefused(@ForAll("mutated") byte[] bytes) {
        readAsAnything(bytes);
    }

    @Provide
    Arbitrary<byte[]> mutated() {
        return Arbitraries.of(SAMPLES)
                .flatMap(sample ->
                        Arbitraries.randomValue(random -> mutate(sample.clone(), random)));
    }

    /// Some bytes become others; lengths above all, which are often those with a bit pattern of
    /// their own, grow; and sometimes the end is cut off.
    private static byte[] mutate(byte[] bytes, Random random) {
        byte[] telling = {0, 1, 0x3f, 0x40, 0x7f, (byte) 0x80, (byte) 0xbf, (byte) 0xc0, -1};
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = telling[random.nextInt(telling.length)];
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static void readAsAnything(byte[] bytes) {
        long limit = COST_OF_A_CALL + COST * bytes.length;
        DECODERS.forEach((name, decoder) -> {
            long before = MEMORY.getCurrentThreadAllocatedBytes();
            Wire read;
            try {
                read = MlsReader.whole(bytes, decoder);
            } catch (DaveException e) {
                read = null;
            }
            long used = MEMORY.getCurrentThreadAllocatedBytes() - before;
            assertThat(used).as(name).isLessThan(limit);
            if (read != null) {
                assertThat(read.toBytes()).as(name).isEqualTo(bytes);
            }
        });
    }

    @Example
    void goodBytesAreWrittenAsTheyWereRead() {
        for (byte[] sample : SAMPLES) {
            readAsAnything(sample);
            assertThat(DECODERS.values().stream().filter(decoder -> reads(decoder, sample)))
                    .isNotEmpty();
        }
    }

    private static boolean reads(MlsReader.Element<? extends Wire> decoder, byte[] bytes) {
        try {
            MlsReader.whole(bytes, decoder);
            return true;
        } catch (DaveException e) {
            return false;
        }
    }

    @Example
    void aLengthOfAGigabyteIsNotBelieved() {
        byte[] huge = {(byte) 0xbf, (byte) 0xff, (byte) 0xff, (byte) 0xff, 1, 2, 3};
        long before = MEMORY.getCurrentThreadAllocatedBytes();
        assertThatThrownBy(() -> MlsReader.of(huge).vector()).isInstanceOf(DaveException.class);
        assertThatThrownBy(() -> MlsReader.of(huge).vector(MlsReader::u8))
                .isInstanceOf(DaveException.class);
        assertThat(MEMORY.getCurrentThreadAllocatedBytes() - before).isLessThan(1_000_000);
    }

    @Example
    void lengthsInMoreBytesThanTheyNeedAreRefused() {
        byte[][] forms = {
            {0x40, 1, 9}, {(byte) 0x80, 0, 0, 1, 9}, {(byte) 0x80, 0, 0x3f, -1}, {(byte) 0xc0}
        };
        for (byte[] form : forms) {
            byte[] bytes = Arrays.copyOf(form, 20_000);
            assertThatThrownBy(() -> MlsReader.of(bytes).vector())
                    .isInstanceOf(DaveException.class);
        }
    }

    @Example
    void vectorsOfMoreElementsThanAnyGroupHasAreRefused() {
        byte[] bytes = new MlsWriter().vector(new byte[MlsReader.MAX_ELEMENTS + 1]).toBytes();
        assertThatThrownBy(() -> MlsReader.of(bytes).vector(MlsReader::u8))
                .isInstanceOf(DaveException.class);
    }

    @Example
    void treesOfMoreLeavesThanAnyGroupHasAreRefused() {
        LeafNode leaf = Member.create(Snowflake.of(7), SigningKey.generate()).keyPackage().leaf();
        byte[] bytes =
                new MlsWriter()
                        .vectorOf(inner -> {
                            inner.raw(new byte[MlsReader.MAX_ELEMENTS]);
                            inner.u8(1);
                            leaf.writeWithKind(inner);
                        })
                        .toBytes();
        assertThatThrownBy(() -> MlsReader.whole(bytes, RatchetTree::read))
                .isInstanceOf(DaveException.class);
    }
}
