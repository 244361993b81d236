package hikari.voice.dave.tree;

import static hikari.voice.dave.Vectors.bytes;
import static hikari.voice.dave.Vectors.octets;
import static hikari.voice.dave.Vectors.read;
import static org.assertj.core.api.Assertions.assertThat;

import hikari.voice.dave.Vectors;
import hikari.voice.dave.codec.GroupContext;
import hikari.voice.dave.codec.LeafNode;
import hikari.voice.dave.codec.MlsReader;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.codec.UpdatePath;
import hikari.voice.dave.suite.HpkeKey;
import hikari.voice.dave.suite.P256;
import hikari.voice.dave.suite.SigningKey;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// RFC 9420's vectors of trees.
class TreeVectorsTest {
    static Stream<JsonObject> trees() {
        return Vectors.of("tree-validation");
    }

    static Stream<JsonObject> operations() {
        return Vectors.of("tree-operations");
    }

    static Stream<JsonObject> paths() {
        return Vectors.of("treekem");
    }

    @ParameterizedTest
    @MethodSource("trees")
    void goodTreesAreGood(JsonObject it) {
        RatchetTree tree = read(it, "tree", RatchetTree::read);
        assertThat(tree.toBytes()).isEqualTo(bytes(it, "tree"));
        List<byte[]> hashes = new ArrayList<>();
        List<List<Integer>> resolutions = new ArrayList<>();
        for (int node = 0; node < TreeMath.nodes(tree.leaves()); node++) {
            hashes.add(tree.hash(node).bytes());
            resolutions.add(tree.resolution(node));
        }
        assertThat(hashes).containsExactlyElementsOf(hexes(it.getJsonArray("tree_hashes")));
        assertThat(resolutions)
                .isEqualTo(
                        it.getJsonArray("resolutions").stream()
                                .map(each -> each.asJsonArray().getValuesAs(JsonNumber::intValue))
                                .toList());
        TreeCheck.check(tree, octets(it, "group_id"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void proposalsChangeTrees(JsonObject it) {
        RatchetTree tree = read(it, "tree_before", RatchetTree::read);
        assertThat(tree.hash()).isEqualTo(octets(it, "tree_hash_before"));
        MlsReader proposal = MlsReader.of(bytes(it, "proposal"));
        if (proposal.u16() == 1) {
            proposal.u32(); // a version and a suite that DAVE does not have
            proposal.vector();
            tree.add(LeafNode.read(proposal));
        } else {
            tree.remove(proposal.u32());
        }
        assertThat(tree.toBytes()).isEqualTo(bytes(it, "tree_after"));
        assertThat(tree.hash()).isEqualTo(octets(it, "tree_hash_after"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everybodyLearnsFromNewKeysWhatTheirMakerKnows(JsonObject it) {
        RatchetTree before = read(it, "ratchet_tree", RatchetTree::read);
        Map<Integer, TreeKeys> keys = new HashMap<>();
        Map<Integer, SigningKey> identities = new HashMap<>();
        for (JsonObject leaf : it.getJsonArray("leaves_private").getValuesAs(JsonObject.class)) {
            int index = leaf.getInt("index");
            keys.put(index, keys(before, leaf));
            identities.put(
                    index,
                    new SigningKey(
                            P256.privateKey(bytes(leaf, "signature_priv")),
                            before.member(index).signatureKey()));
        }
        for (JsonObject given : it.getJsonArray("update_paths").getValuesAs(JsonObject.class)) {
            int sender = given.getInt("sender");
            checkGiven(it, before, given, keys);
            checkOwn(it, before, sender, identities.get(sender), keys);
        }
    }

    private static TreeKeys keys(RatchetTree tree, JsonObject leaf) {
        int index = leaf.getInt("index");
        var own =
                new HpkeKey(
                        P256.privateKey(bytes(leaf, "encryption_priv")),
                        tree.member(index).encryptionKey());
        Map<Integer, HpkeKey> above = new HashMap<>();
        for (JsonObject told : leaf.getJsonArray("path_secrets").getValuesAs(JsonObject.class)) {
            int node = told.getInt("node");
            above.putAll(PathSecrets.learn(bytes(told, "path_secret"), List.of(node), tree).keys());
        }
        return TreeKeys.of(index, own).with(above, tree);
    }

    private static void checkGiven(
            JsonObject it, RatchetTree before, JsonObject given, Map<Integer, TreeKeys> keys) {
        int sender = given.getInt("sender");
        UpdatePath update = read(given, "update_path", UpdatePath::read);
        assertThat(update.toBytes()).isEqualTo(bytes(given, "update_path"));
        RatchetTree tree = before.copy();
        OthersPath path = OthersPath.merge(tree, sender, update, octets(it, "group_id"));
        assertThat(tree.hash()).isEqualTo(octets(given, "tree_hash_after"));
        byte[] context = context(it, tree);
        JsonArray told = given.getJsonArray("path_secrets");
        keys.forEach((leaf, known) -> {
            if (leaf != sender) {
                PathSecrets secrets = path.decrypt(leaf, known, context, Set.of());
                assertThat(secrets.commitSecret()).isEqualTo(bytes(given, "commit_secret"));
                int common = Receivers.common(tree.filteredPath(sender), leaf);
                assertThat(secrets.of(common)).isEqualTo(hex(told.get(leaf)));
            }
        });
    }

    private static void checkOwn(
            JsonObject it,
            RatchetTree before,
            int sender,
            SigningKey identity,
            Map<Integer, TreeKeys> keys) {
        RatchetTree tree = before.copy();
        Octets groupId = octets(it, "group_id");
        NewPath made = NewPath.create(tree, sender, identity, groupId);
        byte[] context = context(it, tree);
        UpdatePath update = made.encrypt(context, Set.of());
        keys.forEach((leaf, known) -> {
            if (leaf != sender) {
                PathSecrets secrets =
                        OthersPath.merge(before.copy(), sender, update, groupId)
                                .decrypt(leaf, known, context, Set.of());
                assertThat(secrets.commitSecret()).isEqualTo(made.commitSecret());
            }
        });
        TreeCheck.check(tree, groupId);
    }

    private static byte[] context(JsonObject it, RatchetTree tree) {
        return new GroupContext(
                        octets(it, "group_id"),
                        it.getJsonNumber("epoch").longValue(),
                        tree.hash(),
                        octets(it, "confirmed_transcript_hash"),
                        List.of())
                .toBytes();
    }

    private static List<byte[]> hexes(JsonArray array) {
        return array.stream().map(TreeVectorsTest::hex).toList();
    }

    private static byte[] hex(JsonValue value) {
        return HexFormat.of().parseHex(((JsonString) value).getString());
    }
}
