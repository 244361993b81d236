package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.GUILD;

import hikari.api.Snowflake;
import hikari.api.guild.OnboardingMode;
import hikari.api.guild.OnboardingPrompt;
import hikari.api.guild.OnboardingPromptRequest;
import hikari.api.guild.PartialEmoji;
import hikari.api.guild.PromptOption;
import hikari.api.guild.PromptOptionRequest;
import hikari.api.guild.PromptType;
import hikari.api.guild.WelcomeChannel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Operations on what communities show to new members
final class CommunityWireCases {
    private static final OnboardingPrompt PROMPT =
            new OnboardingPrompt(
                    Snowflake.of(66),
                    PromptType.Known.MULTIPLE_CHOICE,
                    List.of(
                            new PromptOption(
                                    Snowflake.of(67),
                                    List.of(CHANNEL),
                                    List.of(),
                                    Optional.of(
                                            new PartialEmoji(
                                                    Optional.of(Snowflake.of(68)),
                                                    Optional.of("e"),
                                                    true)),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    "o",
                                    Optional.empty())),
                    "q",
                    true,
                    false,
                    true);

    private static final OnboardingPromptRequest NEW =
            OnboardingPromptRequest.of(p ->
                    p.id(Snowflake.of(69))
                            .type(PromptType.Known.DROPDOWN)
                            .title("r")
                            .singleSelect(false)
                            .required(true)
                            .inOnboarding(false)
                            .options(
                                    List.of(
                                            PromptOptionRequest.of(o ->
                                                    o.title("p")
                                                            .description("d")
                                                            .emoji(PartialEmoji.unicode("x"))
                                                            .roleIds(List.of(Snowflake.of(70)))
                                                            .channelIds(List.of())))));

    private CommunityWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(
                        welcomeScreen(),
                        newMemberWelcome(),
                        readingOnboarding(),
                        editingOnboarding(),
                        incidents())
                .flatMap(List::stream);
    }

    private static List<WireCase> welcomeScreen() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/welcome-screen",
                        "",
                        "{\"description\":null,\"welcome_channels\":[]}",
                        c -> c.community().fetchWelcomeScreen(GUILD)),
                new WireCase(
                        "PATCH /guilds/33/welcome-screen",
                        "{\"enabled\":true,\"welcome_channels\":[{\"channel_id\":\"11\",\"description\":\"d\",\"emoji_name\":\"x\"}],\"description\":\"w\"}",
                        "{\"description\":null,\"welcome_channels\":[]}",
                        c ->
                                c.community()
                                        .editWelcomeScreen(
                                                GUILD,
                                                w ->
                                                        w.enabled(true)
                                                                .description("w")
                                                                .welcomeChannels(
                                                                        List.of(
                                                                                new WelcomeChannel(
                                                                                        CHANNEL,
                                                                                        "d",
                                                                                        Optional
                                                                                                .empty(),
                                                                                        Optional.of(
                                                                                                "x")))))));
    }

    private static List<WireCase> newMemberWelcome() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/new-member-welcome",
                        "",
                        "{\"guild_id\":\"33\",\"enabled\":true,\"new_member_actions\":[],\"resource_channels\":[]}",
                        c -> c.community().fetchNewMemberWelcome(GUILD)),
                new WireCase(
                        "GET /guilds/33/new-member-welcome",
                        "",
                        "",
                        c -> c.community().fetchNewMemberWelcome(GUILD)));
    }

    private static List<WireCase> readingOnboarding() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/onboarding",
                        "",
                        "{\"guild_id\":\"33\",\"prompts\":[],\"default_channel_ids\":[],\"enabled\":true,\"mode\":0}",
                        c -> c.community().fetchOnboarding(GUILD)));
    }

    private static List<WireCase> editingOnboarding() {
        return List.of(
                new WireCase(
                        "PUT /guilds/33/onboarding",
                        """
                        {"prompts":[
                            {"id":"66","type":0,"options":[
                                {"id":"67","channel_ids":["11"],"role_ids":[],"emoji_id":"68",
                                 "emoji_name":"e","emoji_animated":true,"title":"o"}],
                             "title":"q","single_select":true,"required":false,"in_onboarding":true},
                            {"id":"69","type":1,"options":[
                                {"role_ids":["70"],"channel_ids":[],"emoji_name":"x","emoji_animated":false,
                                 "title":"p","description":"d"}],
                             "title":"r","single_select":false,"required":true,"in_onboarding":false}],
                         "default_channel_ids":["11"],"enabled":true,"mode":1}\
                        """,
                        "{\"guild_id\":\"33\",\"prompts\":[],\"default_channel_ids\":[],\"enabled\":true,\"mode\":0}",
                        c ->
                                c.community()
                                        .editOnboarding(
                                                GUILD,
                                                o ->
                                                        o.prompts(
                                                                        List.of(
                                                                                OnboardingPromptRequest
                                                                                        .from(
                                                                                                PROMPT),
                                                                                NEW))
                                                                .defaultChannelIds(List.of(CHANNEL))
                                                                .enabled(true)
                                                                .mode(OnboardingMode.of(1)))));
    }

    private static List<WireCase> incidents() {
        return List.of(
                new WireCase(
                        "PUT /guilds/33/incident-actions",
                        "{\"invites_disabled_until\":\"2026-01-01T00:00:00Z\",\"dms_disabled_until\":null}",
                        "{\"invites_disabled_until\":null,\"dms_disabled_until\":null}",
                        c ->
                                c.community()
                                        .editIncidents(
                                                GUILD,
                                                i ->
                                                        i.invitesDisabledUntil(
                                                                        Instant.parse(
                                                                                "2026-01-01T00:00:00Z"))
                                                                .clearDmsDisabledUntil())));
    }
}
