package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.invite.CreateInvite;
import hikari.api.invite.Invite;
import hikari.api.invite.InviteQuery;
import hikari.api.invite.TargetUsersJob;
import hikari.api.message.Upload;
import hikari.api.rest.Invites;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// [Invites] over an exchange.
///
/// @param exchange sends the requests
record DefaultInvites(Exchange exchange) implements Invites {
    private static final String FILE = "target_users_file";
    private static final Pattern ID = Pattern.compile("\"?(\\d{1,20})\"?");

    @Override
    public Invites because(String reason) {
        return new DefaultInvites(exchange.because(reason));
    }

    @Override
    public Invite fetch(String code, InviteQuery query) {
        return exchange.fetch(
                InvitesRoutes.INVITE_RESOLVE.at(code).query("with_counts", true).query(query));
    }

    @Override
    public Invite delete(String code) {
        return exchange.fetch(InvitesRoutes.INVITE_REVOKE.at(code));
    }

    @Override
    public List<Invite> fetchOfChannel(Snowflake channelId) {
        return exchange.fetch(InvitesRoutes.LIST_CHANNEL_INVITES.at(channelId));
    }

    @Override
    public List<Invite> fetchOfGuild(Snowflake guildId) {
        return exchange.fetch(InvitesRoutes.LIST_GUILD_INVITES.at(guildId));
    }

    @Override
    public Invite create(Snowflake channelId, CreateInvite invite) {
        return exchange.fetch(InvitesRoutes.CREATE_CHANNEL_INVITE.at(channelId).body(invite));
    }

    @Override
    public Invite create(Snowflake channelId, CreateInvite invite, Upload targetUsers) {
        return exchange.fetch(
                InvitesRoutes.CREATE_CHANNEL_INVITE
                        .at(channelId)
                        .body(invite)
                        .file(FILE, targetUsers));
    }

    @Override
    public List<Snowflake> fetchTargetUsers(String code) {
        var file = exchange.fetch(InvitesRoutes.GET_INVITE_TARGET_USERS.at(code));
        return ids(new String(file, StandardCharsets.UTF_8));
    }

    /// The ids in the first column, whatever else there is: a header, blank lines, more columns.
    static List<Snowflake> ids(String csv) {
        var ids = new ArrayList<Snowflake>();
        csv.lines()
                .map(line -> ID.matcher(line.split(",", 2)[0].strip()))
                .filter(Matcher::matches)
                .map(matched -> matched.group(1))
                .forEach(text -> parse(text).ifPresent(ids::add));
        return List.copyOf(ids);
    }

    private static Optional<Snowflake> parse(String text) {
        try {
            return Optional.of(Snowflake.of(text));
        } catch (IllegalArgumentException e) {
            // Digits that are no id, as many as they are.
            return Optional.empty();
        }
    }

    @Override
    public void editTargetUsers(String code, Upload targetUsers) {
        exchange.run(InvitesRoutes.UPDATE_INVITE_TARGET_USERS.at(code).file(FILE, targetUsers));
    }

    @Override
    public TargetUsersJob fetchTargetUsersJob(String code) {
        return exchange.fetch(InvitesRoutes.GET_INVITE_TARGET_USERS_JOB_STATUS.at(code));
    }
}
