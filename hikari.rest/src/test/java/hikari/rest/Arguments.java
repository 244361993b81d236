package hikari.rest;

import static hikari.rest.Fixture.APP;
import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.GUILD;
import static hikari.rest.Fixture.MESSAGE;
import static hikari.rest.Fixture.USER;

import hikari.api.Snowflake;
import hikari.api.application.EntitlementFilter;
import hikari.api.application.RoleConnectionMetadata;
import hikari.api.application.RoleConnectionMetadataType;
import hikari.api.auditlog.AuditLogFilter;
import hikari.api.channel.ThreadSearch;
import hikari.api.command.CommandChoice;
import hikari.api.command.CommandPermission;
import hikari.api.command.CommandPermissionType;
import hikari.api.command.CreateCommand;
import hikari.api.interaction.AutocompleteChoices;
import hikari.api.lobby.BulkLobbyMember;
import hikari.api.message.MessageSearch;
import hikari.api.rest.RestClient;
import hikari.api.social.ExternalAuthType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Calls with an argument of a certain size, for what is sent and no builder makes.
final class Arguments {
    /// By the member and how it is measured, as [DocumentLimitsTest] words them.
    static final Map<String, BiConsumer<RestClient, Integer>> CALLS = new TreeMap<>();

    /// The records that hold the queries of operations.
    static final Map<String, Class<?>> FILTERS =
            Map.of(
                    "get_entitlements", EntitlementFilter.class,
                    "guild_search", MessageSearch.class,
                    "list_guild_audit_log_entries", AuditLogFilter.class,
                    "thread_search", ThreadSearch.class);

    static {
        members();
        moreMembers();
        queries();
        bodies();
        CALLS.putAll(MessageArguments.calls());
    }

    private Arguments() {}

    private static void members() {
        given(
                "ChoicesData.choices SIZE",
                (client, n) ->
                        client.interactions()
                                .createResponse(MESSAGE, "t", AutocompleteChoices.of(choices(n))));
        given(
                "AnswerJoinRequest.rejection_reason LENGTH",
                (client, n) -> client.joinRequests().reject(GUILD, USER, text(n)));
        given(
                "BotTokenRequest.external_user_id LENGTH",
                (client, n) -> client.socialSdk().createBotToken(text(n), "a"));
        given(
                "BotTokenRequest.preferred_global_name LENGTH",
                (client, n) -> client.socialSdk().createBotToken("a", text(n)));
        given(
                "BotUnmergeRequest.external_user_id LENGTH",
                (client, n) -> client.socialSdk().unmergeBot(text(n)));
        given(
                "CreateBan.delete_message_seconds RANGE",
                (client, n) -> client.bans().create(GUILD, USER, Duration.ofSeconds(n)));
        given(
                "CreateBans.delete_message_seconds RANGE",
                (client, n) -> client.bans().banAll(GUILD, List.of(USER), Duration.ofSeconds(n)));
    }

    private static void moreMembers() {
        given(
                "EditCommandPermissions.permissions SIZE",
                (client, n) ->
                        client.commands().editPermissions(APP, GUILD, MESSAGE, permissions(n)));
        given(
                "EditVoiceStatus.status LENGTH",
                (client, n) -> client.voiceStates().setStatus(CHANNEL, text(n)));
        given(
                "ProvisionalTokenRequest.client_secret LENGTH",
                (client, n) ->
                        client.socialSdk()
                                .createToken(APP, text(n), ExternalAuthType.Known.OIDC, "a"));
        given(
                "ProvisionalTokenRequest.external_auth_token LENGTH",
                (client, n) ->
                        client.socialSdk().unmerge(APP, "a", ExternalAuthType.Known.OIDC, text(n)));
        given(
                "Prune.days RANGE",
                (client, n) -> client.members().prune(GUILD, Duration.ofDays(n), List.of()));
        given(
                "Prune.include_roles SIZE",
                (client, n) -> client.members().prune(GUILD, Duration.ofDays(1), ids(n)));
    }

    private static void queries() {
        given(
                "get_current_user_application_entitlements?sku_ids SIZE",
                (client, n) -> client.entitlements().fetchMine(APP, ids(n)));
        given(
                "search_guild_members?query LENGTH",
                (client, n) -> client.members().search(GUILD, text(n), 1));
        given(
                "search_guild_members?limit RANGE",
                (client, n) -> client.members().search(GUILD, "a", n));
        given(
                "list_messages?limit RANGE",
                (client, n) -> client.messages().fetchAround(CHANNEL, MESSAGE, n));
        given(
                "get_lobby_messages?limit RANGE",
                (client, n) -> client.lobbies().fetchMessages(CHANNEL, n));
        given(
                "preview_prune_guild?days RANGE",
                (client, n) ->
                        client.members().countPrunable(GUILD, Duration.ofDays(n), List.of()));
        given(
                "preview_prune_guild?include_roles SIZE",
                (client, n) -> client.members().countPrunable(GUILD, Duration.ofDays(1), ids(n)));
        given(
                "count_guild_scheduled_event_users?guild_scheduled_event_exception_ids SIZE",
                (client, n) -> client.scheduledEvents().countUsers(GUILD, MESSAGE, ids(n)));
    }

    private static void bodies() {
        given(
                "bulk_set_application_commands body SIZE",
                (client, n) -> client.commands().global(APP).overwrite(commands(n)));
        given(
                "bulk_set_guild_application_commands body SIZE",
                (client, n) -> client.commands().guild(APP, GUILD).overwrite(commands(n)));
        given(
                "update_application_role_connections_metadata body SIZE",
                (client, n) ->
                        client.roleConnections()
                                .overwriteMetadata(APP, list(n, Arguments::record)));
        given(
                "bulk_update_lobby_members body SIZE",
                (client, n) -> client.lobbies().updateMembers(CHANNEL, list(n, Arguments::member)));
        given(
                "update_lobby_message_external_moderation_metadata body ENTRIES",
                (client, n) ->
                        client.lobbies().updateModerationMetadata(CHANNEL, MESSAGE, map(n, 1)));
        given(
                "update_lobby_message_external_moderation_metadata body ENTRY_LENGTH",
                (client, n) ->
                        client.lobbies().updateModerationMetadata(CHANNEL, MESSAGE, map(1, n)));
        given(
                "update_user_message_external_moderation_metadata body ENTRIES",
                (client, n) ->
                        client.socialSdk().updateModerationMetadata(USER, APP, MESSAGE, map(n, 1)));
        given(
                "update_user_message_external_moderation_metadata body ENTRY_LENGTH",
                (client, n) ->
                        client.socialSdk().updateModerationMetadata(USER, APP, MESSAGE, map(1, n)));
    }

    private static void given(String member, BiConsumer<RestClient, Integer> call) {
        CALLS.put(member, call);
    }

    static String text(int length) {
        return "a".repeat(length);
    }

    static List<Snowflake> ids(int number) {
        return list(number, i -> Snowflake.of(i + 1));
    }

    static <T> List<T> list(int number, Function<Integer, T> element) {
        return IntStream.range(0, number).boxed().map(element).toList();
    }

    private static Map<String, String> map(int entries, int length) {
        return IntStream.range(0, entries)
                .boxed()
                .collect(Collectors.toMap(i -> "k" + i, i -> text(length)));
    }

    private static List<CommandChoice> choices(int number) {
        return list(number, i -> CommandChoice.of("c" + i, i));
    }

    private static List<CommandPermission> permissions(int number) {
        return list(
                number,
                i ->
                        new CommandPermission(
                                Snowflake.of(i + 1), CommandPermissionType.Known.USER, true));
    }

    /// 15 of users and of messages, the others slash commands.
    private static List<CreateCommand> commands(int number) {
        return list(
                number,
                i -> {
                    if (i < 30) {
                        return i % 2 == 0
                                ? CreateCommand.user("c" + i).build()
                                : CreateCommand.message("c" + i).build();
                    }
                    return CreateCommand.slash("c" + i, "d").build();
                });
    }

    private static BulkLobbyMember member(int number) {
        return BulkLobbyMember.of(it -> it.id(Snowflake.of(number + 1)));
    }

    private static RoleConnectionMetadata record(int number) {
        return RoleConnectionMetadata.of(it ->
                it.type(RoleConnectionMetadataType.Known.BOOLEAN_EQUAL)
                        .key("k" + number)
                        .name("n")
                        .description("d"));
    }
}
