package hikari.api.auditlog;

import hikari.api.Settable;
import hikari.api.Snowflake;
import java.util.function.Consumer;

/// Which entries of an audit log are asked for; all by default.
///
/// @param userId who did it
/// @param targetId what it was done to
/// @param actionType what was done
/// @see "Discord documentation: Audit Logs Resource, Get Guild Audit Log"
public record AuditLogFilter(
        Settable<Snowflake> userId,
        Settable<Snowflake> targetId,
        Settable<AuditLogEvent> actionType) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static AuditLogFilter of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [AuditLogFilter]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        private Settable<Snowflake> userId = Settable.unset();
        private Settable<Snowflake> targetId = Settable.unset();
        private Settable<AuditLogEvent> actionType = Settable.unset();

        private Builder() {}

        /// Sets who did it.
        ///
        /// @param value who did it
        /// @return this builder
        public Builder userId(Snowflake value) {
            userId = Settable.of(value);
            return this;
        }

        /// Sets what it was done to.
        ///
        /// @param value what it was done to
        /// @return this builder
        public Builder targetId(Snowflake value) {
            targetId = Settable.of(value);
            return this;
        }

        /// Sets what was done.
        ///
        /// @param value what was done
        /// @return this builder
        public Builder actionType(AuditLogEvent value) {
            actionType = Settable.of(value);
            return this;
        }

        /// {@return the request}
        public AuditLogFilter build() {
            return new AuditLogFilter(userId, targetId, actionType);
        }
    }
}
