package hikari.api.webhook;

import hikari.api.Settable;
import hikari.api.Snowflake;
import java.util.function.Consumer;

/// Changes to a webhook.
///
/// @param name the name
/// @param avatar the avatar, as a `data:` address
/// @param channelId the channel to move to; not with the token
/// @see "Discord documentation: Resources, Webhook, Modify Webhook"
public record EditWebhook(
        Settable<String> name, Settable<String> avatar, Settable<Snowflake> channelId) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditWebhook of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditWebhook]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<String> avatar = Settable.unset();
        private Settable<Snowflake> channelId = Settable.unset();

        private Builder() {}

        /// Sets the name.
        ///
        /// @param value the name
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 80 characters, and with
        ///   `clyde` or `discord` in it
        public Builder name(String value) {
            name = Settable.of(WebhookLimits.name(value));
            return this;
        }

        /// Sets the avatar.
        ///
        /// @param value the avatar, as a `data:` address
        /// @return this builder
        public Builder avatar(String value) {
            avatar = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears the avatar}
        public Builder clearAvatar() {
            avatar = Settable.ofNull();
            return this;
        }

        /// Sets the channel to move to.
        ///
        /// @param value the channel to move to; not with the token
        /// @return this builder
        public Builder channelId(Snowflake value) {
            channelId = Settable.of(value);
            return this;
        }

        /// {@return the request}
        public EditWebhook build() {
            return new EditWebhook(name, avatar, channelId);
        }
    }
}
