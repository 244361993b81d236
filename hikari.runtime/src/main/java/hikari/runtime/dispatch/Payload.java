package hikari.runtime.dispatch;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.cache.CacheView;
import hikari.api.error.DecodeException;
import hikari.api.gateway.Dispatch;
import hikari.api.gateway.Shard;
import hikari.api.json.Json;
import hikari.api.json.JsonMembers;
import hikari.api.spi.EntityStore;
import jakarta.json.bind.Jsonb;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One dispatch on its way to becoming an event. Used by one thread, for as long as the dispatch is
/// handed over.
final class Payload {
    private final Bot bot;
    private final Shard shard;
    private final EntityStore cache;
    private final Jsonb jsonb;
    private final Dispatch dispatch;
    private final boolean isWanted;
    private @Nullable JsonMembers members;

    Payload(
            Bot bot,
            Shard shard,
            EntityStore cache,
            Jsonb jsonb,
            Dispatch dispatch,
            boolean isWanted) {
        this.bot = bot;
        this.shard = shard;
        this.cache = cache;
        this.jsonb = jsonb;
        this.dispatch = dispatch;
        this.isWanted = isWanted;
    }

    Bot bot() {
        return bot;
    }

    Shard shard() {
        return shard;
    }

    EntityStore cache() {
        return cache;
    }

    /// {@return what the cache has, before it is written} It is not even looked for when nobody
    /// wants an event of this dispatch.
    <T> Optional<T> before(CacheView<T> view, Snowflake id) {
        return isWanted ? view.find(id) : Optional.empty();
    }

    /// {@return all that the cache has, before it is written; none when nobody wants an event}
    <T> List<T> before(CacheView<T> view) {
        return isWanted ? view.stream().toList() : List.of();
    }

    /// {@return the whole data as this type}
    <T> T as(Class<T> type) {
        return type.cast(
                Json.decode(jsonb, dispatch.buffer(), dispatch.offset(), dispatch.length(), type));
    }

    /// {@return the id that a top-level field holds}
    Snowflake id(String field) {
        return findId(field).orElseThrow(() -> missing(field));
    }

    /// {@return the id that a top-level field holds, if it holds one}
    Optional<Snowflake> findId(String field) {
        return members().id(field);
    }

    /// {@return the number that a top-level field holds}
    long number(String field, long otherwise) {
        try {
            return text(field).map(Long::parseLong).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new DecodeException(
                    "'%s' of %s is no number".formatted(field, dispatch.name()), e);
        }
    }

    /// {@return the number that a top-level field holds, if it holds one}
    Optional<Double> decimal(String field) {
        try {
            return text(field).map(Double::valueOf);
        } catch (NumberFormatException e) {
            throw new DecodeException(
                    "'%s' of %s is no number".formatted(field, dispatch.name()), e);
        }
    }

    boolean flag(String field) {
        return text(field).filter("true"::equals).isPresent();
    }

    /// {@return a string, number, `true` or `false` of the top level, if it is there and not null}
    Optional<String> text(String field) {
        return members().text(field);
    }

    /// {@return what a top-level field holds, as this type}
    <T> T nested(String field, Class<T> type) {
        return findNested(field, type).orElseThrow(() -> missing(field));
    }

    /// {@return what a top-level field holds, as this type, if it holds anything}
    <T> Optional<T> findNested(String field, Class<T> type) {
        return members().find(jsonb, field, type);
    }

    /// {@return the elements of a top-level array; none if it is missing}
    <T> List<T> list(String field, Class<T> type) {
        return members().list(jsonb, field, type);
    }

    /// {@return the ids in a top-level array; none if it is missing}
    List<Snowflake> ids(String field) {
        return list(field, Snowflake.class);
    }

    private JsonMembers members() {
        var known = members;
        if (known == null) {
            known = JsonMembers.of(dispatch.buffer(), dispatch.offset(), dispatch.length());
            members = known;
        }
        return known;
    }

    private DecodeException missing(String field) {
        return new DecodeException("%s lacks '%s'".formatted(dispatch.name(), field));
    }
}
