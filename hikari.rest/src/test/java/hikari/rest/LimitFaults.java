package hikari.rest;

import java.util.Map;
import java.util.TreeMap;

/// Where the limits of Discord's OpenAPI document are known to be wrong, or where we differ from
/// them on purpose.
final class LimitFaults {
    /// The reason of each difference, as [DocumentLimitsTest] words it.
    static final Map<String, String> REASONS = new TreeMap<>();

    static {
        documented();
        pages();
        ours();
    }

    private LimitFaults() {}

    private static void documented() {
        given(
                "the documentation says less: 1,000 characters in all",
                "refuses AddLobbyMember.metadata: 1024 characters in an entry",
                "refuses BulkLobbyMember.metadata: 1024 characters in an entry",
                "refuses CreateLobby.metadata: 1024 characters in an entry",
                "refuses EditLobby.metadata: 1024 characters in an entry",
                "refuses JoinLobby.lobby_metadata: 1024 characters in an entry",
                "refuses JoinLobby.member_metadata: 1024 characters in an entry",
                "refuses NewLobbyMember.metadata: 1024 characters in an entry");
        given(
                "the documentation says less: 150 of a custom message, 100 of a choice's value, a"
                        + " week for an invite, 2,000 of a message, 5 in a modal, 20 of a tag, none by"
                        + " day of the year from bots",
                "refuses BlockMessageAction.Metadata.custom_message: 300 characters",
                "refuses CommandChoice.value: 6000 characters",
                "refuses CreateInvite.max_age: 5184000 as number",
                "refuses CreateMessage.content: 4000 characters",
                "refuses EditMessage.content: 4000 characters",
                "refuses ForumTag.name: 50 characters",
                "refuses Modal.components: 40 elements",
                "refuses RecurrenceRule.by_year_day: -1 as an element",
                "refuses RecurrenceRule.by_year_day: 365 as an element",
                "refuses RecurrenceRule.by_year_day: 367 elements");
        given(
                "a container is one of the 40 components of a message itself",
                "refuses Container.components: 40 elements");
        given(
                "the documentation: only as many as can be chosen, one by default",
                "refuses ChannelSelect.default_values: 25 elements",
                "refuses MentionableSelect.default_values: 25 elements",
                "refuses RoleSelect.default_values: 25 elements",
                "refuses UserSelect.default_values: 25 elements");
        given(
                "the documentation: only when it is optional",
                "refuses FileUpload.min_values: 0 as number");
    }

    private static void pages() {
        given(
                "the size of a page is ours",
                "unchecked get_answer_voters?limit RANGE",
                "unchecked get_entitlements?limit RANGE",
                "unchecked get_guild_join_requests?limit RANGE",
                "unchecked get_sku_subscriptions?limit RANGE",
                "unchecked guild_search?limit RANGE",
                "unchecked list_guild_audit_log_entries?limit RANGE",
                "unchecked list_guild_bans?limit RANGE",
                "unchecked list_guild_members?limit RANGE",
                "unchecked list_guild_scheduled_event_exception_users?limit RANGE",
                "unchecked list_guild_scheduled_event_users?limit RANGE",
                "unchecked list_message_reactions_by_emoji?limit RANGE",
                "unchecked list_my_guilds?limit RANGE",
                "unchecked list_my_private_archived_threads?limit RANGE",
                "unchecked list_pins?limit RANGE",
                "unchecked list_private_archived_threads?limit RANGE",
                "unchecked list_public_archived_threads?limit RANGE",
                "unchecked list_thread_members?limit RANGE",
                "unchecked thread_search?limit RANGE");
    }

    private static void ours() {
        given(
                "more are sent in several requests",
                "unchecked BulkDelete.messages SIZE",
                "unchecked CreateBans.user_ids SIZE");
        given(
                "refused for its frequency before; RecurrenceLimitsTest has the rules",
                "unclear NthWeekday.n: 0 as number",
                "unclear NthWeekday.n: 6 as number",
                "unclear RecurrenceRule.by_month: 13 elements",
                "unclear RecurrenceRule.by_month_day: -2 as an element",
                "unclear RecurrenceRule.by_month_day: 32 as an element",
                "unclear RecurrenceRule.by_month_day: 34 elements",
                "unclear RecurrenceRule.by_n_weekday: 8 elements",
                "unclear RecurrenceRule.by_weekday: 8 elements");
        given(
                "refused with the whole tree when a message is built, as ComponentsTest has it",
                "takes ActionRow.components: 0 elements",
                "takes ActionRow.components: 6 elements");
        given(
                "no more than the most, which the samples set lower; ComponentsTest and CommandRulesTest have the rules",
                "refuses ChannelSelect.min_values: 25 as number",
                "refuses CommandOption.min_length: 6000 as number",
                "refuses FileUpload.min_values: 10 as number",
                "refuses MentionableSelect.min_values: 25 as number",
                "refuses RoleSelect.min_values: 25 as number",
                "refuses StringSelect.min_values: 25 as number",
                "refuses UserSelect.min_values: 25 as number");
        given(
                "the permissions that there were when the document was made",
                "unchecked CreateCommand.default_member_permissions RANGE",
                "unchecked EditCommand.default_member_permissions RANGE",
                "unchecked InstallParams.permissions RANGE");
    }

    private static void given(String reason, String... differences) {
        for (var difference : differences) {
            REASONS.put(difference, reason);
        }
    }
}
