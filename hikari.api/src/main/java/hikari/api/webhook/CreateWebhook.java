package hikari.api.webhook;

import hikari.api.Settable;
import java.util.function.Consumer;

/// A new webhook.
///
/// @param name the name; required
/// @param avatar the avatar, as a `data:` address
/// @see "Discord documentation: Resources, Webhook, Create Webhook"
public record CreateWebhook(Settable<String> name, Settable<String> avatar) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static CreateWebhook of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [CreateWebhook]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<String> avatar = Settable.unset();

        private Builder() {}

        /// Sets the name.
        ///
        /// @param value the name; required
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

        /// {@return the request}
        public CreateWebhook build() {
            return new CreateWebhook(name, avatar);
        }
    }
}
