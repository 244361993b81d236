package hikari.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hikari.api.channel.ChannelType;
import hikari.api.guild.GuildFeature;
import hikari.api.guild.Permission;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/// Laws of the small values that everything is made of.
class ValuesProperties {

    @Property
    void anIdReadsFromItsText(@ForAll long bits) {
        assertThat(Snowflake.of(Snowflake.of(bits).toString())).isEqualTo(Snowflake.of(bits));
        assertThat(Snowflake.of(bits).toString()).matches("\\d{1,20}");
    }

    @Property
    void textThatIsNoIdIsRefused(@ForAll long bits, @ForAll String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Snowflake.of(bits + "x" + text));
    }

    @Property
    void idsAreInTheOrderOfTheirCreation(
            @ForAll @LongRange(min = 0, max = 1L << 41) long earlier,
            @ForAll @LongRange(min = 1, max = 1L << 40) long later) {
        var first = Snowflake.at(Instant.ofEpochMilli(Snowflake.EPOCH_MILLIS + earlier));
        var second = Snowflake.at(Instant.ofEpochMilli(Snowflake.EPOCH_MILLIS + earlier + later));
        assertThat(first).isLessThan(second);
        assertThat(first.createdAt().toEpochMilli()).isEqualTo(Snowflake.EPOCH_MILLIS + earlier);
    }

    @Property
    void idsBeyondSixtyThreeBitsStayLargest(
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long small,
            @ForAll @LongRange(min = Long.MIN_VALUE, max = -1) long large) {
        assertThat(Snowflake.of(small)).isLessThan(Snowflake.of(large));
    }

    @Property
    void everyShardIsOneOfTheCount(
            @ForAll long bits, @ForAll @IntRange(min = 1, max = 10_000) int count) {
        assertThat(Snowflake.of(bits).shardId(count)).isBetween(0, count - 1);
    }

    @Property
    void aCodeIsKeptKnownOrNot(@ForAll int code, @ForAll String text) {
        assertThat(ChannelType.of(code).code()).isEqualTo(code);
        assertThat(GuildFeature.of(text).code()).isEqualTo(text);
    }

    @Property
    void aKnownCodeIsItsConstant(
            @ForAll ChannelType.Known type, @ForAll GuildFeature.Known feature) {
        assertThat(ChannelType.of(type.code())).isSameAs(type);
        assertThat(GuildFeature.of(feature.code())).isSameAs(feature);
    }

    @Property
    void noBitIsLost(@ForAll long bits, @ForAll Permission flag) {
        var flags = new Flags<>(Permission.class, bits);
        assertThat(flags.with(flag).has(flag)).isTrue();
        assertThat(flags.without(flag).has(flag)).isFalse();
        assertThat(
                        flags.has(flag)
                                ? flags.without(flag).with(flag)
                                : flags.with(flag).without(flag))
                .isEqualTo(flags);
        var known =
                flags.known().stream()
                        .mapToLong(Permission::mask)
                        .reduce(0, (one, other) -> one | other);
        assertThat(known | flags.unknown()).isEqualTo(bits);
        assertThat(known & flags.unknown()).isZero();
    }
}
