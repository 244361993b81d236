package hikari.api.channel;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import hikari.api.message.SearchOrder;
import java.util.List;
import java.util.function.Consumer;

/// Which threads of a channel are searched for. All conditions must be met.
///
/// @param name words of the name, up to 100 characters
/// @param slop how many words may be between those of the name, 0 to 100
/// @param minId an id that all threads are after
/// @param maxId an id that all threads are before
/// @param tag tags of posts, up to 20
/// @param tagSetting how many of the tags a post must have
/// @param archived whether they are archived
/// @param sortBy what to sort by
/// @param sortOrder in which order
/// @see "Discord OpenAPI: thread_search"
public record ThreadSearch(
        Settable<String> name,
        Settable<Integer> slop,
        Settable<Snowflake> minId,
        Settable<Snowflake> maxId,
        Settable<List<Snowflake>> tag,
        Settable<TagMatch> tagSetting,
        Settable<Boolean> archived,
        Settable<ThreadSort> sortBy,
        Settable<SearchOrder> sortOrder) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static ThreadSearch of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [ThreadSearch]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<Integer> slop = Settable.unset();
        private Settable<Snowflake> minId = Settable.unset();
        private Settable<Snowflake> maxId = Settable.unset();
        private Settable<List<Snowflake>> tag = Settable.unset();
        private Settable<TagMatch> tagSetting = Settable.unset();
        private Settable<Boolean> archived = Settable.unset();
        private Settable<ThreadSort> sortBy = Settable.unset();
        private Settable<SearchOrder> sortOrder = Settable.unset();

        private Builder() {}

        /// Sets words of the name.
        ///
        /// @param value words of the name, up to 100 characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 100 characters
        public Builder name(String value) {
            name = Settable.of(Limits.length("name", value, 0, 100));
            return this;
        }

        /// Sets how many words may be between those of the name.
        ///
        /// @param value how many words may be between those of the name, 0 to 100
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 100
        public Builder slop(int value) {
            slop = Settable.of(Limits.range("slop", value, 0, 100));
            return this;
        }

        /// Sets an id that all threads are after.
        ///
        /// @param value an id that all threads are after
        /// @return this builder
        public Builder minId(Snowflake value) {
            minId = Settable.of(value);
            return this;
        }

        /// Sets an id that all threads are before.
        ///
        /// @param value an id that all threads are before
        /// @return this builder
        public Builder maxId(Snowflake value) {
            maxId = Settable.of(value);
            return this;
        }

        /// Sets tags of posts.
        ///
        /// @param value tags of posts, up to 20
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 20 elements
        public Builder tag(List<Snowflake> value) {
            tag = Settable.of(Limits.size("tag", List.copyOf(value), 1, 20));
            return this;
        }

        /// Sets how many of the tags a post must have.
        ///
        /// @param value how many of the tags a post must have
        /// @return this builder
        public Builder tagSetting(TagMatch value) {
            tagSetting = Settable.of(value);
            return this;
        }

        /// Sets whether they are archived.
        ///
        /// @param value whether they are archived
        /// @return this builder
        public Builder archived(boolean value) {
            archived = Settable.of(value);
            return this;
        }

        /// Sets what to sort by.
        ///
        /// @param value what to sort by
        /// @return this builder
        public Builder sortBy(ThreadSort value) {
            sortBy = Settable.of(value);
            return this;
        }

        /// Sets in which order.
        ///
        /// @param value in which order
        /// @return this builder
        public Builder sortOrder(SearchOrder value) {
            sortOrder = Settable.of(value);
            return this;
        }

        /// {@return the request}
        public ThreadSearch build() {
            return new ThreadSearch(
                    name, slop, minId, maxId, tag, tagSetting, archived, sortBy, sortOrder);
        }
    }
}
