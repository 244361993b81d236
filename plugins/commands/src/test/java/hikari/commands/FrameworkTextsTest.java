package hikari.commands;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.channel.VoiceChannel;
import hikari.api.guild.Permission;
import hikari.commands.component.Views;
import hikari.commands.testing.Sent;
import hikari.commands.testing.TestBot;
import java.time.Duration;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the framework itself says to users.
class FrameworkTextsTest {
    private static final String BUNDLE = "hikari.commands.text.Texts";

    private final TestBot bot = new TestBot();

    private String answer(String locale) {
        return answer(new Sent().slash("do"), locale);
    }

    private String answer(Sent sent, String locale) {
        bot.send(sent.locale(locale).json());
        return bot.answers().getLast();
    }

    private void add(Check check) {
        bot.commands().add(SlashCommand.named("do", "Does it").check(check).run(context -> {}));
    }

    @Test
    void checksAreToldInTheUsersLanguage() {
        add(Checks.permissions(Permission.KICK_MEMBERS));
        assertThat(answer("de")).contains("Dir fehlt dieses Recht: Mitglieder kicken");
        assertThat(answer("en-US")).contains("You need this permission: Kick Members");
        assertThat(answer("fr")).as("there is no French").contains("You need this permission");
    }

    @Test
    void theMachinesLanguageIsNobodysLanguage() {
        add(Checks.ownerOnly(Set.of(Snowflake.of(8))));
        var before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(answer("fr")).contains("This is for the owner");
            assertThat(answer("en-GB")).contains("This is for the owner");
            assertThat(answer("de")).contains("wem dieser Bot gehört");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbersAndOptionsStandInTheText() {
        add(Checks.cooldown(1, Duration.ofSeconds(30), Per.USER));
        bot.slash("do");
        assertThat(answer("de")).contains("in 30 s geht es wieder");
        bot.commands()
                .add(
                        SlashCommand.named("wait", "Waits")
                                .option(Option.duration("time", "How long"))
                                .run(context -> {}));
        var wrong = new Sent().slash("wait", Sent.option("time", 3, "soon"));
        assertThat(answer(wrong, "de")).contains("`time`: schreibe eine Zeit wie 90s");
    }

    @Test
    void anExceptionItselfSpeaksEnglish() {
        var error = new CooldownException(Duration.ofSeconds(3));
        assertThat(error).hasMessage("Not so fast: try again in 3 s.");
        assertThat(error.text(Locale.GERMAN, Localizations.none())).contains("in 3 s");
        assertThat(new RefusedException("Nein {0}").text(Locale.ROOT, Localizations.none()))
                .isEqualTo("Nein {0}");
    }

    @Test
    void aBotSaysItInItsOwnWordsAndInMoreLanguages() {
        var french =
                new ListResourceBundle() {
                    @Override
                    protected Object[][] getContents() {
                        return new Object[][] {{"hikari.busy", "Patience."}};
                    }

                    @Override
                    public Locale getLocale() {
                        return Locale.FRENCH;
                    }
                };
        bot.commands()
                .defaults(its -> its.localized(Localizations.of(locale -> only(french, locale))))
                .add(
                        SlashCommand.named("do", "Does it")
                                .check(context -> {
                                    throw new BusyException(1);
                                })
                                .run(context -> {}));
        assertThat(answer("fr")).contains("Patience.");
        assertThat(answer("de")).contains("Das läuft schon");
    }

    private static ResourceBundle only(ResourceBundle bundle, Locale locale) {
        if (!bundle.getLocale().equals(locale)) {
            throw new MissingResourceException("none", "test", locale.toString());
        }
        return bundle;
    }

    @Test
    void viewsSpeakTheLanguageOfWhoTheyAreFor() {
        bot.commands()
                .add(
                        SlashCommand.named("do", "Does it")
                                .run(context ->
                                        context.show(
                                                Views.confirmation("Sure?", "Go", press -> {}))));
        var shown = answer("de");
        assertThat(shown).contains("Abbrechen");
        var id = shown.replaceAll("(?s).*\"custom_id\":\"([^\"]+)\".*", "$1");
        assertThat(answer(new Sent().component(id), "de")).contains("Abgebrochen.");
        assertThat(answer(new Sent().component(id), "de")).contains("Das ist vorbei.");
    }

    @Test
    void pagesHaveLabelsToo() {
        bot.commands()
                .add(
                        SlashCommand.named("do", "Does it")
                                .run(context -> context.show(Views.pages(List.of("a", "b")))));
        assertThat(answer("de")).contains("1 / 2", "⏮");
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        var english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        var german = ResourceBundle.getBundle(BUNDLE, Locale.GERMAN);
        assertThat(german.getLocale()).isEqualTo(Locale.GERMAN);
        for (var key : new TreeSet<>(english.keySet())) {
            assertThat(german.getString(key)).as(key).isNotEmpty();
            assertThat(placeholders(german.getString(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getString(key)));
        }
        assertThat(german.keySet()).isEqualTo(english.keySet());
    }

    private static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        Pattern.compile("\\{\\d}").matcher(text).results().forEach(each -> found.add(each.group()));
        return found;
    }

    @Test
    void everyPermissionHasANameInBothLanguages() {
        for (var language : List.of(Locale.ROOT, Locale.GERMAN)) {
            var texts = ResourceBundle.getBundle(BUNDLE, language);
            for (var permission : Permission.values()) {
                assertThat(texts.keySet()).contains("hikari.permission." + permission.name());
            }
        }
        add(Checks.permissions(Permission.KICK_MEMBERS, Permission.BAN_MEMBERS));
        assertThat(answer("de")).contains("Mitglieder kicken, Mitglieder bannen");
    }

    @Test
    void aChannelOfTheWrongKindIsToldInTheUsersLanguage() {
        bot.commands()
                .add(
                        SlashCommand.named("join", "Joins")
                                .option(Option.channel("where", "Where", VoiceChannel.class))
                                .run(context -> {}));
        var text =
                new Sent()
                        .slash("join", Sent.option("where", 7, "8"))
                        .resolved(
                                "{\"channels\":{\"8\":{\"id\":\"8\",\"type\":0,\"name\":\"x\"}}}");
        assertThat(answer(text, "de")).contains("`where`: <#8> ist nicht von der richtigen Art");
    }
}
