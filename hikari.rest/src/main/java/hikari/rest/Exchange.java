package hikari.rest;

import java.time.Duration;
import java.util.Optional;

/// Sends requests and brings answers. What all resources share.
interface Exchange {
    /// Sends a request and brings what it answers.
    <T> T fetch(Call<T> call);

    /// Sends a request and brings what it answers, or nothing when that has no content.
    <T> Optional<T> find(Call<T> call);

    /// Sends a request whose answer has no content.
    void run(Call<Void> call);

    /// Sends a request at once and again and again, on a thread of the client's life, until closed.
    Repetition repeat(Call<Void> call, Duration period);

    /// The same, with a reason on every request that takes one.
    default Exchange because(String reason) {
        Ranges.checkLength("reason", reason, 1, 512);
        return new Reasoning(this, reason);
    }

    /// Adds a reason to requests.
    record Reasoning(Exchange exchange, String reason) implements Exchange {
        @Override
        public <T> T fetch(Call<T> call) {
            return exchange.fetch(call.reason(reason));
        }

        @Override
        public <T> Optional<T> find(Call<T> call) {
            return exchange.find(call.reason(reason));
        }

        @Override
        public void run(Call<Void> call) {
            exchange.run(call.reason(reason));
        }

        @Override
        public Repetition repeat(Call<Void> call, Duration period) {
            return exchange.repeat(call.reason(reason), period);
        }

        @Override
        public Exchange because(String other) {
            return exchange.because(other);
        }
    }
}
