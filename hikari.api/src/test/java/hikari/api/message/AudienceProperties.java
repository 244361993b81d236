package hikari.api.message;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.text.MessageText;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/// Who is mentioned is who a naive reading of Discord's rules says, in any guild.
class AudienceProperties {

    private static Mentions mentions(MentionWorld world) {
        var text = MessageText.parse(world.text());
        return world.repliedUser()
                .map(user ->
                        world.audience()
                                .mentionsOfReplyBy(world.sender(), text, world.allowed(), user))
                .orElseGet(
                        () -> world.audience().mentionsBy(world.sender(), text, world.allowed()));
    }

    @Property(tries = 5000)
    void usersAreMentionedWhomTheRulesSay(@ForAll long seed) {
        var world = MentionWorld.of(seed);
        var expected = new MentionOracle(world).users();
        Statistics.label("users").collect(expected.isEmpty() ? "none" : "some");
        assertThat(mentions(world).users()).as(world.toString()).isEqualTo(expected);
    }

    @Property(tries = 5000)
    void rolesAreMentionedWhichTheRulesSay(@ForAll long seed) {
        var world = MentionWorld.of(seed);
        var expected = new MentionOracle(world).roles();
        Statistics.label("roles").collect(expected.isEmpty() ? "none" : "some");
        assertThat(mentions(world).roles()).as(world.toString()).isEqualTo(expected);
    }

    @Property(tries = 5000)
    void everyoneIsMentionedWhenTheRulesSay(@ForAll long seed) {
        var world = MentionWorld.of(seed);
        var oracle = new MentionOracle(world);
        Statistics.label("everyone").collect(oracle.everyone(), oracle.here());
        assertThat(mentions(world).everyone()).as(world.toString()).isEqualTo(oracle.everyone());
        assertThat(mentions(world).here()).as(world.toString()).isEqualTo(oracle.here());
    }

    @Property(tries = 5000)
    void thoseAreNotifiedWhomTheRulesSay(@ForAll long seed) {
        var world = MentionWorld.of(seed);
        var expected = new MentionOracle(world).notified();
        Statistics.label("notified").collect(expected.isEmpty() ? "none" : "some");
        assertThat(world.audience().notified(mentions(world), world.online()::contains))
                .as(world.toString())
                .isEqualTo(expected);
    }

    @Property
    void nobodyIsMentionedWhenNobodyIsAllowed(@ForAll long seed) {
        var world = MentionWorld.of(seed);
        var text = MessageText.parse(world.text());
        var audience = world.audience();
        var nobody = audience.mentionsBy(world.sender(), text, AllowedMentions.none());
        assertThat(nobody.isEmpty()).isTrue();
        assertThat(audience.notified(nobody, id -> true)).isEmpty();
    }
}
