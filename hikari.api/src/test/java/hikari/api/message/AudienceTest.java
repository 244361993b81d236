package hikari.api.message;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.channel.GuildChannel;
import hikari.api.guild.PermissionHolder;
import hikari.api.guild.Permissions;
import hikari.api.guild.Role;
import hikari.api.json.Json;
import hikari.api.text.MessageText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The examples of Discord's documentation on allowed mentions.
class AudienceTest {
    private static final Snowflake GUILD = Snowflake.of(1);
    private static final Snowflake MENTIONABLE = Snowflake.of(1234);
    private static final Snowflake QUIET = Snowflake.of(789);
    private static final Snowflake OWNER = Snowflake.of(7);
    private static final Snowflake USER = Snowflake.of(5678);
    private static final Snowflake OTHER = Snowflake.of(123);
    private static final String CONTENT = "@here Hello <@&1234> and <@5678> 👋";

    private final PermissionHolder mighty = holder(OWNER);
    private final PermissionHolder plain = holder(OTHER);

    private static PermissionHolder holder(Snowflake id, Snowflake... roles) {
        return new PermissionHolder(id, List.of(roles), Optional.empty());
    }

    private static <T> T read(String json, Class<T> type) {
        try (var jsonb = Json.create()) {
            return Json.decode(jsonb, json.replace('\'', '"'), type);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// All see and send; the quiet role may mention everyone.
    private static Role role(Snowflake id, boolean mentionable) {
        var bits = id.equals(GUILD) ? 1 << 10 | 1 << 11 : id.equals(QUIET) ? 1 << 17 : 0;
        return read(
                "{'id':'%s','name':'r','permissions':'%d','mentionable':%b}"
                        .formatted(id, bits, mentionable),
                Role.class);
    }

    private static final Permissions PERMISSIONS =
            new Permissions(
                    GUILD,
                    OWNER,
                    Map.of(
                            GUILD, role(GUILD, true),
                            MENTIONABLE, role(MENTIONABLE, true),
                            QUIET, role(QUIET, false)));

    private final GuildChannel channel =
            (GuildChannel) read("{'id':'9','type':0,'name':'c'}", Channel.class);
    private final List<PermissionHolder> members =
            List.of(mighty, plain, holder(USER), holder(Snowflake.of(5), MENTIONABLE));

    private Audience audience() {
        return Audience.of(PERMISSIONS, channel, members, Instant.EPOCH);
    }

    private Mentions of(PermissionHolder sender, String content, AllowedMentions allowed) {
        return audience().mentionsBy(sender, MessageText.parse(content), allowed);
    }

    private static Mentions mentions(boolean here, List<Snowflake> roles, List<Snowflake> users) {
        return new Mentions(false, here, Set.copyOf(roles), Set.copyOf(users));
    }

    @Test
    void withoutAWordAllMentionsCount() {
        assertThat(of(mighty, CONTENT, AllowedMentions.all()))
                .isEqualTo(mentions(true, List.of(MENTIONABLE), List.of(USER)));
    }

    @Test
    void inInteractionsAndWebhooksOnlyUsersCount() {
        assertThat(of(mighty, CONTENT, AllowedMentions.onlyUsers()))
                .isEqualTo(mentions(false, List.of(), List.of(USER)));
    }

    @Test
    void anEmptyParseSuppressesAll() {
        assertThat(of(mighty, CONTENT, AllowedMentions.none()).isEmpty()).isTrue();
    }

    @Test
    void noUsersBesideAllUsersDoNotMatter() {
        for (Settable<List<Snowflake>> none :
                List.of(
                        Settable.<List<Snowflake>>of(List.of()),
                        Settable.<List<Snowflake>>ofNull())) {
            var allowed =
                    new AllowedMentions(
                            Settable.of(List.of(MentionType.Known.USERS, MentionType.Known.ROLES)),
                            Settable.unset(),
                            none,
                            Settable.unset());
            assertThat(of(mighty, CONTENT, allowed))
                    .isEqualTo(mentions(false, List.of(MENTIONABLE), List.of(USER)));
        }
    }

    @Test
    void everyoneAndCertainUsersCountTogether() {
        var allowed = AllowedMentions.of(a -> a.everyone().users(USER, OTHER));
        var found = of(mighty, "@everyone <@5678> <@123> <@&789> 👋", allowed);
        assertThat(found.everyone()).isTrue();
        assertThat(found.users()).containsExactlyInAnyOrder(USER, OTHER);
        assertThat(found.roles()).isEmpty();
    }

    @Test
    void whoIsNotInTheTextIsNotMentioned() {
        var allowed = AllowedMentions.of(a -> a.users(OTHER, USER));
        assertThat(of(mighty, "<@123> Time for some memes 🤠", allowed))
                .isEqualTo(mentions(false, List.of(), List.of(OTHER)));
    }

    @Test
    void withoutThePermissionOnlyMentionableRolesAreMentioned() {
        assertThat(of(plain, "@everyone @here <@&1234> <@&789>", AllowedMentions.all()))
                .isEqualTo(mentions(false, List.of(MENTIONABLE), List.of()));
        assertThat(of(mighty, "<@&1234> <@&789>", AllowedMentions.all()).roles())
                .containsExactlyInAnyOrder(MENTIONABLE, QUIET);
    }

    @Test
    void inThreadsThePermissionToSendThereIsNeeded() {
        var trusted = holder(OTHER, QUIET);
        var text = MessageText.parse("@everyone");
        var thread = Audience.ofThread(PERMISSIONS, channel, members, Instant.EPOCH);
        assertThat(audience().mentionsBy(trusted, text, AllowedMentions.all()).everyone()).isTrue();
        assertThat(thread.mentionsBy(trusted, text, AllowedMentions.all()).everyone()).isFalse();
        assertThat(thread.mentionsBy(mighty, text, AllowedMentions.all()).everyone()).isTrue();
    }

    @Test
    void everyoneCannotBeMentionedAsARole() {
        assertThat(of(mighty, "<@&1>", AllowedMentions.all()).isEmpty()).isTrue();
    }

    @Test
    void theAnsweredAuthorIsMentionedWhenAllowed() {
        var text = MessageText.parse("yes");
        assertThat(audience().mentionsOfReplyBy(plain, text, AllowedMentions.all(), USER).users())
                .containsExactly(USER);
        assertThat(
                        audience()
                                .mentionsOfReplyBy(plain, text, AllowedMentions.onlyUsers(), USER)
                                .users())
                .isEmpty();
    }

    @Test
    void aRoleNotifiesItsMembersAndHereWhoIsOnline() {
        var role = of(plain, "<@&1234>", AllowedMentions.all());
        assertThat(audience().notified(role, id -> true)).containsExactly(Snowflake.of(5));
        var here = of(mighty, "@here", AllowedMentions.all());
        assertThat(audience().notified(here, USER::equals)).containsExactly(USER);
    }

    @Test
    void whatIsWrittenAsCodeOrEscapedMentionsNobody() {
        assertThat(of(mighty, "`@everyone` \\@here ```<@5678>```", AllowedMentions.all()).isEmpty())
                .isTrue();
    }
}
