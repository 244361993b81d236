package hikari.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.Caller.Answer;
import hikari.sandbox.RunningSandbox;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Messages over REST.
@Timeout(60)
class MessageRoutesTest {
    private static final String FORM =
            """
            --xyz\r
            Content-Disposition: form-data; name="payload_json"\r
            Content-Type: application/json\r
            \r
            {"content":"with file","attachments":[{"id":0,"description":"what it is"}]}\r
            --xyz\r
            Content-Disposition: form-data; name="files[0]"; filename="note.txt"\r
            Content-Type: text/plain\r
            \r
            hello\r
            file\r
            --xyz--\r
            """;

    @RegisterExtension final RunningSandbox on = RunningSandbox.unlimited();

    private Answer post(String json) {
        return on.bot().call("POST", on.general() + "/messages", json);
    }

    private String posted(String content) {
        return post("{\"content\":\"%s\"}".formatted(content)).json().getString("id");
    }

    private Answer one(String id) {
        return on.bot().get(on.general() + "/messages/" + id);
    }

    private static JsonObject error(Answer answer, String... path) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(50035);
        var node = answer.json().getJsonObject("errors");
        for (String name : path) {
            node = node.getJsonObject(name);
        }
        return node.getJsonArray("_errors").getJsonObject(0);
    }

    @Test
    void aWrittenMessageIsReadBack() {
        var written = post("{\"content\":\"hello\",\"nonce\":\"n1\"}").json();
        assertThat(written.getString("content")).isEqualTo("hello");
        assertThat(written.getString("nonce")).isEqualTo("n1");
        assertThat(written.getJsonObject("author").getBoolean("bot")).isTrue();
        assertThat(written).doesNotContainKeys("guild_id", "member");
        assertThat(one(written.getString("id")).json()).isEqualTo(written);
    }

    @Test
    void anEditKeepsWhatIsNotNamedAndAnUnknownMessageIs10008() {
        var id = post("{\"content\":\"a\",\"embeds\":[{\"title\":\"t\"}]}").json().getString("id");
        var edited =
                on.bot()
                        .call("PATCH", on.general() + "/messages/" + id, "{\"content\":\"b\"}")
                        .json();
        assertThat(edited.getString("content")).isEqualTo("b");
        assertThat(edited.getJsonArray("embeds").getJsonObject(0).getString("type"))
                .isEqualTo("rich");
        assertThat(edited.getString("edited_timestamp")).endsWith("+00:00");
        assertThat(
                        on.bot()
                                .call("PATCH", on.general() + "/messages/1", "{\"content\":\"b\"}")
                                .code())
                .isEqualTo(10008);
    }

    @Test
    void aDeletedMessageIsGone() {
        var id = posted("x");
        assertThat(on.bot().call("DELETE", on.general() + "/messages/" + id, "").status())
                .isEqualTo(204);
        assertThat(one(id).code()).isEqualTo(10008);
        assertThat(on.bot().call("DELETE", on.general() + "/messages/" + id, "").status())
                .isEqualTo(404);
    }

    @Test
    void messagesOfOthersCanBeDeletedButNotEdited() {
        var sandbox = on.sandbox();
        var theirs =
                sandbox.person("ada").write(sandbox.channel("general"), "mine").getString("id");
        assertThat(
                        on.bot()
                                .call(
                                        "PATCH",
                                        on.general() + "/messages/" + theirs,
                                        "{\"content\":\"no\"}")
                                .code())
                .isEqualTo(50005);
        assertThat(on.bot().call("DELETE", on.general() + "/messages/" + theirs, "").status())
                .isEqualTo(204);
    }

    @Test
    void anEmptyMessageIs50006() {
        assertThat(post("{}").code()).isEqualTo(50006);
        assertThat(post("{\"content\":\"  \"}").code()).isEqualTo(50006);
        assertThat(
                        on.bot()
                                .call(
                                        "PATCH",
                                        on.general() + "/messages/" + posted("x"),
                                        "{\"content\":\"\"}")
                                .code())
                .isEqualTo(50006);
    }

    @Test
    void everyMistakeIsNamedAtItsPath() {
        var tooLong = post("{\"content\":\"%s\"}".formatted("x".repeat(2_001)));
        assertThat(error(tooLong, "content").getString("code")).isEqualTo("BASE_TYPE_BAD_LENGTH");
        assertThat(error(tooLong, "content").getString("message"))
                .isEqualTo("Must be 2000 or fewer in length.");
        var embed = post("{\"embeds\":[{\"title\":\"ok\"},{\"fields\":[{\"name\":\"n\"}]}]}");
        assertThat(error(embed, "embeds", "1", "fields", "0", "value").getString("code"))
                .isEqualTo("BASE_TYPE_REQUIRED");
        var url = post("{\"embeds\":[{\"image\":{\"url\":\"ftp://x\"}}]}");
        assertThat(error(url, "embeds", "0", "image", "url").getString("code"))
                .isEqualTo("URL_TYPE_INVALID_SCHEME");
        var button =
                post(
                        "{\"components\":[{\"type\":1,\"components\":[{\"type\":2,\"style\":1,\"label\":\"b\"}]}]}");
        assertThat(
                        error(button, "components", "0", "components", "0", "custom_id")
                                .getString("code"))
                .isEqualTo("BASE_TYPE_REQUIRED");
        var twins =
                post(
                        "{\"components\":[{\"type\":1,\"components\":[{\"type\":2,\"style\":1,\"label\":\"a\",\"custom_id\":\"x\"},{\"type\":2,\"style\":1,\"label\":\"b\",\"custom_id\":\"x\"}]}]}");
        assertThat(
                        error(twins, "components", "0", "components", "1", "custom_id")
                                .getString("code"))
                .isEqualTo("COMPONENT_CUSTOM_ID_DUPLICATED");
        var total =
                post(
                        "{\"embeds\":[{\"description\":\"%1$s\"},{\"description\":\"%1$s\"}]}"
                                .formatted("y".repeat(3_500)));
        assertThat(error(total, "embeds").getString("code")).isEqualTo("MAX_EMBED_SIZE_EXCEEDED");
    }

    @Test
    void componentsV2ForbidContentAndAllowText() {
        var mixed =
                post(
                        "{\"flags\":32768,\"content\":\"x\",\"components\":[{\"type\":10,\"content\":\"t\"}]}");
        assertThat(error(mixed, "content").getString("code"))
                .isEqualTo("MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");
        var good =
                post("{\"flags\":32768,\"components\":[{\"type\":17,\"components\":[{\"type\":10,\"content\":\"t\"}]}]}")
                        .json();
        assertThat(good.getJsonArray("components").getJsonObject(0).getInt("id")).isEqualTo(1);
        var legacy = post("{\"components\":[{\"type\":10,\"content\":\"t\"}]}");
        assertThat(error(legacy, "components", "0", "type").getString("code"))
                .isEqualTo("UNION_TYPE_CHOICES");
    }

    @Test
    void brokenJsonIs50109AndAnotherMediaTypeAFormError() {
        assertThat(post("{\"content\":").code()).isEqualTo(50109);
        assertThat(post("[1]").code()).isEqualTo(50035);
        assertThat(on.bot().send("POST", on.general() + "/messages", "text/plain", "hi").code())
                .isEqualTo(50035);
    }

    @Test
    void pagesOfHistoryAreNewestFirst() {
        var ids = IntStream.range(0, 6).mapToObj(i -> posted("m" + i)).toList();
        var messages = on.general() + "/messages";
        assertThat(contents(messages + "?limit=2")).containsExactly("m5", "m4");
        assertThat(contents(messages + "?before=" + ids.get(2))).containsExactly("m1", "m0");
        assertThat(contents(messages + "?limit=2&after=" + ids.get(1))).containsExactly("m3", "m2");
        assertThat(contents(messages + "?limit=3&around=" + ids.get(3)))
                .containsExactly("m4", "m3", "m2");
        assertThat(on.bot().get(messages + "?limit=101").code()).isEqualTo(50035);
    }

    private List<String> contents(String path) {
        return on.bot().get(path).list().getValuesAs(JsonObject.class).stream()
                .map(m -> m.getString("content"))
                .toList();
    }

    @Test
    void bulkDeletionTakesTwoToAHundredRecentMessages() {
        var first = posted("1");
        var second = posted("2");
        var path = on.general() + "/messages/bulk-delete";
        assertThat(on.bot().call("POST", path, "{\"messages\":[\"%s\"]}".formatted(first)).code())
                .isEqualTo(50016);
        assertThat(on.bot().call("POST", path, "{\"messages\":[\"1\",\"2\"]}").code())
                .isEqualTo(50034);
        assertThat(
                        on.bot()
                                .call(
                                        "POST",
                                        path,
                                        "{\"messages\":[\"%s\",\"%s\"]}".formatted(first, second))
                                .status())
                .isEqualTo(204);
        assertThat(contents(on.general() + "/messages")).isEmpty();
    }

    @Test
    void pinsAreListedBothWays() {
        var id = posted("pin me");
        assertThat(on.bot().call("PUT", on.general() + "/messages/pins/" + id, "").status())
                .isEqualTo(204);
        assertThat(on.bot().get(on.general() + "/pins").list().getJsonObject(0).getString("id"))
                .isEqualTo(id);
        assertThat(
                        on.bot()
                                .get(on.general() + "/messages/pins")
                                .json()
                                .getJsonArray("items")
                                .getJsonObject(0)
                                .getJsonObject("message")
                                .getBoolean("pinned"))
                .isTrue();
        assertThat(on.bot().call("DELETE", on.general() + "/pins/" + id, "").status())
                .isEqualTo(204);
        assertThat(on.bot().get(on.general() + "/pins").list()).isEmpty();
    }

    @Test
    void aReplyRefersToItsMessageAndAMissingOneIsAnError() {
        var id = posted("first");
        var reply =
                post("{\"content\":\"second\",\"message_reference\":{\"message_id\":\"%s\"}}"
                                .formatted(id))
                        .json();
        assertThat(reply.getInt("type")).isEqualTo(19);
        assertThat(reply.getJsonObject("referenced_message").getString("content"))
                .isEqualTo("first");
        assertThat(
                        error(
                                        post(
                                                "{\"content\":\"x\",\"message_reference\":{\"message_id\":\"1\"}}"),
                                        "message_reference")
                                .getString("message"))
                .isEqualTo("Unknown message");
        assertThat(
                        post("{\"content\":\"x\",\"message_reference\":{\"message_id\":\"1\",\"fail_if_not_exists\":false}}")
                                .status())
                .isEqualTo(200);
    }

    @Test
    void allowedMentionsDecideWhoIsMentioned() {
        long ada = on.sandbox().person("ada").id();
        assertThat(mentions(post("{\"content\":\"<@%d> @everyone\"}".formatted(ada))))
                .containsExactly("ada");
        assertThat(
                        mentions(
                                post(
                                        "{\"content\":\"<@%d>\",\"allowed_mentions\":{\"parse\":[]}}"
                                                .formatted(ada))))
                .isEmpty();
        assertThat(
                        mentions(
                                post(
                                        "{\"content\":\"<@%1$d>\",\"allowed_mentions\":{\"users\":[\"%1$d\"]}}"
                                                .formatted(ada))))
                .containsExactly("ada");
        assertThat(post("{\"content\":\"@everyone\"}").json().getBoolean("mention_everyone"))
                .isTrue();
        assertThat(
                        post("{\"content\":\"@everyone\",\"allowed_mentions\":{\"parse\":[\"users\"]}}")
                                .json()
                                .getBoolean("mention_everyone"))
                .isFalse();
    }

    private static List<String> mentions(Answer answer) {
        return answer.json().getJsonArray("mentions").getValuesAs(JsonObject.class).stream()
                .map(user -> user.getString("username"))
                .toList();
    }

    @Test
    void anEnforcedNonceSendsOnce() {
        var body = "{\"content\":\"once\",\"nonce\":\"7\",\"enforce_nonce\":true}";
        assertThat(post(body).json().getString("id")).isEqualTo(post(body).json().getString("id"));
        assertThat(contents(on.general() + "/messages")).containsExactly("once");
    }

    @Test
    void aFormCarriesFilesThatCanBeFetched() throws IOException, InterruptedException {
        var written =
                on.bot()
                        .send(
                                "POST",
                                on.general() + "/messages",
                                "multipart/form-data; boundary=xyz",
                                FORM)
                        .json();
        var file = written.getJsonArray("attachments").getJsonObject(0);
        assertThat(file.getString("filename")).isEqualTo("note.txt");
        assertThat(file.getString("description")).isEqualTo("what it is");
        assertThat(file.getInt("size")).isEqualTo(11);
        try (var client = HttpClient.newHttpClient()) {
            var fetched =
                    client.send(
                            HttpRequest.newBuilder(URI.create(file.getString("url"))).build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(fetched.body()).isEqualTo("hello\r\nfile");
        }
        var dropped =
                on.bot()
                        .call(
                                "PATCH",
                                on.general() + "/messages/" + written.getString("id"),
                                "{\"attachments\":[]}")
                        .json();
        assertThat(dropped.getJsonArray("attachments")).isEmpty();
    }

    @Test
    void crosspostingIsForAnnouncementsAndOnce() {
        var channel = "/channels/" + on.sandbox().channel("announcements");
        var id =
                on.bot()
                        .call("POST", channel + "/messages", "{\"content\":\"news\"}")
                        .json()
                        .getString("id");
        assertThat(
                        on.bot()
                                .call("POST", channel + "/messages/" + id + "/crosspost", "")
                                .json()
                                .getInt("flags"))
                .isEqualTo(1);
        assertThat(on.bot().call("POST", channel + "/messages/" + id + "/crosspost", "").code())
                .isEqualTo(40033);
        assertThat(
                        on.bot()
                                .call(
                                        "POST",
                                        on.general() + "/messages/" + posted("x") + "/crosspost",
                                        "")
                                .code())
                .isEqualTo(50024);
    }

    @Test
    void aChannelTheBotCannotSeeIs50001() {
        var staff = "/channels/" + on.sandbox().channel("staff");
        assertThat(on.bot().get(staff).code()).isEqualTo(50001);
        assertThat(on.bot().call("POST", staff + "/messages", "{\"content\":\"x\"}").code())
                .isEqualTo(50001);
        var category = "/channels/" + on.sandbox().channel("Text Channels");
        assertThat(on.bot().call("POST", category + "/messages", "{\"content\":\"x\"}").code())
                .isEqualTo(50008);
    }

    @Test
    void reactionsCountAndNameWhoReacted() {
        var id = posted("react");
        var path = on.general() + "/messages/" + id + "/reactions/";
        assertThat(on.bot().call("PUT", path + "%F0%9F%91%8D/@me", "").status()).isEqualTo(204);
        on.sandbox().person("ada").react(on.sandbox().channel("general"), Long.parseLong(id), "👍");
        var reaction = one(id).json().getJsonArray("reactions").getJsonObject(0);
        assertThat(reaction.getInt("count")).isEqualTo(2);
        assertThat(reaction.getBoolean("me")).isTrue();
        assertThat(on.bot().get(path + "%F0%9F%91%8D").list().getValuesAs(JsonObject.class))
                .extracting(user -> ((JsonString) user.get("username")).getString())
                .containsExactly("sandbox-bot", "ada");
        assertThat(on.bot().call("DELETE", path + "%F0%9F%91%8D/@me", "").status()).isEqualTo(204);
        assertThat(on.bot().call("DELETE", path + "%F0%9F%91%8D", "").status()).isEqualTo(204);
        assertThat(one(id).json()).doesNotContainKey("reactions");
        assertThat(on.bot().call("PUT", path + "word/@me", "").code()).isEqualTo(10014);
    }
}
